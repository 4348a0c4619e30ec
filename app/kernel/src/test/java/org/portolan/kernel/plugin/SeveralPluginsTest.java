package org.portolan.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.kernel.PluginStatus.State;
import org.portolan.kernel.fixture.PluginSource;

/** Plugins that run side by side, with libraries of their own and with what they need of each other. */
class SeveralPluginsTest {

    @TempDir
    Path folder;

    @Test
    void run_with_two_versions_of_one_library_side_by_side() throws Exception {
        Path one = Numbers.library("1", folder.resolve("old/lib"));
        Path two = Numbers.library("2", folder.resolve("young/lib"));
        Numbers.user("org.example.old", one).jar(folder.resolve("old"), "old.jar");
        Numbers.user("org.example.young", two).jar(folder.resolve("young"), "young.jar");
        try (Plugins plugins = Running.in(folder)) {
            assertEquals("version 1", Running.run(plugins, "org.example.old"));
            assertEquals("version 2", Running.run(plugins, "org.example.young"));
        }
    }

    @Test
    void start_after_those_they_need_and_see_what_these_export() throws Exception {
        Path base = base().jar(folder, "z-base.jar");
        upper(base).jar(folder, "a-upper.jar");
        try (Plugins plugins = Running.in(folder)) {
            assertEquals(
                    List.of("org.example.base", "org.example.upper"),
                    plugins.running().stream().map(RunningPlugin::id).toList());
            assertEquals("from below", Running.run(plugins, "org.example.upper"));
            assertEquals(
                    List.of("org.example.base"),
                    Running.status(plugins, "a-upper.jar").requires());
        }
    }

    @Test
    void stop_before_those_they_need_and_start_again() throws Exception {
        Path base = base().jar(folder, "base.jar");
        upper(base).jar(folder, "upper.jar");
        List<String> ended = new ArrayList<>();
        try (Plugins plugins = Running.in(folder)) {
            plugins.stop("org.example.base", plugin -> ended.add(plugin.id()));
            assertEquals(List.of("org.example.upper", "org.example.base"), ended);
            assertEquals(List.of(), plugins.running());
            assertEquals(State.STOPPED, Running.status(plugins, "base.jar").state());

            plugins.start("org.example.upper", plugin -> {});
            assertEquals("from below", Running.run(plugins, "org.example.upper"));
        }
    }

    @Test
    void cannot_read_one_library_from_two_places_and_the_others_run() throws Exception {
        Path library = Numbers.library("1", folder.resolve("base/lib"));
        Path base = PluginSource.plugin("org.example.base", "requires transitive org.example.numbers;")
                .against(library)
                .jar(folder.resolve("base"), "base.jar");
        PluginSource.plugin("org.example.upper", "requires org.example.base; requires org.example.numbers;")
                .against(base, Numbers.library("2", folder.resolve("upper/lib")))
                .jar(folder.resolve("upper"), "upper.jar");
        try (Plugins plugins = Running.in(folder)) {
            assertEquals("hello", Running.run(plugins, "org.example.base"));
            assertEquals(State.REFUSED, Running.status(plugins, "upper").state());
            List<String> problems = Running.problems(plugins, "upper");
            assertEquals(1, problems.size(), problems::toString);
            assertTrue(problems.get(0).startsWith("upper was not started: ResolutionException: "), problems::toString);
        }
    }

    @Test
    void of_a_dependency_that_is_optional_run_without_it() throws Exception {
        Path base = base().jar(folder, "base.jar");
        PluginSource.plugin("org.example.upper", "requires static org.example.base;")
                .against(base)
                .jar(folder, "upper.jar");
        Files.delete(base);
        try (Plugins plugins = Running.in(folder)) {
            assertEquals("hello", Running.run(plugins, "org.example.upper"));
        }
    }

    private PluginSource base() {
        return PluginSource.plugin("org.example.base", "exports org.example.base.open;")
                .add(
                        "package org.example.base.open; public class Word { public static String say() { return \"from below\"; } }");
    }

    private PluginSource upper(Path base) {
        return PluginSource.of(
                        "module org.example.upper { requires org.portolan.api; requires org.example.base;"
                                + " provides org.portolan.api.command.Command with org.example.upper.Ask; }",
                        PluginSource.command(
                                "org.example.upper",
                                "Ask",
                                "upper.ask",
                                "return Report.of(Text.literal(org.example.base.open.Word.say()));"))
                .against(base);
    }
}
