package org.portolan.intake;

import java.util.List;
import org.portolan.intake.value.Datum;
import org.portolan.intake.value.NoValue;

/**
 * Tells whether the row below the header is a second header: words that describe the columns ("Platform unique order
 * ID.") or their units, where all rows below hold numbers, dates and codes.
 */
final class Description {

    /** Fewer columns than this could be one bad row. */
    private static final int COLUMNS = 2;

    private Description() {}

    /**
     * Judge a row.
     *
     * @param candidate the first row below the header
     * @param below some rows below it
     */
    static boolean is(List<String> candidate, List<List<String>> below) {
        int words = 0;
        int data = 0;
        for (int i = 0; i < candidate.size(); i++) {
            String cell = candidate.get(i);
            if (!NoValue.is(cell) && isData(below, i)) {
                words += Datum.isWords(cell) ? 1 : 0;
                data += Datum.is(cell) ? 1 : 0;
            }
        }
        return words >= COLUMNS && data == 0;
    }

    private static boolean isData(List<List<String>> rows, int column) {
        int seen = 0;
        for (List<String> row : rows) {
            String cell = column < row.size() ? row.get(column) : "";
            if (!NoValue.is(cell)) {
                if (!Datum.is(cell)) {
                    return false;
                }
                seen++;
            }
        }
        return seen > 0;
    }
}
