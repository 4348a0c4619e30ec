package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.testkit.TestWorkbench;

/** Quotations are read back from the PDF as a customer's reader shows them. */
class QuotationPdfTest {

    @TempDir
    private Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    @Test
    void a_quotation_in_english_shows_prices_with_the_margin_and_nothing_of_their_making() throws Exception {
        rates("SLOW,Slow,DE,0,2,10.05,EUR,5-8\nFAST,Fast,DE,0,2,20.00,EUR,1-2\n");
        String text = text(write(
                "customer",
                "Müller\n& \u200BSöhne",
                "sender",
                "Harbour Forwarding",
                "reference",
                "Q-118",
                "size",
                "20x15x8cm",
                "from",
                "CN",
                "postcode",
                "10115"));
        for (String part : List.of(
                "Shipping quotation",
                "Harbour Forwarding",
                "Müller & Söhne",
                "Q-118",
                "November 22, 2026",
                "November 29, 2026",
                "China",
                "Germany 10115",
                "1 kg",
                "20 × 15 × 8 cm",
                "Slow",
                "5–8 days",
                "€ 11.56",
                "€ 23.00",
                "Page 1 of 1")) {
            assertTrue(text.contains(part), () -> part + " is not in " + text);
        }
        assertFalse(text.contains("10.05"), text);
        assertFalse(text.contains("15 %"), text);
    }

    @Test
    void a_quotation_in_chinese_embeds_the_letters_that_it_uses() throws Exception {
        rates("SLOW,欧洲专线小包,DE,0,2,10.05,EUR,5-8\n");
        Path pdf = folder.resolve("quotation.pdf");
        try {
            write("customer", "广州样品贸易有限公司", "language", "zh", "contents", "battery");
        } catch (Refusal refused) {
            assumeTrue(
                    !refused.text().key().equals("logistics.quotation.no-typeface"),
                    "no font of this machine has Chinese characters");
            throw refused;
        }
        String text = text(pdf);
        for (String part : List.of(
                "物流报价单", "广州样品贸易有限公司", "2026年11月29日", "德国", "带电", "欧洲专线小包", "5–8 天", "€ 11.56", "第 1 页，共 1 页")) {
            assertTrue(text.contains(part), () -> part + " is not in " + text);
        }
        try (PdfReader reader = new PdfReader(pdf.toString())) {
            assertTrue(embedded(reader) > 0, "no font is embedded");
        }
        assertTrue(Files.size(pdf) < 1_000_000, "a whole font was embedded: " + Files.size(pdf));
    }

    @Test
    void many_services_flow_over_pages_that_are_counted() throws Exception {
        StringBuilder rows = new StringBuilder();
        List<String> options = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            rows.append("S%02d,Service number %02d,DE,0,2,%d.00,EUR,\n".formatted(i, i, i));
            options.addAll(List.of("services", "s%02d".formatted(i)));
        }
        rates(rows.toString());
        Path pdf = write(options.toArray(String[]::new));
        try (PdfReader reader = new PdfReader(pdf.toString())) {
            assertEquals(4, reader.getNumberOfPages());
            PdfTextExtractor words = new PdfTextExtractor(reader);
            assertTrue(words.getTextFromPage(2).contains("Page 2 of 4"));
            assertTrue(words.getTextFromPage(2).contains("Billable weight"));
            // No sheet names days, so there is no column for them.
            assertFalse(words.getTextFromPage(1).contains("Transit time"));
        }
        String text = text(pdf);
        for (int i = 1; i <= 60; i++) {
            assertTrue(text.contains("Service number %02d".formatted(i)));
        }
    }

    @Test
    void a_folder_that_does_not_exist_is_named() throws Exception {
        rates("SLOW,Slow,DE,0,2,10.05,EUR,5-8\n");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> bench.run(
                        "logistics.quotation",
                        "to",
                        "DE",
                        "weight",
                        "1kg",
                        "pdf",
                        folder.resolve("none/q.pdf").toString()));
        assertEquals("logistics.quotation.unwritable", refusal.text().key());
        assertTrue(refusal.text().arguments().contains(Text.of("logistics.quotation.unwritable.no-folder")));
    }

    @Test
    void a_day_that_is_over_a_price_below_nothing_and_a_workspace_without_rates_are_refused() throws Exception {
        assertEquals("logistics.quotation.no-sheet", refused());
        rates("SLOW,Slow,DE,0,2,10.05,EUR,5-8\n");
        assertEquals("logistics.quotation.past", refused("valid-until", "2026-11-21"));
        bench.run("logistics.quotation", "to", "DE", "weight", "1kg", "valid-until", "2026-11-22");
        assertThrows(
                IllegalArgumentException.class,
                () -> bench.run("logistics.quotation", "to", "DE", "weight", "1kg", "margin", "-100%"));
    }

    private String refused(String... options) {
        List<String> line = new ArrayList<>(List.of("to", "DE", "weight", "1kg"));
        line.addAll(List.of(options));
        return assertThrows(Refusal.class, () -> bench.run("logistics.quotation", line.toArray(String[]::new)))
                .text()
                .key();
    }

    @Test
    void a_folder_in_the_place_of_the_file_is_said_to_be_one() throws Exception {
        rates("SLOW,Slow,DE,0,2,10.05,EUR,5-8\n");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> bench.run("logistics.quotation", "to", "DE", "weight", "1kg", "pdf", folder.toString()));
        assertTrue(refusal.text().arguments().contains(Text.of("logistics.quotation.unwritable.folder")));
    }

    private void rates(String rows) throws Exception {
        Path file = folder.resolve("rates.csv");
        Files.writeString(
                file,
                "service_code,service_name,country_codes,min_weight,max_weight,rate,currency,transit_days\n" + rows);
        bench.importing(file, Map.of("carrier", "samplepost"));
    }

    private Path write(String... more) throws Exception {
        Path pdf = folder.resolve("quotation.pdf");
        List<String> options =
                new ArrayList<>(List.of("to", "DE", "weight", "1kg", "margin", "15%", "pdf", pdf.toString()));
        options.addAll(List.of(more));
        bench.run("logistics.quotation", options.toArray(String[]::new));
        return pdf;
    }

    private static String text(Path pdf) throws Exception {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf.toString())) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
        }
        return text.toString();
    }

    /** How many objects are descriptions of a font with its file. */
    private static long embedded(PdfReader reader) {
        long count = 0;
        for (int i = 1; i < reader.getXrefSize(); i++) {
            if (reader.getPdfObject(i) instanceof PdfDictionary dictionary
                    && (dictionary.contains(PdfName.FONTFILE2) || dictionary.contains(PdfName.FONTFILE3))) {
                count++;
            }
        }
        return count;
    }
}
