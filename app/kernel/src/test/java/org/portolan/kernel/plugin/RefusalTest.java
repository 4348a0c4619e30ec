package org.portolan.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.portolan.kernel.fixture.PluginSource;

/** Plugins that are none, or that this program cannot take. */
class RefusalTest extends BesideAHealthyPlugin {

    private static final int JAVA = Runtime.version().feature();

    @Nested
    class What_is_no_plugin {

        @Test
        void a_text_file_called_jar_is_damaged() throws Exception {
            Files.writeString(folder.resolve("broken.jar"), "This is no JAR.");
            refusedInWords(
                    "broken.jar", "broken.jar was not loaded as a plugin: broken.jar is damaged or no JAR file (");
        }

        @Test
        void half_a_jar_is_damaged() throws Exception {
            Path jar = PluginSource.plugin("org.example.broken").jar(folder, "broken.jar");
            byte[] whole = Files.readAllBytes(jar);
            Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
            refusedInWords(
                    "broken.jar", "broken.jar was not loaded as a plugin: broken.jar is damaged or no JAR file (");
        }

        @Test
        void an_empty_file_is_damaged() throws Exception {
            Files.createFile(folder.resolve("broken.jar"));
            refusedInWords(
                    "broken.jar", "broken.jar was not loaded as a plugin: broken.jar is damaged or no JAR file (");
        }

        @Test
        void a_garbled_descriptor_is_damage() throws Exception {
            PluginSource.plugin("org.example.broken")
                    .patched(bytes -> Arrays.copyOf(bytes, bytes.length / 2))
                    .jar(folder, "broken.jar");
            refusedInWords(
                    "broken.jar", "broken.jar was not loaded as a plugin: broken.jar is damaged or no JAR file (");
        }

        @Test
        void a_jar_without_descriptor_is_a_library_or_an_old_build() throws Exception {
            PluginSource.plugin("org.example.plain").withoutDescriptor().jar(folder, "plain.jar");
            refused("plain.jar", NO_MODULE);
        }

        @Test
        void an_automatic_module_name_is_no_descriptor() throws Exception {
            PluginSource.plugin("org.example.plain")
                    .withoutDescriptor()
                    .attribute("Automatic-Module-Name", "org.example.plain")
                    .jar(folder, "plain.jar");
            refused("plain.jar", NO_MODULE);
        }

        @Test
        void a_folder_of_libraries_lacks_its_plugin() throws Exception {
            PluginSource.of("module org.example.lib {}").jar(folder.resolve("tides/lib"), "lib.jar");
            refused(
                    "tides",
                    "tides was not loaded as a plugin: the folder holds libraries, but no plugin JAR beside its lib folder."
                            + " Put the plugin’s JAR into the folder tides, or remove the folder.");
        }

        @Test
        void a_folder_with_two_jars_does_not_say_which_is_the_plugin() throws Exception {
            PluginSource.plugin("org.example.tides").jar(folder.resolve("tides"), "tides.jar");
            PluginSource.of("module org.example.lib {}").jar(folder.resolve("tides"), "lib.jar");
            refused(
                    "tides",
                    "tides was not loaded as a plugin: the folder holds 2 JARs, and which of them is the plugin cannot be told."
                            + " Leave the plugin’s JAR in tides and move its libraries to tides/lib.");
        }

        private static final String NO_MODULE =
                "plain.jar was not loaded as a plugin: it has no module-info.class, which says what a plugin offers."
                        + " If it is a library, move it to the lib folder of its plugin; if it is a plugin, ask its author"
                        + " for a build with a module descriptor.";
    }

    @Nested
    class What_does_not_fit_this_program {

        @Test
        void class_files_of_a_newer_java_are_named_with_both_versions() throws Exception {
            PluginSource.plugin("org.example.future")
                    .patched(RefusalTest::newer)
                    .jar(folder, "future.jar");
            refused("future.jar", newerJava("future.jar", "future.jar"));
            assertEquals("org.example.future", statusOf("future.jar"));
        }

        @Test
        void one_class_file_of_a_newer_java_is_enough() throws Exception {
            PluginSource.plugin("org.example.future")
                    .patched(bytes -> bytes.length > 1000 ? newer(bytes) : bytes)
                    .jar(folder, "future.jar");
            refused("future.jar", newerJava("future.jar", "future.jar"));
        }

        @Test
        void a_library_for_a_newer_java_is_named() throws Exception {
            PluginSource.plugin("org.example.tides").jar(folder.resolve("tides"), "tides.jar");
            PluginSource.of("module org.example.lib {}", "package org.example.lib; public class Lib {}")
                    .patched(RefusalTest::newer)
                    .jar(folder.resolve("tides/lib"), "lib.jar");
            refused("tides", newerJava("tides", "lib.jar"));
        }

