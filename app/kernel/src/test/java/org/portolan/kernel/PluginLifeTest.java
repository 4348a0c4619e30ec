package org.portolan.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.kernel.fixture.PluginSource;

class PluginLifeTest {

    @TempDir
    Path folder;

    private Path plugins() {
        return folder.resolve("plugins");
    }

    private static PluginStatus status(OpenHost open, String id) {
        return open.host().plugins().stream()
                .filter(plugin -> plugin.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> problems(OpenHost open, String id) {
        return status(open, id).problems().stream()
                .map(problem -> open.said(problem.message()))
                .toList();
    }

    private static List<String> commands(OpenHost open) {
        return open.host().commands().stream()
                .map(CommandEntry::id)
                .filter(id -> !id.startsWith("host."))
                .toList();
    }

    @Test
    void a_stopped_plugin_takes_its_commands_words_and_tasks_with_it_and_comes_back_with_them() throws Exception {
        try (OpenHost open = OpenHost.in(folder)) {
            Tasks.Task<Report> endless = open.start("tides.endless");

            open.host().stop(Tides.ID);

            assertThrows(CancellationException.class, () -> endless.result().get(30, TimeUnit.SECONDS));
            assertEquals(List.of(), commands(open));
            assertEquals(List.of(), open.host().imports().formats());
            assertEquals(Optional.empty(), open.host().texts().find("tides.high.title", Locale.ENGLISH));
            assertEquals(PluginStatus.State.STOPPED, status(open, Tides.ID).state());

            open.host().start(Tides.ID);

            assertEquals(List.of("tides.broken", "tides.deep", "tides.endless", "tides.high"), commands(open));
            assertEquals(
                    "none", open.run("tides.high", "port", "Bremen").title().key());
        }
    }

    @Test
    void what_was_imported_is_there_when_the_workspace_is_opened_again() throws Exception {
        try (OpenHost open = OpenHost.in(folder)) {
            open.importing(open.file("levels.csv", "port,metres\nBremen,3.9\n"));
        }
        try (OpenHost open = OpenHost.again(folder)) {
            assertEquals("3.9", open.run("tides.high", "port", "Bremen").title().key());
        }
    }

    @Test
    void in_safe_mode_no_plugin_runs_and_the_host_can_still_be_asked() throws Exception {
        Tides.jar(plugins());
        Host.Options safe = new Host.Options(
                folder.resolve("workspace"),
                List.of(plugins()),
                List.of(),
                true,
                Locale.ENGLISH,
                java.time.Clock.systemUTC());
        try (OpenHost open = new OpenHost(folder, Host.open(safe))) {
            assertEquals(List.of(), commands(open));
            assertFalse(open.run("host.plugins").blocks().isEmpty());
        }
    }

    @Test
    void a_migration_that_fails_keeps_its_plugin_out_with_the_reason_and_no_other() throws Exception {
        PluginSource.plugin("org.example.ebb")
                .file("META-INF/portolan/schema/V001__levels.sql", "CREATE TABEL ebb_level (metres TEXT);")
                .jar(plugins(), "ebb.jar");
        PluginSource.plugin("org.example.flow")
                .file("META-INF/portolan/schema/first.sql", "CREATE TABLE flow_level (metres TEXT);")
                .jar(plugins(), "flow.jar");
        try (OpenHost open = OpenHost.in(folder)) {
            assertEquals(
                    PluginStatus.State.REFUSED, status(open, "org.example.ebb").state());
            assertTrue(problems(open, "org.example.ebb").get(0).contains("migration 1 (levels) failed"));
            assertTrue(problems(open, "org.example.flow").get(0).contains("first.sql"));
            assertEquals(List.of("tides.broken", "tides.deep", "tides.endless", "tides.high"), commands(open));
            assertEquals(2, open.host().messages().list().size());
        }
    }

    @Test
    void a_command_whose_option_the_command_line_takes_for_itself_is_left_out_in_words() throws Exception {
        PluginSource.of(
                        "module org.example.ebb { requires org.portolan.api;"
                                + " provides org.portolan.api.command.Command with org.example.ebb.A; }",
                        PluginSource.command("org.example.ebb", "A", "ebb.go", "return null;")
                                .replace("record Input()", "record Input(String out)"))
                .jar(plugins(), "ebb.jar");
        try (OpenHost open = OpenHost.in(folder)) {
            assertEquals(List.of("tides.broken", "tides.deep", "tides.endless", "tides.high"), commands(open));
            assertEquals(
                    List.of("“ebb.go” of plugin org.example.ebb is left out because --out means something else on every"
                            + " command line."),
                    problems(open, "org.example.ebb"));
        }
    }

    @Test
    void an_id_outside_of_the_namespace_or_taken_already_is_left_out_in_words() throws Exception {
        PluginSource.of(
                        "module org.example.ebb { requires org.portolan.api;"
                                + " provides org.portolan.api.command.Command with org.example.ebb.A,"
                                + " org.example.ebb.B, org.example.ebb.C, org.example.ebb.D; }",
                        PluginSource.command("org.example.ebb", "A", "tides.high", "return null;"),
                        PluginSource.command("org.example.ebb", "B", "ebb.go", "return null;"),
                        PluginSource.command("org.example.ebb", "C", "ebb.go", "return null;"),
                        PluginSource.command("org.example.ebb", "D", "ebb.x", "return null;")
                                .replace("return \"ebb.x\"", "throw new IllegalStateException(\"nameless\")"))
                .jar(plugins(), "ebb.jar");
        try (OpenHost open = OpenHost.in(folder)) {
            assertEquals(
                    List.of("ebb.go", "tides.broken", "tides.deep", "tides.endless", "tides.high"), commands(open));
            assertEquals(
                    List.of(
                            "“tides.high” of plugin org.example.ebb is left out because its id does not begin with “ebb.”,"
                                    + " the plugin’s namespace.",
                            "“ebb.go” of plugin org.example.ebb (C) is left out because something else has the same id.",
                            "D of plugin org.example.ebb is left out because it cannot say its id"
                                    + " (java.lang.IllegalStateException: nameless)."),
                    problems(open, "org.example.ebb"));
            assertEquals(
                    PluginStatus.State.TROUBLED, status(open, "org.example.ebb").state());
        }
    }

    @Test
    void a_command_that_answers_with_nothing_is_a_fault_of_its_plugin() throws Exception {
        PluginSource.of(
                        "module org.example.ebb { requires org.portolan.api;"
                                + " provides org.portolan.api.command.Command with org.example.ebb.Go; }",
                        PluginSource.command("org.example.ebb", "Go", "ebb.go", "return null;"))
                .jar(plugins(), "ebb.jar");
        try (OpenHost open = OpenHost.in(folder)) {
            PluginFault fault = assertThrows(PluginFault.class, () -> open.run("ebb.go"));

            assertTrue(open.said(fault.text()).contains("answered with null instead of a report"));
        }
    }

    @Test
    void plugins_help_each_other_by_services_and_by_calls_and_a_fault_is_the_called_ones() throws Exception {
        PluginSource.of(
                        "module org.example.ebb { requires org.portolan.api;"
                                + " provides org.portolan.api.service.FxRates with org.example.ebb.Rates;"
                                + " provides org.portolan.api.command.Command with org.example.ebb.Ask,"
                                + " org.example.ebb.Call, org.example.ebb.Miss, org.example.ebb.Pass; }",
                        """
                        package org.example.ebb;
                        import java.math.BigDecimal;
                        import java.time.LocalDate;
                        import java.util.*;
                        import org.portolan.api.Workbench;
                        import org.portolan.api.service.FxRates;
                        import org.portolan.api.text.Text;
                        public class Rates implements FxRates {
                            public Optional<Rate> rate(Currency from, Currency to, LocalDate on, Workbench bench) {
                                return Optional.of(new Rate(BigDecimal.TEN, on, Text.literal("the moon")));
                            }
                        }
                        """,
                        PluginSource.command(
                                "org.example.ebb",
                                "Ask",
                                "ebb.ask",
                                "return Report.of(Text.literal(bench.find(org.portolan.api.service.FxRates.class)"
                                        + ".isPresent() + \" \" + bench.find(org.portolan.api.service.ShippingQuotes.class)"
                                        + ".isPresent() + \" \" + bench.locale() + \" \" + bench.clock().instant()));"),
                        PluginSource.command(
                                "org.example.ebb",
                                "Call",
                                "ebb.call",
                                "return bench.call(\"ebb.ask\", new Ask.Input());"),
                        PluginSource.command(
                                "org.example.ebb", "Miss", "ebb.miss", "return bench.call(\"ebb.none\", input);"),
                        PluginSource.command(
                                "org.example.ebb", "Pass", "ebb.pass", "return bench.call(\"tides.broken\", input);"))
                .jar(plugins(), "ebb.jar");
        try (OpenHost open = OpenHost.in(folder)) {
            assertEquals(
                    "true false en 2026-11-22T12:00:00Z",
                    open.run("ebb.call").title().key());
            assertThrows(Refusal.class, () -> open.run("ebb.miss"));
            PluginFault fault = assertThrows(PluginFault.class, () -> open.run("ebb.pass"));
            assertEquals(Tides.ID, fault.pluginId());

            open.host().locale(Locale.SIMPLIFIED_CHINESE);

            assertEquals(
                    "true false zh_CN 2026-11-22T12:00:00Z",
                    open.run("ebb.call").title().key());
        }
    }

    @Test
    void what_a_cancelled_command_wrote_is_not_kept() throws Exception {
        PluginSource.of(
                        "module org.example.ebb { requires org.portolan.api;"
                                + " provides org.portolan.api.command.Command with org.example.ebb.Go; }",
                        PluginSource.command(
                                "org.example.ebb",
                                "Go",
                                "ebb.go",
                                "return bench.store().write(Text.literal(\"a note\"), batch -> {"
                                        + " batch.rows(\"ebb_note\", \"words\").add(0, \"high\");"
                                        + " Thread.currentThread().interrupt();"
                                        + " return Report.of(Text.literal(\"done\")); });"))
                .file(
                        "META-INF/portolan/schema/V001__notes.sql",
                        "CREATE TABLE ebb_note (words TEXT, import_id TEXT, row_no INTEGER);")
                .jar(plugins(), "ebb.jar");
        try (OpenHost open = OpenHost.in(folder)) {
            assertThrows(CancellationException.class, () -> open.run("ebb.go"));
            assertEquals(List.of(), open.host().workspace().batches().list());
        }
    }
}
