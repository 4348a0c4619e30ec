package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;

class TextReportTest {

    @Test
    void a_report_is_read_from_top_to_bottom() throws IOException {
        assertEquals("""
                Quotes to DE
                ============

                For a parcel of 0.92 kg.

                Cheapest  € 9.86  云途 · 8 days

                Services

                service       weight       total   fuel  days  from        link
                -----------  --------  ----------  -----  ----  ----------  -----------------------------
                """.lines().limit(8).toList(), text().lines().limit(8).toList());
        assertEquals("""
                service        weight       total   fuel  days  from        link
                -----------  --------  ----------  -----  ----  ----------  -----------------------------
                云途 THZXR   1.152 kg      € 9.86  1.6 %   8.0  2026-11-01  https://example.com/a?b=1&c=2
                DHL Express  2.000 kg  € 1,041.20          2.5

                The chart “Price and days” is in the page that --as html writes.

                How this came about: YunExpress THZXR

                  Billable weight   1.152 kg  volumetric 32×24×12 ÷ 8000
                  Base             CN¥ 58.75  1.152 kg × CN¥ 51.00
                  From yun-2026-11.xlsx, sheet DE, row 214 (import 01JB)

                Findings

                Warning  yun.csv, row 14, column rate: The rate 0 is not a price.
                  Correct the row and import again.
                """.lines().toList(), text().lines().skip(9).toList());
    }

    private static String text() throws IOException {
        return Samples.words(OutputFormat.TEXT, Samples.quotes(), Locale.ENGLISH);
    }

    @Test
    void a_sentence_in_a_table_goes_on_below() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextGrid(Locale.ENGLISH, false, true)
                .writeAll(
                        List.of(
                                List.of(
                                        "Seven mornings in a real shop: orders, stock, listings, reports, rules, suppliers, research",
                                        "181"),
                                List.of("Short", "1")),
                        "  ",
                        out);
        assertEquals("""
                Seven mornings in a real shop: orders, stock, listings, reports,  181
                rules, suppliers, research
                Short                                                               1
                """.indent(2), out.toString());
    }

    @Test
    void chinese_is_said_in_chinese() throws IOException {
        String text = Samples.words(OutputFormat.TEXT, Samples.quotes(), Samples.CHINESE);
        assertTrue(text.contains("计算明细：YunExpress THZXR"), text);
        assertTrue(text.contains("¥ 58.75"), text);
        assertTrue(text.contains("注意  yun.csv，第 14 行，“rate”列：The"), text);
    }

    @Test
    void a_long_cell_is_never_cut_and_a_row_is_one_line() throws IOException {
        String wide = "x".repeat(5_000);
        Table table = Samples.table(
                "t",
                List.of(Samples.column("a", Kind.TEXT), Samples.column("b", Kind.TEXT)),
                List.of(List.of(Cell.of(wide), Cell.of("one\ntwo\u001B[31m"))));
        List<String> lines = Samples.words(OutputFormat.TEXT, Samples.of(table), Locale.ENGLISH)
                .lines()
                .toList();
        assertEquals(wide + "  one two [31m", lines.get(lines.size() - 1));
    }

    @Test
    void a_right_to_left_cell_keeps_its_letters_and_no_mark_turns_what_follows() throws IOException {
        Table table = Samples.table(
                "t",
                List.of(Samples.column("a", Kind.TEXT), Samples.column("b", Kind.NUMBER)),
                List.of(List.of(Cell.of("\u202Eשלום"), Cell.of(12)), List.of(Cell.of("abcdef"), Cell.of(3))));
        List<String> lines = Samples.words(OutputFormat.TEXT, Samples.of(table), Locale.ENGLISH)
                .lines()
                .toList();
        assertEquals("שלום    12", lines.get(lines.size() - 2));
    }

    @Test
    void a_table_without_rows_says_what_to_do_next() throws IOException {
        Table table = new Table(
                "t",
                Text.EMPTY,
                List.of(Samples.column("a", Kind.TEXT)),
                List.of(),
                Text.literal("Import a rate sheet first."));
        String text = Samples.words(OutputFormat.TEXT, Samples.of(table), Locale.ENGLISH);
        assertTrue(text.endsWith("Import a rate sheet first.\n"), text);
        assertFalse(text.contains("---"), text);
    }

    @Test
    void sentences_are_wrapped_where_their_language_allows() throws IOException {
        String chinese = "渠道报价按计费重计算。".repeat(30);
        String text = Samples.words(OutputFormat.TEXT, Samples.of(new Note(Text.literal(chinese))), Samples.CHINESE);
        assertTrue(text.lines().allMatch(line -> DisplayWidth.of(line) <= TextParagraph.WIDTH), text);
        assertEquals(chinese, text.lines().skip(3).reduce("", String::concat));
        assertTrue(text.lines().noneMatch(line -> line.startsWith("。")), "a full stop begins a line: " + text);
    }
}
