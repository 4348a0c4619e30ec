package org.portolan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEveryJava
class TroublesomeFilesIT {

    @Parameter
    Java java;

    @TempDir
    Path folder;

    private Image portolan;

    @BeforeEach
    void take_a_workspace() {
        portolan = new Image(java, folder.resolve("workspace"));
    }

    /** The object of a file that was refused: it has a sentence, on stderr too, and no rows. */
    private JsonNode refused(Object file) {
        Answer answer = portolan.run("import", file, "--as", "json").ended(3);
        JsonNode object = answer.json().get(0);
        assertEquals(file.toString(), object.get("file").asText());
        assertEquals(0, object.get("rows").asInt());
        assertEquals("error", object.get("findings").get(0).get("severity").asText());
        assertTrue(
                answer.err()
                        .contains(object.get("findings").get(0).get("message").asText()),
                answer.err());
        return object;
    }

    @Test
    void a_missing_file_is_refused() {
        refused(folder.resolve("nowhere.csv"));
    }

    @Test
    void a_folder_is_refused() throws Exception {
        refused(Files.createDirectory(folder.resolve("folder.csv")));
    }

    @Test
    void an_empty_file_is_refused() {
        refused(portolan.file("empty.csv", ""));
    }

    @Test
    void a_file_of_no_known_kind_is_refused() {
        refused(portolan.file("poem.csv", "roses,violets\nred,blue\n"));
    }

    @Test
    void a_workbook_that_is_none_is_refused() {
        refused(portolan.file("broken.xlsx", "PK\u0003\u0004 and no more"));
    }

    @Test
    void a_header_without_rows_brings_nothing_and_says_so() {
        Path sheet = portolan.file("acme__services.csv", Sheets.HEADER);

        Answer answer = portolan.run("import", sheet, "--answer", "carrier=Acme", "--as", "json");

        assertTrue(answer.code() == 1 || answer.code() == 3, answer.err());
        assertEquals(0, answer.json().get(0).get("stored").asInt());
        assertFalse(answer.json().get(0).get("findings").isEmpty());
    }

    @Test
    void a_refused_file_keeps_no_other_from_being_imported() {
        Path good = portolan.file("acme__services.csv", Sheets.THREE_ROWS);

        JsonNode files = portolan.run(
                        "import", folder.resolve("nowhere.csv"), good, "--answer", "carrier=Acme", "--as", "json")
                .ended(3)
                .json();

        assertEquals(2, files.size());
        assertEquals(3, files.get(1).get("stored").asInt());
    }

    @Test
    void chinese_in_another_encoding_is_read_and_written_as_utf_8() {
        String words = Sheets.THREE_ROWS.replace("Light Parcel", "轻小包裹");
        for (Charset encoding : new Charset[] {Charset.forName("GBK"), StandardCharsets.UTF_16LE}) {
            String mark = encoding.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "";
            String name = encoding.name() + "__services.csv";
            Path sheet = portolan.file(name, (mark + words).getBytes(encoding));

            JsonNode done = portolan.run("import", sheet, "--answer", "carrier=" + encoding.name(), "--as", "json")
                    .json()
                    .get(0);

            assertEquals(3, done.get("stored").asInt(), done::toString);
        }
        String quotes = portolan.run("logistics.quote", "--to", "DE", "--weight", "0.35kg")
                .out();
        assertTrue(quotes.contains("轻小包裹"), quotes);
    }

    @Test
    void bytes_that_are_no_text_in_the_encoding_are_told_and_not_fatal() {
        byte[] sheet = Sheets.THREE_ROWS.getBytes(StandardCharsets.UTF_8);
        sheet[sheet.length - 30] = (byte) 0xFF;

        Answer answer = portolan.run(
                "import", portolan.file("acme__services.csv", sheet), "--answer", "carrier=Acme", "--as", "json");

        assertTrue(answer.code() <= 3 && answer.json().size() == 1, answer.err());
    }
}