        @Test
        void a_newer_plugin_api_asks_for_a_newer_portolan() throws Exception {
            PluginSource.plugin("org.example.future")
                    .attribute("Portolan-Api-Version", "99.1")
                    .jar(folder, "future.jar");
            refused(
                    "future.jar",
                    "future.jar was not loaded: it is made for version 99.1 of the plugin API, and this Portolan has "
                            + ApiVersion.ofHost().orElseThrow()
                            + ". Update Portolan, or take an older version of the plugin.");
        }

        @Test
        void an_api_version_that_is_none_is_quoted() throws Exception {
            PluginSource.plugin("org.example.odd")
                    .attribute("Portolan-Api-Version", "latest")
                    .jar(folder, "odd.jar");
            refused(
                    "odd.jar",
                    "odd.jar was not loaded: its manifest says “latest” for Portolan-Api-Version, which is no version such"
                            + " as 1.0. Ask the author to correct the attribute, or to leave it out.");
        }

        @Test
        void a_copy_of_a_host_module_is_refused_by_name() throws Exception {
            PluginSource.plugin("org.example.heavy").jar(folder.resolve("heavy"), "heavy.jar");
            PluginSource.of("module org.portolan.api {}", "package org.portolan.api.report; public class Report {}")
                    .jar(folder.resolve("heavy/lib"), "portolan-api.jar");
            refused(
                    "heavy",
                    "heavy was not loaded: it brings a copy of org.portolan.api in portolan-api.jar, and org.portolan.api"
                            + " is part of Portolan. Remove portolan-api.jar; the plugin then uses Portolan’s own"
                            + " org.portolan.api.");
        }

        @Test
        void a_host_module_among_the_plugins_changes_nothing_for_the_others() throws Exception {
            PluginSource.of("module org.portolan.api {}").jar(folder, "portolan-api.jar");
            refusedInWords(
                    "portolan-api.jar", "portolan-api.jar was not loaded: it brings a copy of org.portolan.api in");
        }

        @Test
        void packages_of_the_host_inside_the_plugin_are_named() throws Exception {
            PluginSource.of("module org.example.fat {}", "package org.portolan.api.report; public class Report {}")
                    .jar(folder, "fat.jar");
            refused(
                    "fat.jar",
                    "fat.jar was not loaded: it holds packages (org.portolan.api.report) that belong to org.portolan.api,"
                            + " which is part of Portolan. Ask the author for a build that uses org.portolan.api and does"
                            + " not contain it.");
        }

        @Test
        void a_module_of_java_that_is_not_there_is_told_from_a_plugin_that_is_not() throws Exception {
            Path teapot = PluginSource.of("module jdk.teapot {}").jar(elsewhere, "teapot.jar");
            PluginSource.plugin("org.example.tea", "requires jdk.teapot;")
                    .against(teapot)
                    .jar(folder, "tea.jar");
            refused(
                    "tea.jar",
                    "tea.jar was not loaded: it needs the Java module jdk.teapot, which this Portolan runs without. Start"
                            + " Portolan with --add-modules jdk.teapot, on a Java that has it.");
        }
    }

    @Test
    void everything_that_is_wrong_with_a_plugin_is_said_at_once() throws Exception {
        Path base = PluginSource.plugin("org.example.base").jar(elsewhere, "base.jar");
        PluginSource.plugin("org.example.store", "requires org.example.base;")
                .against(base)
                .attribute("Portolan-Api-Version", "99")
                .patched(RefusalTest::newer)
                .jar(folder, "wrong.jar");
        try (Plugins plugins = Running.in(folder)) {
            List<String> keys = Running.status(plugins, "wrong.jar").problems().stream()
                    .map(problem -> problem.message().key())
                    .toList();
            assertEquals(
                    List.of(
                            "kernel.plugin.newer-java",
                            "kernel.plugin.namespace-reserved",
                            "kernel.plugin.api-newer",
                            "kernel.plugin.missing"),
                    keys);
        }
    }

    private String statusOf(String file) {
        try (Plugins plugins = Plugins.find(List.of(folder), List.of(), false)) {
            return Running.status(plugins, file).id();
        }
    }

    private static byte[] newer(byte[] classFile) {
        byte[] copy = classFile.clone();
        copy[7] = (byte) (44 + JAVA + 1);
        return copy;
    }

    private static String newerJava(String file, String jar) {
        return file + " was not loaded: " + jar + " is built for Java " + (JAVA + 1) + ", and Portolan runs on Java "
                + JAVA + ". Run Portolan on Java " + (JAVA + 1) + " or later, or take a build of the plugin for Java "
                + JAVA + ".";
    }
}
