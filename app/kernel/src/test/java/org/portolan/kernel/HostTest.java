package org.portolan.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.api.text.Said;
import org.portolan.api.text.Text;

class HostTest {

    @TempDir
    Path folder;

    private OpenHost open;

    @BeforeEach
    void open() throws Exception {
        open = OpenHost.in(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void a_plugins_command_reads_what_its_format_imported() throws Exception {
        Path file = open.file("levels.csv", "port,metres\nBremen,3.9\nBremen,4.1\n");

        Imports.Result result = open.importing(file);

        assertEquals(2, result.stored());
        assertEquals("4.1", open.run("tides.high", "port", "Bremen").title().key());
    }

    /** A finding that was kept may be older than the words that count its numbers now. */
    @Test
    void a_pattern_that_counts_says_whatever_it_is_given() {
        assertEquals("2 levels read", open.said(Text.of("tides.levels", 2)));
        assertEquals("1 level read", open.said(Text.of("tides.levels", "1")));
        assertEquals("some read", open.said(Text.of("tides.levels", "some")));
    }

    @Test
    void a_command_that_throws_fails_alone_in_a_sentence_that_names_its_plugin() throws Exception {
        Tasks.Task<Report> task = open.start("tides.broken");

        Throwable thrown = assertThrows(
                        ExecutionException.class, () -> task.result().get(30, TimeUnit.SECONDS))
                .getCause();

        PluginFault fault = assertInstanceOf(PluginFault.class, thrown);
        assertEquals(Tides.ID, fault.pluginId());
        assertEquals(
                "Broken failed because of a fault in plugin org.example.tides:"
                        + " java.lang.IllegalStateException: the sea is empty. Nothing that it had not finished was kept.",
                open.said(fault.text()));
        assertEquals(
                fault.text(), open.host().messages().list().get(0).finding().message());
        assertEquals(PluginStatus.State.TROUBLED, open.host().plugins().get(0).state());
        assertEquals("none", open.run("tides.high", "port", "Bremen").title().key());
    }

    @Test
    void a_command_that_overflows_the_stack_fails_alone() throws Exception {
        Tasks.Task<Report> task = open.start("tides.deep");

        Throwable thrown = assertThrows(
                        ExecutionException.class, () -> task.result().get(30, TimeUnit.SECONDS))
                .getCause();

        assertInstanceOf(StackOverflowError.class, thrown.getCause());
        assertTrue(open.said(((Said) thrown).text()).contains("StackOverflowError"));
    }

    @Test
    void an_endless_command_can_be_cancelled_while_others_run_and_is_left_behind_in_words() throws Exception {
        Tasks.Task<Report> endless = open.start("tides.endless");
        assertEquals("none", open.run("tides.high", "port", "Bremen").title().key());

        endless.cancel();

        assertThrows(CancellationException.class, () -> endless.result().get(30, TimeUnit.SECONDS));
        PluginStatus tides = open.host().plugins().get(0);
        assertEquals(PluginStatus.State.TROUBLED, tides.state());
        assertEquals(
                "‹tides.endless.title› of plugin org.example.tides was cancelled and did not stop;"
                        + " restart Portolan to free what it holds.",
                open.said(tides.problems().get(0).message()));
        assertEquals(List.of(), open.host().tasks().running());
        assertEquals("none", open.run("tides.high", "port", "Bremen").title().key());
    }
}
