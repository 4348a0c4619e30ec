package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.render.paper.Typefaces;

/** Reports are read back from the PDF as a reader of PDF shows them. */
class PdfReportTest {

    private static PdfReader pdf(Report report, Locale locale) throws IOException {
        return new PdfReader(Samples.bytes(OutputFormat.PDF, report, locale));
    }

    private static String words(PdfReader pdf, int page) throws IOException {
        return new PdfTextExtractor(pdf).getTextFromPage(page).replaceAll("\\s+", " ");
    }

    private static String words(PdfReader pdf) throws IOException {
        StringBuilder words = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            words.append(words(pdf, page)).append(' ');
        }
        return words.toString();
    }

    private static void says(String words, String... parts) {
        for (String part : parts) {
            assertTrue(words.contains(part), part + " is not in " + words);
        }
    }

    private static void assumeLettersOf(String text) throws IOException {
        BitSet letters = new BitSet();
        text.codePoints().forEach(letters::set);
        assumeTrue(
                Typefaces.ofThisMachine().lettering(letters, true).missing().isEmpty(),
                () -> "This computer has no font for " + text);
    }

    private static Table table(int columns, int rows) {
        List<Column> heads = new ArrayList<>();
        List<Cell> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            heads.add(Samples.column("Head" + i, i == 1 ? Kind.TEXT : Kind.NUMBER));
            row.add(i == 1 ? Cell.of("name") : Cell.of(new BigDecimal("12345.67")));
        }
        return Samples.table("Table", heads, Collections.nCopies(rows, row));
    }

    @Test
    void all_parts_of_a_report_are_there() throws Exception {
        assumeLettersOf("云途天");
        PdfReader pdf = pdf(Samples.quotes(), Locale.ENGLISH);
        says(
                words(pdf),
                "Quotes to DE",
                "Written on " + LocalDate.now(ZoneId.systemDefault()),
                "For a parcel of 0.92 kg.",
                "Cheapest € 9.86 云途 · 8 days",
                "Services",
                "DHL Express",
                "2026-11-01",
                "Price and days",
                "Warning",
                "The rate 0 is not a price.",
                "yun.csv, row 14, column rate",
                "Correct the row and import again.",
                "How these figures came about",
                "1.152 kg × CN¥ 51.00",
                "yun-2026-11.xlsx",
                "Page 1 of ");
        assertEquals("en", pdf.getCatalog().getAsString(PdfName.LANG).toString());
    }

    @Test
    void in_chinese_it_is_written_in_chinese() throws Exception {
        assumeLettersOf("输出日期检查结果第页共");
        says(words(pdf(Samples.quotes(), Samples.CHINESE)), "输出日期：", "检查结果", "注意", "第 1 页，共 ");
    }

    @Test
    void a_chart_is_a_picture() throws Exception {
        Samples.assumeLetters();
        PdfReader pdf = pdf(Samples.of(Samples.chart()), Locale.ENGLISH);
        assertEquals(
                1,
                pdf.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.XOBJECT).getKeys().stream()
                        .filter(name -> name.toString().startsWith("/img"))
                        .count());
    }

    @Test
    void a_table_or_chart_without_rows_says_so() throws Exception {
        Table table = new Table(
                "t", Text.EMPTY, List.of(Samples.column("a", Kind.TEXT)), List.of(), Text.literal("Import a sheet."));
        Chart chart = new Chart("c", Text.EMPTY, Text.EMPTY, Text.EMPTY, Chart.Shape.SCATTER, List.of());
        says(words(pdf(Samples.of(table, chart), Locale.ENGLISH)), "Import a sheet.", "There is nothing to draw yet.");
    }

    @Nested
    class A_table {

        @Test
        void shows_its_header_on_every_page() throws Exception {
            PdfReader pdf = pdf(Samples.of(table(3, 100)), Locale.ENGLISH);
            assertTrue(pdf.getNumberOfPages() > 1);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                says(words(pdf, page), "Head1", "Head3", "Page " + page + " of " + pdf.getNumberOfPages());
            }
            assertTrue(upright(pdf));
        }

        @Test
        void that_is_wide_lies_on_its_side() throws Exception {
            PdfReader pdf = pdf(Samples.of(table(20, 3)), Locale.ENGLISH);
            assertFalse(upright(pdf));
            says(words(pdf), "Head20", "12,345.67");
        }

        @Test
        void of_more_columns_than_a_page_holds_goes_on_beneath_with_its_first_column_again() throws Exception {
            String words = words(pdf(Samples.of(table(60, 2)), Locale.ENGLISH));
            says(words, "Table (columns, part 1 of 3)", "Table (columns, part 3 of 3)", "Head60");
            assertEquals(4, words.split("Head1 ", -1).length);
        }

        private boolean upright(PdfReader pdf) {
            Rectangle page = pdf.getPageSize(1);
            return page.getHeight() > page.getWidth();
        }
    }

    @Nested
    class Letters {

        private String withoutFonts(Report report, Locale locale) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PdfReport.write(report, new Wording(Samples.BUNDLE, locale), out, Typefaces.in(List.of()));
            return words(new PdfReader(out.toByteArray()));
        }

        @Test
        void that_no_font_has_are_named_instead_of_being_boxes() throws Exception {
            says(
                    withoutFonts(Samples.of(new Note(Text.literal("物流 شحن 😀 ok"))), Locale.ENGLISH),
                    "Not all letters could be printed here: Arabic, symbols such as emoji, Han",
                    "[?] [?] [?] ok");
        }

        @Test
        void of_the_readers_own_language_are_said_to_be_missing_in_english() throws Exception {
            says(withoutFonts(Samples.quotes(), Samples.CHINESE), "Not all letters could be printed here: Han");
        }

        @Test
        void of_scripts_that_are_joined_in_their_own_ways_are_named_rather_than_printed_wrongly() throws Exception {
            says(
                    words(pdf(Samples.of(new Note(Text.literal("उत्पाद"))), Locale.ENGLISH)),
                    "printed here: Devanagari",
                    "[?]");
        }

        @Test
        void of_arabic_and_hebrew_are_printed_where_a_font_has_them() throws Exception {
            assumeLettersOf("منتجרוצמ");
            assertFalse(words(pdf(Samples.of(new Note(Text.literal("منتج رائع, מוצר מצוין"))), Locale.ENGLISH))
                    .contains("[?]"));
        }
    }

    @Test
    void a_link_of_the_web_can_be_followed_and_a_script_in_its_place_cannot() throws Exception {
        Table links = Samples.table(
                "links",
                List.of(Samples.column("link", Kind.LINK)),
                List.of(
                        List.of(Cell.of(URI.create("https://example.com/a"))),
                        List.of(Cell.of(URI.create("javascript:alert(1)")))));
        PdfArray links1 = pdf(Samples.of(links), Locale.ENGLISH).getPageN(1).getAsArray(PdfName.ANNOTS);
        assertEquals(1, links1.size());
        assertEquals(
                "https://example.com/a",
                links1.getAsDict(0)
                        .getAsDict(PdfName.A)
                        .getAsString(PdfName.URI)
                        .toString());
    }
}
