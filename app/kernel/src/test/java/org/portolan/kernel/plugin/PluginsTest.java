package org.portolan.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.kernel.PluginStatus;
import org.portolan.kernel.PluginStatus.State;
import org.portolan.kernel.fixture.PluginSource;

class PluginsTest {

    @TempDir
    Path folder;

    @Nested
    class A_plugin_that_fits {

        @Test
        void runs_its_command_from_a_package_that_is_not_exported() throws Exception {
            PluginSource.plugin("org.example.tides").version("1.2").jar(folder, "tides.jar");
            try (Plugins plugins = Running.in(folder)) {
                PluginStatus status = Running.status(plugins, "tides.jar");
                assertEquals("hello", Running.run(plugins, "org.example.tides"));
                assertEquals(State.RUNNING, status.state());
                assertEquals("1.2", status.version());
                assertEquals("tides", status.namespace());
                assertTrue(status.startup().toNanos() > 0);
            }
        }

        @Test
        void is_also_a_folder_with_its_libraries() throws Exception {
            Path library = Numbers.library("1", folder.resolve("tides/lib"));
            Numbers.user("org.example.tides", library).jar(folder.resolve("tides"), "tides-1.0.jar");
            try (Plugins plugins = Running.in(folder)) {
                assertEquals("version 1", Running.run(plugins, "org.example.tides"));
                assertEquals(
                        "org.example.tides", Running.status(plugins, "tides").id());
            }
        }

        @Test
        void may_bring_libraries_that_are_no_modules() throws Exception {
            Path library = PluginSource.of(
                            "module org.example.numbers { exports org.example.numbers; }",
                            "package org.example.numbers; public class Number { public static String say() { return \"old\"; } }")
                    .withoutDescriptor()
                    .attribute("Automatic-Module-Name", "org.example.numbers")
                    .jar(folder.resolve("tides/lib"), "numbers.jar");
            Numbers.user("org.example.tides", library).jar(folder.resolve("tides"), "tides.jar");
            try (Plugins plugins = Running.in(folder)) {
                assertEquals("old", Running.run(plugins, "org.example.tides"));
            }
        }

        @Test
        void gets_each_extension_made_once() {
            PluginSource.plugin("org.example.tides").jar(folder, "tides.jar");
            try (Plugins plugins = Running.in(folder)) {
                RunningPlugin tides = Running.plugin(plugins, "org.example.tides");
                assertSame(
                        tides.extensions(Command.class).get(0),
                        tides.extensions(Command.class).get(0));
            }
        }

