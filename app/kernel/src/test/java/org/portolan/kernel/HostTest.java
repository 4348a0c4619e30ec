package org.portolan.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

class HostTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void open() throws Exception {
        Tides.jar(folder.resolve("plugins"));
        host = Host.open(new Host.Options(
                folder.resolve("workspace"),
                List.of(folder.resolve("plugins")),
                List.of(),
                false,
                Locale.ENGLISH,
                NOON));
    }

    @AfterEach
    void close() {
        host.close();
    }

    private Tasks.Task<Report> start(String id, String... entered) {
        CommandEntry command = host.command(id)
                .orElseThrow(() -> new AssertionError(host.plugins().toString()));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < entered.length; i += 2) {
            fields.put(entered[i], List.of(entered[i + 1]));
        }
        Form.Reading reading = command.form().read(fields);
        assertEquals(Map.of(), reading.problems());
        return host.tasks().run(command, reading.input().orElseThrow());
    }

    private Report run(String id, String... entered) throws Exception {
        return start(id, entered).result().get(30, TimeUnit.SECONDS);
    }

    private String said(Text text) {
        return host.texts().say(text, Locale.ENGLISH);
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void a_plugins_command_reads_what_its_format_imported() throws Exception {
        Path file = file("levels.csv", "port,metres\nBremen,3.9\nBremen,4.1\n");

        Imports.Result result = host.imports().run(Imports.Request.of(file), Progress.SILENT);

        assertEquals(2, result.stored());
        assertEquals("4.1", run("tides.high", "port", "Bremen").title().key());
    }

    @Test
    void a_command_that_throws_fails_alone_in_a_sentence_that_names_its_plugin() throws Exception {
        Tasks.Task<Report> task = start("tides.broken");

        Throwable thrown = assertThrows(
                        ExecutionException.class, () -> task.result().get(30, TimeUnit.SECONDS))
                .getCause();

        PluginFault fault = assertInstanceOf(PluginFault.class, thrown);
        assertEquals(Tides.ID, fault.pluginId());
        assertEquals(
                "Broken failed because of a fault in plugin org.example.tides:"
                        + " java.lang.IllegalStateException: the sea is empty. Nothing that it had not finished was kept.",
                said(fault.text()));
        assertEquals(fault.text(), host.messages().list().get(0).finding().message());
        assertEquals(PluginStatus.State.TROUBLED, host.plugins().get(0).state());
        assertEquals("none", run("tides.high", "port", "Bremen").title().key());
    }

    @Test
    void a_command_that_overflows_the_stack_fails_alone() throws Exception {
        Tasks.Task<Report> task = start("tides.deep");

        Throwable thrown = assertThrows(
                        ExecutionException.class, () -> task.result().get(30, TimeUnit.SECONDS))
                .getCause();

        assertInstanceOf(StackOverflowError.class, thrown.getCause());
        assertTrue(said(((Said) thrown).text()).contains("StackOverflowError"));
    }

    @Test
    void an_endless_command_can_be_cancelled_while_others_run_and_is_left_behind_in_words() throws Exception {
        Tasks.Task<Report> endless = start("tides.endless");
        assertEquals("none", run("tides.high", "port", "Bremen").title().key());

        endless.cancel();

        assertThrows(CancellationException.class, () -> endless.result().get(30, TimeUnit.SECONDS));
        PluginStatus tides = host.plugins().get(0);
        assertEquals(PluginStatus.State.TROUBLED, tides.state());
        assertEquals(
                "‹tides.endless.title› of plugin org.example.tides was cancelled and did not stop;"
                        + " restart Portolan to free what it holds.",
                said(tides.problems().get(0).message()));
        assertEquals(List.of(), host.tasks().running());
        assertEquals("none", run("tides.high", "port", "Bremen").title().key());
    }
}
