package org.portolan.research.intake.terms;

import java.util.List;
import org.portolan.api.intake.Header;

/**
 * One kind of report of search terms.
 *
 * @param id of its format
 * @param source the word for it in the database
 * @param header the columns {@code term, rank, volume, growth, click_share, conversion}, and those of details
 * @param details which columns go into the details, by their fields' names
 * @param percents true where shares without a sign are percent: 12.3 is 0.123
 */
record TermLayout(String id, String source, Header header, List<String> details, boolean percents) {

    TermLayout {
        details = List.copyOf(details);
    }
}
