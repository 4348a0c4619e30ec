package org.portolan.research.intake.terms;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.portolan.api.intake.Row;

/** The columns that a report of terms has beside its own: Cerebro gives every ASIN one, with the place it ranks at. */
final class TermCells {

    private static final Pattern ASIN = Pattern.compile("B0[A-Z0-9]{8}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private TermCells() {}

    /** The rank of each ASIN that the file has a column for; none where it does not rank. */
    static Map<String, BigDecimal> products(Row row) {
        Map<String, BigDecimal> ranks = new LinkedHashMap<>();
        for (String column : row.columns()) {
            String rank = ASIN.matcher(column).matches() ? row.text(column) : "";
            if (WHOLE.matcher(rank).matches() && !rank.equals("0")) {
                ranks.put(column, new BigDecimal(rank));
            }
        }
        return ranks;
    }
}
