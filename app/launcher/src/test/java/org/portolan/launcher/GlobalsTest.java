package org.portolan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.render.OutputFormat;

class GlobalsTest {

    private static Globals read(String... arguments) throws WrongUsage {
        return Globals.read(List.of(arguments));
    }

    @Test
    void options_are_taken_from_before_and_after_the_command() throws WrongUsage {
        Globals globals = read(
                "--workspace",
                "w",
                "trade.quote",
                "--to",
                "DE",
                "--lang=zh-CN",
                "--as",
                "json",
                "--safe",
                "--weight",
                "1kg");

        assertEquals(Optional.of(Path.of("w")), globals.workspace());
        assertEquals(Optional.of(Locale.SIMPLIFIED_CHINESE), globals.language());
        assertEquals(OutputFormat.JSON, globals.format());
        assertTrue(globals.safe());
        assertEquals(Optional.of("trade.quote"), globals.verb());
        assertEquals(List.of("--to", "DE", "--weight", "1kg"), globals.arguments());
    }

    @Test
    void plugins_may_be_given_several_times() throws WrongUsage {
        assertEquals(
                List.of(Path.of("a"), Path.of("b")),
                read("--plugins", "a", "--plugins=b").plugins());
    }

    @Test
    void what_follows_two_dashes_belongs_to_the_command() throws WrongUsage {
        assertEquals(List.of("--", "--safe"), read("import", "--", "--safe").arguments());
    }

    @Test
    void a_file_is_not_given_an_ending_that_its_content_would_belie() throws WrongUsage {
        assertThrows(WrongUsage.class, () -> read("commands", "--out", "letter.docx"));
        assertEquals(
                OutputFormat.CSV,
                read("commands", "--out", "letter.docx", "--as", "csv").format());
        assertEquals(OutputFormat.TEXT, read("commands", "--out", "notes.txt").format());
        assertEquals(OutputFormat.TEXT, read("commands", "--out", "notes").format());
    }

    @Test
    void the_ending_of_the_file_says_the_form_where_nothing_else_does() throws WrongUsage {
        assertEquals(OutputFormat.XLSX, read("commands", "--out", "a.XLSX").format());
        assertEquals(OutputFormat.PDF, read("commands", "--out", "a.pdf").format());
        assertEquals(
                OutputFormat.CSV,
                read("commands", "--out", "a.xlsx", "--as", "csv").format());
        assertEquals(OutputFormat.TEXT, read("commands", "--out", "a.txt").format());
    }

    @Test
    void an_option_without_its_value_is_wrong_usage() {
        assertThrows(WrongUsage.class, () -> read("commands", "--as"));
        assertThrows(WrongUsage.class, () -> read("commands", "--workspace="));
    }

    @Test
    void a_language_or_form_that_nobody_knows_is_wrong_usage() {
        assertThrows(WrongUsage.class, () -> read("--lang", "fr"));
        assertThrows(WrongUsage.class, () -> read("--as", "docx"));
    }

    @Test
    void the_workspace_is_what_was_asked_for_else_the_environments_else_in_the_home() throws WrongUsage {
        Map<String, String> environment = Map.of("PORTOLAN_WORKSPACE", "/from/environment");

        assertEquals(Path.of("/asked"), Folders.workspace(read("--workspace", "/asked"), environment));
        assertEquals(Path.of("/from/environment"), Folders.workspace(read(), environment));
        assertEquals(Path.of(System.getProperty("user.home"), "Portolan"), Folders.workspace(read(), Map.of()));
    }
}
