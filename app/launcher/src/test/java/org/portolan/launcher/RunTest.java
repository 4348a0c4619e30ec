package org.portolan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ExitCode run(String... arguments) {
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        List<String> line = Stream.concat(
                        Stream.of(
                                "--lang",
                                "en",
                                "--workspace",
                                folder.resolve("w").toString()),
                        Stream.of(arguments))
                .toList();
        return new Run(console, new Interruption(), Map.of()).run(line);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_command_of_the_host_can_be_asked_for_help() {
        assertEquals(ExitCode.DONE, run("help", "host.undo"));
        assertTrue(out().contains("portolan host.undo --id"), out());
    }

    @Test
    void an_answer_goes_to_stdout_and_nothing_else_does() {
        assertEquals(ExitCode.DONE, run("imports", "--as", "json"));
        assertTrue(out().startsWith("{"), out());
        assertEquals("", err());
    }

    @Test
    void a_refusal_is_one_sentence_on_stderr() {
        assertEquals(ExitCode.REFUSED, run("undo", "nothing"));
        assertEquals("", out());
        assertEquals(1, err().lines().count(), err());
    }

    @Test
    void a_file_that_is_refused_is_an_object_among_the_others() {
        assertEquals(ExitCode.REFUSED, run("import", "nowhere.csv", "--as", "json"));
        assertTrue(out().contains("\"file\" : \"nowhere.csv\""), out());
        assertTrue(out().contains("\"severity\" : \"error\""), out());
        assertFalse(err().isEmpty());
    }

    @Test
    void an_answer_without_a_key_is_wrong_usage() {
        assertEquals(ExitCode.WRONG_USAGE, run("import", "a.csv", "--answer", "carrier"));
    }

    @Test
    void a_word_too_many_is_wrong_usage() {
        assertEquals(ExitCode.WRONG_USAGE, run("undo", "one", "two"));
        assertTrue(err().contains("two"), err());
    }

    @Test
    void a_file_appears_when_it_is_whole_and_no_draft_stays() throws Exception {
        Path answer = folder.resolve("answer.json");

        assertEquals(ExitCode.DONE, run("imports", "--out", answer.toString()));

        assertEquals("", out());
        assertTrue(Files.readString(answer).startsWith("{"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void nothing_is_made_where_the_usage_is_wrong() {
        assertEquals(ExitCode.WRONG_USAGE, run("imports", "--as", "xlsx"));
        assertEquals(ExitCode.WRONG_USAGE, run("imports", "--as", "pdf"));
        assertFalse(Files.exists(folder.resolve("w")));
    }
}
