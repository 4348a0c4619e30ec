package org.portolan.courses.model.practice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.courses.model.course.Comparison;
import org.portolan.courses.model.course.Condition;

/** Finds the rows of a sheet for which a condition holds. */
public record Filter(Condition condition) {

    /** What a value may say of its column instead. */
    private static final Set<String> OWN = Set.of("median", "mean", "min", "max");

    /** Read a condition; empty where it is none. */
    public static Optional<Filter> parse(String text) {
        return Condition.parse(text).map(Filter::new);
    }

    /** A condition in one spelling, whatever blanks and capitals it was written with; a text that is none stays as it is. */
    public static String spelled(String text) {
        return parse(text).map(filter -> filter.spelled().toString()).orElse(text);
    }

    private Condition spelled() {
        String value = condition.value().toLowerCase(Locale.ROOT);
        return new Condition(
                Sheet.spelled(column()), condition.comparison(), OWN.contains(value) ? value : condition.value());
    }

    public String column() {
        return condition.column();
    }

    /**
     * The rows of a table that count, in their order; median, mean, min and max are those of the whole table, and where it has
     * no numbers no row counts.
     */
    public List<Sheet.Row> of(Sheet sheet, List<Sheet.Row> rows) {
        int at = sheet.column(column());
        Optional<String> expected = OWN.contains(condition.value())
                ? Measure.valueOf(condition.value().toUpperCase(Locale.ROOT))
                        .of(Measure.numbers(sheet.rows(), at))
                        .map(BigDecimal::toPlainString)
                : Optional.of(condition.value());
        return expected.map(value -> rows.stream()
                        .filter(row -> holds(row.cells().get(at), value))
                        .toList())
                .orElse(List.of());
    }

    /** An empty cell is neither more nor less than anything. */
    private boolean holds(String cell, String expected) {
        Comparison comparison = condition.comparison();
        boolean ordered =
                comparison != Comparison.EQUAL && comparison != Comparison.UNEQUAL && comparison != Comparison.CONTAINS;
        return !(ordered && cell.isEmpty()) && comparison.holds(cell, expected);
    }
}
