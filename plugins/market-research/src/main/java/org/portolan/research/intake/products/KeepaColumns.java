package org.portolan.research.intake.products;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;

/** Tells Keepa's exports by the groups that its columns stand in, since a person chooses which columns there are. */
final class KeepaColumns {

    private static final int ENOUGH = 3;
    private static final List<String> GROUPS = List.of(
            "sales rank:",
            "buy box:",
            "new:",
            "new, 3rd party fba:",
            "amazon:",
            "used:",
            "list price:",
            "reviews:",
            "url:",
            "categories:",
            "product codes:",
            "package:",
            "item:",
            "bought in past month",
            "tracking since",
            "listed since",
            "referral fee",
            "fba pick pack fee",
            "fba fees:",
            "locale");

    private KeepaColumns() {}

    static Recognition recognise(Sample sample, Header header) {
        Recognition best = sample.recognise(header);
        for (Sample.Grid grid : sample.grids()) {
            for (List<String> row :
                    grid.rows().subList(0, Math.min(3, grid.rows().size()))) {
                Set<String> understood = understood(row);
                if (best.fits() && understood.size() >= ENOUGH) {
                    understood.addAll(best.understood());
                    return Recognition.fits(understood);
                }
            }
        }
        return best.likeness() > 0 ? new Recognition(0.5, best.understood(), List.of("Sales Rank: Current")) : best;
    }

    private static Set<String> understood(List<String> row) {
        Set<String> understood = new HashSet<>();
        row.stream()
                .filter(cell -> GROUPS.stream()
                        .anyMatch(group -> ColumnNames.plain(cell).startsWith(ColumnNames.plain(group))))
                .forEach(cell -> understood.add(Header.normalise(cell)));
        return understood;
    }
}