        @Test
        void shows_its_files_in_order_of_name() throws Exception {
            PluginSource.plugin("org.example.tides")
                    .file("META-INF/portolan/schema/V002__b.sql", "b")
                    .file("META-INF/portolan/schema/V001__a.sql", "a")
                    .jar(folder, "tides.jar");
            try (Plugins plugins = Running.in(folder)) {
                RunningPlugin tides = Running.plugin(plugins, "org.example.tides");
                assertEquals(
                        List.of("META-INF/portolan/schema/V001__a.sql", "META-INF/portolan/schema/V002__b.sql"),
                        tides.resources("META-INF/portolan/schema"));
                try (InputStream in =
                        tides.resource("META-INF/portolan/schema/V002__b.sql").orElseThrow()) {
                    assertEquals("b", new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
                assertTrue(
                        tides.resource("META-INF/portolan/schema/V003__c.sql").isEmpty());
                assertEquals(List.of(), tides.resources("META-INF/portolan/lessons"));
            }
        }

        @Test
        void is_called_by_its_own_word_while_it_runs_and_by_its_manifest_otherwise() {
            PluginSource.plugin("org.example.tides")
                    .attribute("Implementation-Title", "Tide Tables")
                    .file("META-INF/portolan/i18n/messages.properties", "tides.title = Tides")
                    .jar(folder, "tides.jar");
            try (Plugins plugins = Running.in(folder)) {
                assertEquals(
                        Text.of("tides.title"),
                        Running.status(plugins, "tides.jar").title());
                plugins.stop("org.example.tides", none -> {});
                assertEquals(
                        Text.literal("Tide Tables"),
                        Running.status(plugins, "tides.jar").title());
            }
        }

        @Test
        void shows_what_it_reads_beyond_the_host() {
            PluginSource.plugin("org.example.tides", "requires java.logging;").jar(folder, "tides.jar");
            try (Plugins plugins = Running.in(folder)) {
                assertEquals(
                        List.of("java.logging"),
                        Running.status(plugins, "tides.jar").requires());
            }
        }
    }

    @Nested
    class Trouble {

        @Test
        void with_one_constructor_leaves_the_other_extensions() throws Exception {
            PluginSource.of(
                            "module org.example.half { requires org.portolan.api;"
                                    + " provides org.portolan.api.command.Command with org.example.half.Bad, org.example.half.Good; }",
                            PluginSource.command("org.example.half", "Bad", "half.bad", "return null;")
                                    .replace(
                                            "record Input() {}",
                                            "record Input() {} public Bad() { throw new IllegalStateException(\"no rates\"); }"),
                            PluginSource.command(
                                    "org.example.half",
                                    "Good",
                                    "half.good",
                                    "return Report.of(Text.literal(\"good\"));"))
                    .jar(folder, "half.jar");
            PluginSource.plugin("org.example.healthy").jar(folder, "healthy.jar");
            try (Plugins plugins = Running.in(folder)) {
                assertEquals("good", Running.run(plugins, "org.example.half"));
                assertEquals("hello", Running.run(plugins, "org.example.healthy"));
                assertEquals(State.TROUBLED, Running.status(plugins, "half.jar").state());
                assertEquals(
                        List.of(
                                "half.jar runs without org.example.half.Bad, which failed while it was made:"
                                        + " IllegalStateException: no rates. Tell the plugin’s author; the rest of the plugin can be used."),
                        Running.problems(plugins, "half.jar"));
            }
        }

        @Test
        void with_a_garbled_class_leaves_the_other_plugins() throws Exception {
            PluginSource.plugin("org.example.garbled")
                    .patched(bytes -> bytes.length > 1000 ? Arrays.copyOf(bytes, 900) : bytes)
                    .jar(folder, "garbled.jar");
            PluginSource.plugin("org.example.healthy").jar(folder, "healthy.jar");
            try (Plugins plugins = Running.in(folder)) {
                assertEquals("hello", Running.run(plugins, "org.example.healthy"));
                assertEquals(
                        State.TROUBLED, Running.status(plugins, "garbled.jar").state());
                List<String> problems = Running.problems(plugins, "garbled.jar");
                assertEquals(1, problems.size(), problems::toString);
                assertTrue(problems.get(0).startsWith("garbled.jar runs without "), problems::toString);
            }
        }

        @Test
        void while_the_host_takes_a_plugin_up_keeps_it_and_what_needs_it_from_running() throws Exception {
            Path base = PluginSource.plugin("org.example.base").jar(folder, "base.jar");
            PluginSource.plugin("org.example.upper", "requires org.example.base;")
                    .against(base)
                    .jar(folder, "upper.jar");
            PluginSource.plugin("org.example.healthy").jar(folder, "healthy.jar");
            try (Plugins plugins = Plugins.find(List.of(folder), List.of(), false)) {
                plugins.start(plugin -> {
                    if (plugin.id().equals("org.example.base")) {
                        throw new Refusal(Text.literal("The data is newer than the plugin."));
                    }
                });
                assertEquals("hello", Running.run(plugins, "org.example.healthy"));
                assertEquals(List.of("The data is newer than the plugin. "), Running.problems(plugins, "base.jar"));
                assertEquals(
                        List.of(
                                "upper.jar was not started: it needs org.example.base, which does not run. See what is wrong"
                                        + " with org.example.base."),
                        Running.problems(plugins, "upper.jar"));
                assertEquals(1, plugins.running().size());
            }
        }

        @Test
        void that_the_host_notes_is_shown_once() {
            PluginSource.plugin("org.example.tides").jar(folder, "tides.jar");
            Finding problem = Finding.warning(Place.NOWHERE, Text.literal("It broke."), Text.EMPTY);
            try (Plugins plugins = Running.in(folder)) {
                plugins.trouble("org.example.tides", problem);
                plugins.trouble("org.example.tides", problem);
                assertEquals(
                        State.TROUBLED, Running.status(plugins, "tides.jar").state());
                assertEquals(
                        List.of(problem), Running.status(plugins, "tides.jar").problems());
            }
        }
    }

    @Test
    void safe_mode_lists_every_plugin_and_starts_only_what_is_asked_for() throws Exception {
        PluginSource.plugin("org.example.tides").jar(folder, "tides.jar");
        PluginSource.plugin("org.example.winds").jar(folder, "winds.jar");
        try (Plugins plugins = Plugins.find(List.of(folder), List.of(), true)) {
            plugins.start(plugin -> {});
            assertEquals(List.of(), plugins.running());
            assertEquals(
                    List.of(State.STOPPED, State.STOPPED),
                    plugins.status().stream().map(PluginStatus::state).toList());

            plugins.start("org.example.tides", plugin -> {});
            assertEquals("hello", Running.run(plugins, "org.example.tides"));
            assertEquals(State.STOPPED, Running.status(plugins, "winds.jar").state());
        }
    }

    @Test
    void a_module_of_the_program_can_be_a_plugin_and_others_can_need_it() throws Exception {
        Module resident = PluginsTest.class.getModule();
        PluginSource.plugin("org.example.tides").jar(folder, "tides.jar");
        try (Plugins plugins = Plugins.find(List.of(folder), List.of(resident), false)) {
            plugins.start(plugin -> plugin.extensions(Command.class));
            RunningPlugin kernel = Running.plugin(plugins, "org.portolan.kernel");
            assertSame(resident, kernel.module());
            assertTrue(
                    kernel.resources("META-INF/portolan/i18n").contains("META-INF/portolan/i18n/messages.properties"));
            assertEquals("hello", Running.run(plugins, "org.example.tides"));
        }
    }

    @Test
    void a_folder_named_twice_holds_each_plugin_once() {
        PluginSource.plugin("org.example.tides").jar(folder, "tides.jar");
        try (Plugins plugins = Plugins.find(List.of(folder, folder.resolve(".")), List.of(), false)) {
            assertEquals(1, plugins.status().size());
        }
    }

    @Test
    void a_plugin_that_no_file_holds_cannot_be_started() {
        try (Plugins plugins = Plugins.find(List.of(folder), List.of(), false)) {
            assertThrows(IllegalArgumentException.class, () -> plugins.start("org.example.none", plugin -> {}));
        }
    }

    @Test
    void a_folder_that_is_not_there_holds_no_plugins() {
        try (Plugins plugins = Plugins.find(List.of(folder.resolve("none")), List.of(), false)) {
            assertEquals(List.of(), plugins.status());
        }
    }

    @Test
    void starting_again_takes_the_newest_file() throws Exception {
        PluginSource.plugin("org.example.tides").version("1.0").jar(folder, "tides-1.0.jar");
        try (Plugins plugins = Running.in(folder)) {
            PluginSource.plugin("org.example.tides").version("1.1").jar(folder, "tides-1.1.jar");
            plugins.stop("org.example.tides", plugin -> {});
            plugins.start("org.example.tides", plugin -> {});
            assertEquals(State.RUNNING, Running.status(plugins, "tides-1.1.jar").state());
            assertEquals(State.REFUSED, Running.status(plugins, "tides-1.0.jar").state());
        }
    }
}
