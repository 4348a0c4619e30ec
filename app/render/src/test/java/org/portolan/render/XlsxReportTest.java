package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;

class XlsxReportTest {

    @TempDir
    Path folder;

    private static List<Row> rows(Report report, String sheet) throws IOException {
        byte[] bytes = Samples.bytes(OutputFormat.XLSX, report, Locale.ENGLISH);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private String part(Report report, String name) throws IOException {
        Path file =
                Files.write(folder.resolve("report.xlsx"), Samples.bytes(OutputFormat.XLSX, report, Samples.CHINESE));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void summary_tables_charts_and_findings_have_a_sheet_each() throws IOException {
        byte[] bytes = Samples.bytes(OutputFormat.XLSX, Samples.quotes(), Locale.ENGLISH);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(
                    List.of("Summary", "Services", "Price and days", "Findings"),
                    workbook.getSheets().map(Sheet::getName).toList());
        }
    }

    @Test
    void values_are_true_numbers_and_dates() throws IOException {
        Row row = rows(Samples.quotes(), "Services").get(1);
        assertEquals("云途 THZXR", row.getCellText(0));
        assertEquals(new BigDecimal("1.152"), row.getCellAsNumber(1).orElseThrow());
        assertEquals(new BigDecimal("9.86"), row.getCellAsNumber(2).orElseThrow());
        assertEquals(new BigDecimal("0.016"), row.getCellAsNumber(3).orElseThrow());
        assertEquals(new BigDecimal("8"), row.getCellAsNumber(4).orElseThrow());
        assertEquals(
                LocalDate.of(2026, 11, 1).atStartOfDay(), row.getCellAsDate(5).orElseThrow());
        assertEquals("https://example.com/a?b=1&c=2", row.getCellText(6));
    }

    @Test
    void formats_carry_currency_unit_and_digits() throws IOException {
        String styles = part(Samples.quotes(), "xl/styles.xml");
        assertTrue(styles.contains("&quot;&#x20ac; &quot;#,##0.00"), styles);
        assertTrue(styles.contains("#,##0.000&quot; kg&quot;"), styles);
        assertTrue(styles.contains("0.0 %"), styles);
        assertTrue(styles.contains("yyyy-mm-dd"), styles);
    }

    @Test
    void the_header_stays_and_filters() throws IOException {
        String sheet = part(Samples.of(Samples.services()), "xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(sheet.contains("autoFilter"), sheet);
    }

    @Test
    void text_never_becomes_a_formula() throws IOException {
        Table table = Samples.table(
                "t",
                List.of(Samples.column("a", Kind.TEXT)),
                List.of(List.of(Cell.of("=1+1")), List.of(Cell.of("+1"))));
        List<Row> rows = rows(Samples.of(table), "t");
        assertEquals("=1+1", rows.get(1).getCellText(0));
        assertEquals(CellType.STRING, rows.get(1).getCell(0).getType());
        assertFalse(part(Samples.of(table), "xl/worksheets/sheet1.xml").contains("<f>"));
    }

    @Test
    void what_a_cell_cannot_hold_is_cut_with_a_mark_and_forbidden_characters_are_blanks() throws IOException {
        Table table = Samples.table(
                "t",
                List.of(Samples.column("a", Kind.TEXT)),
                List.of(List.of(Cell.of("渠".repeat(40_000))), List.of(Cell.of("a\u0000b\uD83Dc<&>"))));
        List<Row> rows = rows(Samples.of(table), "t");
        String text = rows.get(1).getCellText(0);
        assertEquals(XlsxCell.LONGEST_TEXT, text.length());
        assertTrue(text.endsWith("[cut: a cell of a workbook holds 32,767 characters]"), text.substring(32_600));
        assertEquals("a b c<&>", rows.get(2).getCellText(0));
    }

    @Test
    void a_long_whole_number_keeps_its_last_digits() throws IOException {
        Table table = Samples.table(
                "t", List.of(Samples.column("order", Kind.NUMBER)), List.of(List.of(Cell.of(1234567890123456789L))));
        assertEquals("1234567890123456789", rows(Samples.of(table), "t").get(1).getCellText(0));
    }

    @Test
    void figures_of_many_kinds_stand_in_one_column_as_numbers() throws IOException {
        List<Row> rows = rows(Samples.quotes(), "Summary");
        assertEquals("Quotes to DE", rows.get(1).getCellText(0));
        assertEquals("Cheapest", rows.get(3).getCellText(0));
        assertEquals(new BigDecimal("9.86"), rows.get(3).getCellAsNumber(1).orElseThrow());
    }

    @Test
    void a_table_without_rows_is_a_sheet_with_its_header() throws IOException {
        Table table = Samples.table("t", List.of(Samples.column("a", Kind.TEXT)), List.of());
        assertEquals(1, rows(Samples.of(table), "t").size());
    }

    @Test
    void the_stream_is_left_open() throws IOException {
        boolean[] closed = {false};
        OutputFormat.XLSX.write(Samples.quotes(), Samples.BUNDLE, Locale.ENGLISH, new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertFalse(closed[0]);
    }

    @Test
    void names_of_sheets_are_short_clean_and_never_alike() {
        SheetNames names = new SheetNames("Sheet");
        assertEquals("a b", names.next("a/b"));
        assertEquals("A B (2)", names.next("A?B"));
        assertEquals("Sheet", names.next("[]*"));
        assertEquals("History (2)", names.next("History"));
        assertEquals("quoted", names.next("'quoted'"));
        String chinese = names.next("渠".repeat(40));
        assertEquals("渠".repeat(31), chinese);
        assertEquals("渠".repeat(27) + " (2)", names.next("渠".repeat(35)));
        assertEquals(30, names.next("x".repeat(30) + "📦").length());
    }

    @Test
    void the_yuan_has_its_sign_in_a_chinese_workbook() throws IOException {
        Table table = new Table(
                "t",
                Text.EMPTY,
                List.of(Samples.column("m", Kind.MONEY)),
                List.of(List.of(Cell.of(Money.of("58.75", "CNY")))),
                Text.EMPTY);
        assertTrue(part(Samples.of(table), "xl/styles.xml").contains("&quot;&#xa5; &quot;#,##0.00"));
    }
}
