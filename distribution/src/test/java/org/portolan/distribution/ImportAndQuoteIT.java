package org.portolan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryJava
class ImportAndQuoteIT {

    @Parameter
    Java java;

    @TempDir
    Path folder;

    private Image portolan;
    private Path sheet;

    @BeforeEach
    void take_a_sheet_and_a_workspace() {
        portolan = new Image(java, folder.resolve("workspace"));
        sheet = portolan.file("acme__services.csv", Sheets.THREE_ROWS);
    }

    private Answer imported(Object... more) {
        Object[] arguments = new Object[more.length + 6];
        System.arraycopy(
                new Object[] {"import", sheet, "--answer", "carrier=Acme", "--as", "json"}, 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return portolan.run(arguments);
    }

    private Answer quoted(String to) {
        return portolan.run("logistics.quote", "--to", to, "--weight", "0.35kg", "--as", "json");
    }

    @Test
    void an_imported_sheet_is_quoted_and_undone() {
        JsonNode done = imported().ended(0).json().get(0);

        assertEquals(sheet.toString(), done.get("file").asText());
        assertEquals("logistics.carrier-services", done.get("format").asText());
        assertEquals(
                List.of(3, 3, 0),
                List.of(
                        done.get("rows").asInt(),
                        done.get("stored").asInt(),
                        done.get("rejected").asInt()));
        assertFalse(done.get("alreadyImported").asBoolean());
        JsonNode quote = quoted("DE").rows("services").get(0);
        assertEquals("4.20", quote.get("total").get("amount").asText());
        assertEquals("EUR", quote.get("total").get("currency").asText());
        assertEquals("kg", quote.get("billable_weight").get("unit").asText());
        assertEquals("light", quote.get("service_code").asText());

        portolan.run("undo", done.get("importId").asText()).ended(0);

        assertTrue(quoted("DE").rows("services").isEmpty());
    }

    @Test
    void a_file_imported_twice_changes_nothing() {
        JsonNode first = imported().ended(0).json().get(0);
        JsonNode second = imported().ended(0).json().get(0);

        assertTrue(second.get("alreadyImported").asBoolean());
        assertEquals(first.get("importId"), second.get("importId"));
        assertEquals(1, quoted("FR").rows("services").size());
    }

    @Test
    void a_trial_import_counts_everything_and_keeps_nothing() {
        JsonNode tried = imported("--dry-run").ended(0).json().get(0);

        assertEquals(3, tried.get("stored").asInt());
        assertEquals("", tried.get("importId").asText());
        assertTrue(quoted("DE").rows("services").isEmpty());
    }

    @Test
    void a_rejected_row_ends_the_import_with_one_and_is_named() {
        sheet = portolan.file("acme__services.csv", Sheets.THREE_ROWS.replace("DE,0.2,0.5", "DE,heavy,0.5"));

        JsonNode done = imported().ended(1).json().get(0);

        assertEquals(
                List.of(3, 2, 1),
                List.of(
                        done.get("rows").asInt(),
                        done.get("stored").asInt(),
                        done.get("rejected").asInt()));
        assertTrue(
                StreamSupport.stream(done.get("findings").spliterator(), false)
                        .anyMatch(finding -> finding.get("severity").asText().equals("error")
                                && finding.get("place").path("row").asInt() == 3),
                done::toString);
    }

    @Test
    void a_question_that_a_file_leaves_open_is_asked() {
        sheet = portolan.file("prices.csv", Sheets.THREE_ROWS);

        Answer asked = portolan.run("import", sheet, "--as", "json");

        if (asked.code() == 3) {
            assertTrue(asked.err().contains("--answer") || asked.err().contains("carrier"), asked.err());
            assertEquals(0, asked.json().get(0).get("rows").asInt());
        } else {
            assertTrue(asked.code() <= 1, asked.err());
        }
    }

    @Test
    void the_page_holds_all_it_shows() throws Exception {
        imported().ended(0);
        Path page = folder.resolve("quotes.html");

        portolan.run("logistics.quote", "--to", "DE", "--weight", "0.35kg", "--out", page)
                .ended(0);

        String html = Files.readString(page);
        assertTrue(html.contains("Light Parcel"), html);
        assertTrue(html.contains("<svg") || html.contains("data:image/png;base64,"), "The page has no chart");
        assertFalse(html.matches("(?s).*(src|href)=[\"']https?://.*"), "The page fetches something");
        assertFalse(html.contains("<link"), "The page fetches something");
    }

    @Test
    void the_answer_comes_as_text_and_as_tables_too() {
        imported().ended(0);

        String text = portolan.run("logistics.quote", "--to", "DE", "--weight", "0.35kg")
                .out();
        String csv = portolan.run("logistics.quote", "--to", "DE", "--weight", "0.35kg", "--as", "csv")
                .out();

        assertTrue(text.contains("Light Parcel"), text);
        assertTrue(csv.contains("Light Parcel") && csv.contains("4.20"), csv);
    }

    @Test
    void the_samples_that_plugins_ship_can_be_quoted_at_once() {
        Path samples = folder.resolve("samples");
        Answer copied =
                portolan.run("host.samples", "--into", samples, "--as", "json").ended(0);
        List<Object> arguments = new ArrayList<>(List.of("import"));
        // What stands in folders below is given to commands, not imported.
        copied.rows("samples").stream()
                .map(row -> Path.of(row.get("file").asText()))
                .filter(file -> samples.equals(file.getParent()))
                .forEach(arguments::add);
        arguments.addAll(List.of("--as", "json"));

        Answer answer = portolan.run(arguments.toArray());

        assertTrue(answer.code() <= 1, answer.err());
        assertFalse(quoted("DE").rows("services").isEmpty());
    }
}
