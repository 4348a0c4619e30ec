package org.portolan.courses.model.practice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.courses.model.course.Comparison;

/**
 * Which rows count: {@code status=Unshipped}, {@code units<5}, {@code ctr>median}.
 *
 * @param column as it was written
 * @param value what its cells are held against; {@code median} and {@code mean} are the column's own
 */
public record Filter(String column, Comparison comparison, String value) {

    private static final Pattern FORM = Pattern.compile("\\s*([^!=<>~]+?)\\s*(!=|<=|>=|=|<|>|~)\\s*(.*?)\\s*");

    /** Read a condition; empty where it is none. */
    public static Optional<Filter> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Comparison comparison : Comparison.values()) {
            if (comparison.sign().equals(matcher.group(2))) {
                return Optional.of(new Filter(matcher.group(1), comparison, matcher.group(3)));
            }
        }
        return Optional.empty();
    }

    /** The rows of a table that count, in their order. */
    public List<Sheet.Row> of(Sheet sheet, List<Sheet.Row> rows) {
        int at = sheet.column(column);
        String against = value;
        if (value.equals("median") || value.equals("mean")) {
            Measure measure = value.equals("mean") ? Measure.MEAN : Measure.MEDIAN;
            against = measure.of(Measure.numbers(sheet.rows(), at))
                    .map(BigDecimal::toPlainString)
                    .orElse("");
        }
        String expected = against;
        return rows.stream().filter(row -> holds(row.cells().get(at), expected)).toList();
    }

    /** An empty cell is neither more nor less than anything. */
    private boolean holds(String cell, String expected) {
        boolean ordered =
                comparison != Comparison.EQUAL && comparison != Comparison.UNEQUAL && comparison != Comparison.CONTAINS;
        return !(ordered && cell.isEmpty()) && comparison.holds(cell, expected);
    }
}
