package org.portolan.logistics.intake.linked;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a table without a header.
 *
 * @param number the row as a spreadsheet program numbers it
 * @param cells without the blank ones at the end
 */
record Line(int number, List<String> cells) {

    private static final Pattern NUMBER = Pattern.compile("[£€$¥]?\\d+(?:[.,]\\d+)?");

    Line {
        List<String> filled = new ArrayList<>(cells.stream().map(String::strip).toList());
        while (!filled.isEmpty() && filled.get(filled.size() - 1).isEmpty()) {
            filled.remove(filled.size() - 1);
        }
        cells = List.copyOf(filled);
    }

    /** The cell from the left, 1 the first; empty where there is none. */
    String text(int column) {
        return column > cells.size() ? "" : cells.get(column - 1);
    }

    int size() {
        return cells.size();
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** True where one cell alone is filled, as in {@code //zone two (Signed)}. */
    boolean isRemark() {
        return cells.size() == 1;
    }

    /** The cell as a number that is not negative. */
    Optional<BigDecimal> number(int column) {
        String text = text(column);
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replaceFirst("^[£€$¥]", "").replace(',', '.')))
                : Optional.empty();
    }

    /** The line as the file has it, but for quotes. */
    String raw() {
        return String.join(",", cells);
    }
}
