package org.portolan.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Command;
import org.portolan.kernel.fixture.Leftovers;
import org.portolan.kernel.fixture.PluginSource;

/** A plugin that was loaded, used and stopped leaves no class and no open file behind. */
class UnloadTest {

    @TempDir
    Path folder;

    @Test
    void stopping_frees_the_class_loader() throws Exception {
        twoPlugins();
        try (Plugins plugins = Running.in(folder)) {
            WeakReference<ClassLoader> upper = use(plugins, "org.example.upper");
            WeakReference<ClassLoader> base = use(plugins, "org.example.base");
            plugins.stop("org.example.base", plugin -> {});
            Leftovers.assertFreed(upper);
            Leftovers.assertFreed(base);
        }
    }

    @Test
    void stopping_one_keeps_what_it_needed_and_frees_only_it() throws Exception {
        twoPlugins();
        try (Plugins plugins = Running.in(folder)) {
            WeakReference<ClassLoader> upper = use(plugins, "org.example.upper");
            plugins.stop("org.example.upper", plugin -> {});
            Leftovers.assertFreed(upper);
            assertEquals("hello", Running.run(plugins, "org.example.base"));
        }
    }

    @Test
    void closing_frees_all() throws Exception {
        twoPlugins();
        Plugins plugins = Running.in(folder);
        WeakReference<ClassLoader> upper = use(plugins, "org.example.upper");
        WeakReference<ClassLoader> base = use(plugins, "org.example.base");
        plugins.close();
        Leftovers.assertFreed(upper);
        Leftovers.assertFreed(base);
    }

    @Test
    void a_plugin_that_failed_to_start_is_freed() throws Exception {
        twoPlugins();
        List<WeakReference<ClassLoader>> seen = new ArrayList<>();
        try (Plugins plugins = Plugins.find(List.of(folder), List.of(), false)) {
            plugins.start(plugin -> {
                plugin.extensions(Command.class);
                seen.add(new WeakReference<>(plugin.module().getClassLoader()));
                throw new IllegalStateException("no room");
            });
            assertEquals(1, seen.size());
            Leftovers.assertFreed(seen.get(0));
        }
    }

    @Test
    void the_jars_of_a_stopped_plugin_are_closed_and_those_of_others_are_not() throws Exception {
        Leftovers.assumeCountable();
        twoPlugins();
        assertEquals(0, Leftovers.openFiles(folder));
        try (Plugins plugins = Running.in(folder)) {
            use(plugins, "org.example.upper");
            use(plugins, "org.example.base");
            assertEquals(3, Leftovers.openFiles(folder));
            plugins.stop("org.example.upper", plugin -> {});
            assertEquals(1, Leftovers.openFiles(folder));
        }
        assertEquals(0, Leftovers.openFiles(folder));
    }

    @Test
    void looking_at_plugins_opens_nothing_for_long() throws Exception {
        Leftovers.assumeCountable();
        twoPlugins();
        Files.writeString(folder.resolve("broken.jar"), "This is no JAR.");
        try (Plugins plugins = Plugins.find(List.of(folder), List.of(), true)) {
            assertEquals(3, plugins.status().size());
            assertEquals(0, Leftovers.openFiles(folder));
        }
    }

    @Test
    void starting_and_stopping_many_times_adds_up_to_nothing() throws Exception {
        Leftovers.assumeCountable();
        twoPlugins();
        try (Plugins plugins = Running.in(folder)) {
            for (int i = 0; i < 20; i++) {
                WeakReference<ClassLoader> upper = use(plugins, "org.example.upper");
                plugins.stop("org.example.base", plugin -> {});
                Leftovers.assertFreed(upper);
                assertEquals(0, Leftovers.openFiles(folder));
                plugins.start("org.example.upper", plugin -> plugin.extensions(Command.class));
            }
        }
    }

    /** A plugin in a folder with a library, and a plugin below it. */
    private void twoPlugins() {
        Path base = PluginSource.plugin("org.example.base", "exports org.example.base.open;")
                .add(
                        "package org.example.base.open; public class Word { public static String say() { return \"hello\"; } }")
                .file("META-INF/portolan/i18n/messages.properties", "base.title = Base")
                .jar(folder, "base.jar");
        Path library = PluginSource.of(
                        "module org.example.words { exports org.example.words; }",
                        "package org.example.words; public class Mark { public static String mark(String word) { return word; } }")
                .jar(folder.resolve("upper/lib"), "words.jar");
        PluginSource.of(
                        "module org.example.upper { requires org.portolan.api; requires org.example.base;"
                                + " requires org.example.words;"
                                + " provides org.portolan.api.command.Command with org.example.upper.Ask; }",
                        PluginSource.command(
                                "org.example.upper",
                                "Ask",
                                "upper.ask",
                                "return Report.of(Text.literal(org.example.words.Mark.mark(org.example.base.open.Word.say())));"))
                .against(base, library)
                .jar(folder.resolve("upper"), "upper.jar");
    }

    /** Run its command and read a file of it; nothing of it stays on this thread's stack. */
    private static WeakReference<ClassLoader> use(Plugins plugins, String id) throws Exception {
        assertEquals("hello", Running.run(plugins, id));
        RunningPlugin plugin = Running.plugin(plugins, id);
        try (InputStream in = plugin.resource("META-INF/MANIFEST.MF").orElseThrow()) {
            assertEquals('M', in.read());
        }
        return new WeakReference<>(plugin.module().getClassLoader());
    }
}
