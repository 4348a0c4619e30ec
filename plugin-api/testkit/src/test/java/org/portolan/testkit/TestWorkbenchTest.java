package org.portolan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.kernel.PluginStatus;

class TestWorkbenchTest {

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        Path source = Files.createDirectory(folder.resolve("source"));
        bench = TestWorkbench.open(
                folder.resolve("workspace"), Fixture.tally(source).inside(), LocalDate.of(2026, 11, 22));
    }

    @Test
    void the_plugin_of_the_test_runs_without_a_problem() {
        PluginStatus plugin = bench.host().plugins().get(0);

        assertEquals("org.example.tally", plugin.id());
        assertEquals(List.of(), plugin.problems());
        assertEquals(PluginStatus.State.RUNNING, plugin.state());
    }

    @Test
    void a_command_runs_as_on_the_command_line_on_the_day_that_the_test_chose() throws Exception {
        assertEquals(
                Text.literal("[350 g, 1 lb] on 2026-11-22"),
                bench.run("tally.count", "parcels", "350g", "parcels", "1lb").title());
    }

    @Test
    void a_refusal_comes_as_the_command_threw_it() {
        Refusal refusal = assertThrows(Refusal.class, () -> bench.run("tally.count", "strict", "true"));

        assertEquals(Text.literal("too strict"), refusal.text());
    }

    @Test
    void a_wrong_option_is_told_in_the_words_that_a_person_reads() {
        assertEquals(
                "‹tally.count.parcels.title› is too small: enter 1g or more.",
                assertThrows(IllegalArgumentException.class, () -> bench.run("tally.count", "parcels", "0g"))
                        .getMessage());
        assertEquals(
                "tally.count has no option heavy",
                assertThrows(IllegalArgumentException.class, () -> bench.run("tally.count", "heavy", "yes"))
                        .getMessage());
    }
}
