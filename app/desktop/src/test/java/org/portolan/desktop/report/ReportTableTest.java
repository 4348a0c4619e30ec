package org.portolan.desktop.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Place;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.desktop.theme.Theme;
import org.portolan.desktop.words.Words;

@DisplayName("A report’s table, which needs no screen")
class ReportTableTest {

    private static final Trace TRACE = new Trace(
            Text.literal("Total"),
            List.of(new Trace.Part(Text.literal("Base"), Money.of("9.00", "EUR"), Text.EMPTY)),
            List.of(new Trace.Source("i1", Place.row("yun.csv", "", 214))));

    private final Words words = new Words(Locale.ENGLISH);
    private final List<Trace> opened = new ArrayList<>();
    private final ReportTable table = new ReportTable(new TableRows(services(), words), opened::add);

    @BeforeAll
    static void look() {
        Theme.prepare();
        Theme.LIGHT.apply(false, 1);
    }

    @Test
    void sorts_money_by_amount_and_not_by_letters() {
        sort(1, SortOrder.ASCENDING);
        assertEquals(List.of("Yun", "Yanwen", "DHL", "Post"), firstColumn());
    }

    @Test
    void sorts_weights_across_units() {
        sort(2, SortOrder.ASCENDING);
        assertEquals(List.of("DHL", "Yun", "Yanwen", "Post"), firstColumn());
    }

    @Test
    void a_third_click_brings_back_the_order_of_the_report() {
        RowOrder order = (RowOrder) table.getRowSorter();
        IntStream.range(0, 3).forEach(click -> order.toggleSortOrder(1));
        assertEquals(List.of("DHL", "Yun", "Post", "Yanwen"), firstColumn());
    }

    @Test
    void the_filter_finds_rows_that_hold_all_words() {
        new RowSearch(table, () -> {}).typed("9.86 y");
        assertEquals(List.of("Yun"), firstColumn());
    }

    @Test
    void rows_are_copied_as_they_are_seen_with_tabs_between_cells() {
        sort(1, SortOrder.ASCENDING);
        String text = TableCopy.text(table, new int[] {0, 1}, true);
        assertEquals("Service\tTotal\tWeight\nYun\t€ 9.86\t1.152 kg\nYanwen\t€ 12.07\t2.6 lb\n", text);
    }

    @Test
    void a_constant_that_scripts_read_is_said_by_the_word_that_a_bundle_has() {
        Table findings = new Table(
                "findings",
                Text.EMPTY,
                List.of(Column.of(Kind.TEXT, "render.column.severity"), Column.of(Kind.TEXT, "render.column.city")),
                List.of(List.of(Cell.of("warning"), Cell.of("warning"))),
                Text.EMPTY);
        TableRows rows = new TableRows(findings, new Words(Locale.SIMPLIFIED_CHINESE));
        assertEquals("注意", rows.said(rows.cell(0, 0), 0));
        assertEquals("warning", rows.said(rows.cell(0, 1), 1));
    }

    @Test
    void chosen_rows_are_added_up_where_that_makes_sense() {
        assertEquals(List.of("Total € 51.13", "Weight 1.252 kg"), TableSums.of(table.rows(), new int[] {0, 1}, words));
    }

    @Test
    void two_currencies_are_not_added_up() {
        Table mixed = new Table(
                "mixed",
                Text.literal("Mixed"),
                List.of(new Column("total", Text.literal("Total"), Kind.MONEY)),
                List.of(List.of(Cell.of(Money.of("1", "EUR"))), List.of(Cell.of(Money.of("1", "USD")))),
                Text.EMPTY);
        assertTrue(TableSums.of(new TableRows(mixed, words), new int[] {0, 1}, words)
                .isEmpty());
    }

    @Test
    void enter_opens_what_a_number_was_made_of() {
        table.changeSelection(1, 0, false, false);
        table.getActionMap().get("ENTER").actionPerformed(null);
        assertEquals(List.of(TRACE), opened);
    }

    @Test
    void a_value_without_parts_opens_nothing() {
        assertEquals(Optional.empty(), table.traceAt(0, 1));
    }

    @Test
    void long_words_give_way_before_dates_and_short_words() {
        ReportTable sheets = new ReportTable(
                new TableRows(
                        new Table(
                                "sheets",
                                Text.EMPTY,
                                List.of(
                                        new Column("state", Text.literal("State"), Kind.TEXT),
                                        new Column("from", Text.literal("From"), Kind.DATE),
                                        new Column("words", Text.literal("Words"), Kind.TEXT)),
                                List.of(List.of(
                                        Cell.of("superseded"),
                                        Cell.of(LocalDate.of(2026, 11, 22)),
                                        Cell.of("a sentence that is as long as a sentence of a buyer can be"))),
                                Text.EMPTY),
                        words),
                opened::add);
        int state = sheets.getColumnModel().getColumn(0).getPreferredWidth();
        int from = sheets.getColumnModel().getColumn(1).getPreferredWidth();
        assertEquals(List.of(state, from, 340 - state - from), widths(sheets, 340));
        assertTrue(widths(sheets, 200).get(0) < state, "where there is no room, short words give way as well");
        assertEquals(from, widths(sheets, 200).get(1));
    }

    private static List<Integer> widths(ReportTable table, int width) {
        table.setSize(width, 100);
        table.doLayout();
        return IntStream.range(0, table.getColumnCount())
                .mapToObj(column -> table.getColumnModel().getColumn(column).getWidth())
                .toList();
    }

    private void sort(int column, SortOrder order) {
        table.getRowSorter().setSortKeys(List.of(new RowSorter.SortKey(column, order)));
    }

    private List<String> firstColumn() {
        return IntStream.range(0, table.getRowCount())
                .mapToObj(row -> table.rows().said(table.rows().cell(table.convertRowIndexToModel(row), 0), 0))
                .toList();
    }

    private static Table services() {
        return new Table(
                "services",
                Text.literal("Services"),
                List.of(
                        new Column("service", Text.literal("Service"), Kind.TEXT),
                        new Column("total", Text.literal("Total"), Kind.MONEY),
                        new Column("weight", Text.literal("Weight"), Kind.WEIGHT)),
                List.of(
                        List.of(
                                Cell.of("DHL"),
                                Cell.of(Money.of("41.27", "EUR")),
                                Cell.of(Weight.parse("100g").in(WeightUnit.KG))),
                        List.of(Cell.of("Yun"), Cell.of(Money.of("9.86", "EUR"), TRACE), Cell.of(Weight.kg("1.152"))),
                        List.of(Cell.of("Post"), Cell.BLANK, Cell.BLANK),
                        List.of(Cell.of("Yanwen"), Cell.of(Money.of("12.07", "EUR")), Cell.of(Weight.parse("2.6lb")))),
                Text.literal("Nothing"));
    }
}
