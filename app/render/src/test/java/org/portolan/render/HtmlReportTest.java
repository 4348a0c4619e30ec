package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static String html(Report report, Locale locale) throws IOException {
        return Samples.words(OutputFormat.HTML, report, locale);
    }

    /** Read a page as XML, which is stricter than any browser. */
    private static Document page(Report report, Locale locale) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html(report, locale))));
    }

    private static List<Element> all(Document page, String element) {
        NodeList found = page.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Report cell(Kind kind, Object value) {
        return Samples.of(Samples.table("t", List.of(Samples.column("a", kind)), List.of(List.of(Cell.of(value)))));
    }

    @Test
    void a_page_is_well_formed_and_names_its_language() throws Exception {
        assertEquals(
                "en",
                page(Samples.quotes(), Locale.ENGLISH).getDocumentElement().getAttribute("lang"));
        assertEquals(
                "zh-CN",
                page(Samples.quotes(), Samples.CHINESE).getDocumentElement().getAttribute("lang"));
    }

    @Test
    void nothing_is_loaded_from_anywhere() throws Exception {
        Samples.assumeLetters();
        Report report = Samples.of(Samples.chart(), new Note(Text.literal("x")));
        String html = html(report, Locale.ENGLISH);
        assertFalse(html.contains("http://") || html.contains("https://") || html.contains("url("), html);
        Document page = page(report, Locale.ENGLISH);
        assertTrue(all(page, "link").isEmpty());
        assertEquals(2, all(page, "img").size());
        assertTrue(all(page, "img").stream()
                .allMatch(img -> img.getAttribute("src").startsWith("data:image/png;base64,")));
    }

    @Test
    void the_policy_lets_the_pages_own_script_run() throws Exception {
        String html = html(Samples.quotes(), Locale.ENGLISH);
        String script = html.substring(html.indexOf("<script>") + 8, html.indexOf("</script>"));
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        assertTrue(html.contains("script-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style></td>&amp;'"})
    void words_of_a_file_never_become_tags(String evil) throws Exception {
        Report report = new Report(
                Text.literal(evil),
                cell(Kind.TEXT, evil).blocks(),
                Samples.quotes().findings());
        Document page = page(report, Locale.ENGLISH);
        assertEquals(evil, all(page, "td").get(0).getTextContent());
        assertEquals(evil, all(page, "h1").get(0).getTextContent());
        assertEquals(1, all(page, "script").size());
        assertTrue(all(page, "img").isEmpty());
    }

    @Test
    void a_link_of_the_web_can_be_followed_and_a_script_in_its_place_cannot() throws Exception {
        Element link = all(page(cell(Kind.LINK, URI.create("https://example.com/?a=1&b=2")), Locale.ENGLISH), "a")
                .get(0);
        assertEquals("https://example.com/?a=1&b=2", link.getAttribute("href"));
        assertEquals("noopener noreferrer", link.getAttribute("rel"));
        assertTrue(all(page(cell(Kind.LINK, URI.create("javascript:alert(1)")), Locale.ENGLISH), "a")
                .isEmpty());
    }

    @Test
    void a_computed_number_opens_to_show_its_parts_and_source() throws Exception {
        Document page = page(Samples.of(Samples.services()), Samples.CHINESE);
        Element trace = all(page, "details").get(0);
        assertEquals("€ 9.86", trace.getElementsByTagName("summary").item(0).getTextContent());
        assertTrue(trace.getTextContent().contains("1.152 kg × CN¥ 51.00"));
        assertTrue(trace.getTextContent().contains("来源：yun-2026-11.xlsx，工作表 DE，第 214 行（导入 01JB）"));
    }

    @Test
    void numbers_are_aligned_and_carry_what_they_are_sorted_by() throws Exception {
        List<Element> cells = all(page(Samples.of(Samples.services()), Locale.ENGLISH), "td");
        assertEquals("n", cells.get(1).getAttribute("class"));
        assertEquals("1152", cells.get(1).getAttribute("data-v"));
        assertEquals("", cells.get(0).getAttribute("class"));
        assertEquals("2.000 kg", cells.get(8).getTextContent());
    }

    @Test
    void findings_say_in_words_how_grave_they_are() throws Exception {
        Document page = page(Samples.quotes(), Locale.ENGLISH);
        Element finding = all(page, "li").get(0);
        assertEquals("warning", finding.getAttribute("class"));
        assertEquals(
                "WarningThe rate 0 is not a price.yun.csv, row 14, column rateCorrect the row and import again.",
                finding.getTextContent());
    }

    @Test
    void a_chart_is_also_a_table_for_those_who_cannot_see_it() throws Exception {
        Samples.assumeLetters();
        Document page = page(Samples.of(Samples.chart()), Locale.ENGLISH);
        assertEquals(
                "Price and days (days in transit / price in EUR)",
                all(page, "img").get(0).getAttribute("alt"));
        assertEquals(
                List.of("云途 THZXR", "8.0", "9.86", "DHL & Co", "2.5", "41.27"),
                all(page, "td").stream().map(Element::getTextContent).toList());
    }

    @Test
    void a_table_or_chart_without_rows_says_so() throws Exception {
        Table table = new Table(
                "t", Text.EMPTY, List.of(Samples.column("a", Kind.TEXT)), List.of(), Text.literal("Import a sheet."));
        Chart chart = new Chart("c", Text.EMPTY, Text.EMPTY, Text.EMPTY, Chart.Shape.SCATTER, List.of());
        Document page = page(Samples.of(table, chart), Locale.ENGLISH);
        assertEquals(
                List.of("Import a sheet.", "There is nothing to draw yet."),
                all(page, "p").stream().map(Element::getTextContent).toList());
    }

    @Test
    void control_characters_and_right_to_left_words_do_not_break_the_page() throws Exception {
        Document page = page(cell(Kind.TEXT, "\u0000שלום\u001B \uFFFF"), Locale.ENGLISH);
        assertEquals(" שלום   ", all(page, "td").get(0).getTextContent());
    }
}
