package org.portolan.api.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;

class ReportTest {

    private static final Column TOTAL = Column.of(Kind.MONEY, "logistics.column.total");

    @Test
    void a_column_takes_its_key_from_the_end_of_its_title() {
        assertEquals("total", TOTAL.key());
        assertEquals(Text.of("logistics.column.total"), TOTAL.title());
    }

    @Test
    void a_cell_of_another_kind_is_refused_where_the_table_is_made() {
        assertThrows(IllegalArgumentException.class, () -> table(Cell.of("9.86")));
        assertEquals(1, table(Cell.of(Money.of("9.86", "EUR"))).rows().size());
        assertEquals(1, table(Cell.BLANK).rows().size());
    }

    @Test
    void a_row_with_a_cell_too_many_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> table(Cell.BLANK, Cell.BLANK));
    }

    @Test
    void an_optional_becomes_a_blank_cell_and_no_cell_holds_an_unknown_type() {
        assertEquals(Cell.BLANK, Cell.of(Optional.empty()));
        assertEquals(Cell.of(BigDecimal.TEN), Cell.of(Optional.of(BigDecimal.TEN)));
        assertThrows(IllegalArgumentException.class, () -> Cell.of(new Object()));
    }

    @Test
    void only_warnings_and_errors_ask_for_attention() {
        Report calm = Report.of(Text.literal("t"));
        Finding info = Finding.info(Place.NOWHERE, Text.literal("read as kg"));
        Finding warning = Finding.warning(Place.row("a.csv", "", 7), Text.literal("no rate"), Text.EMPTY);
        assertFalse(calm.with(List.of(info)).needsAttention());
        assertTrue(calm.with(List.of(info, warning)).needsAttention());
    }

    @Test
    void a_place_says_only_what_applies() {
        assertEquals("a.csv 7 rate", Place.row("a.csv", "", 7).column("rate").toString());
        assertEquals("", Place.NOWHERE.toString());
    }

    @Test
    void a_chart_over_mixed_or_unfit_values_is_refused_where_it_is_made() {
        BigDecimal one = BigDecimal.ONE;
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertEquals(1, chart(Chart.Shape.LINE, day, day).series().size());
        assertEquals(1, chart(Chart.Shape.BAR, "DE", "FR").series().size());
        assertThrows(IllegalArgumentException.class, () -> chart(Chart.Shape.SCATTER, one, day));
        assertThrows(IllegalArgumentException.class, () -> chart(Chart.Shape.SCATTER, "DE"));
        assertThrows(IllegalArgumentException.class, () -> chart(Chart.Shape.BAR, one));
    }

    private static Chart chart(Chart.Shape shape, Object... xs) {
        List<Chart.Point> points =
                Stream.of(xs).map(x -> new Chart.Point(x, BigDecimal.TEN, "")).toList();
        return new Chart("c", Text.EMPTY, Text.EMPTY, Text.EMPTY, shape, List.of(new Chart.Series(Text.EMPTY, points)));
    }

    private static Table table(Cell... row) {
        return new Table("services", Text.literal("t"), List.of(TOTAL), List.of(List.of(row)), Text.EMPTY);
    }
}
