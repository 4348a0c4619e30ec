package org.portolan.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.portolan.kernel.PluginStatus.State;
import org.portolan.kernel.fixture.PluginSource;

/** Plugins that do not fit the plugins beside them: what one of them needs, holds or is called. */
class NeighbourRefusalTest extends BesideAHealthyPlugin {

    @Test
    void a_missing_dependency_is_named() throws Exception {
        Path base = PluginSource.plugin("org.example.base").jar(elsewhere, "base.jar");
        PluginSource.plugin("org.example.upper", "requires org.example.base;")
                .against(base)
                .jar(folder, "upper.jar");
        refused(
                "upper.jar",
                "upper.jar was not loaded: it needs org.example.base, which is not installed. Install org.example.base:"
                        + " a plugin beside this one, a library in this plugin’s lib folder.");
    }

    @Test
    void what_needs_a_refused_plugin_says_so_and_leaves_the_rest_to_that_plugin() throws Exception {
        Path base = PluginSource.plugin("org.example.base")
                .attribute("Portolan-Api-Version", "99")
                .jar(folder, "base.jar");
        Path middle = PluginSource.plugin("org.example.middle", "requires org.example.base;")
                .against(base)
                .jar(folder, "middle.jar");
        PluginSource.plugin("org.example.upper", "requires org.example.middle;")
                .against(base, middle)
                .jar(folder, "upper.jar");
        refused("middle.jar", needs("middle.jar", "org.example.base"));
        refused("upper.jar", needs("upper.jar", "org.example.middle"));
    }

    @Test
    void a_circle_is_said_of_each_plugin_in_it() throws Exception {
        Path stub = PluginSource.plugin("org.example.hen").jar(elsewhere, "hen.jar");
        PluginSource.plugin("org.example.egg", "requires org.example.hen;")
                .against(stub)
                .jar(folder, "egg.jar");
        Path lone = PluginSource.plugin("org.example.egg").jar(elsewhere, "egg.jar");
        PluginSource.plugin("org.example.hen", "requires org.example.egg;")
                .against(lone)
                .jar(folder, "hen.jar");
        PluginSource.plugin("org.example.farm", "requires org.example.hen;")
                .against(stub)
                .jar(folder, "farm.jar");
        refused("egg.jar", circle("egg.jar", "org.example.egg", "org.example.hen"));
        refused("hen.jar", circle("hen.jar", "org.example.hen", "org.example.egg"));
        refused("farm.jar", needs("farm.jar", "org.example.hen"));
    }

    @Test
    void a_package_in_two_jars_of_one_plugin_is_named() throws Exception {
        PluginSource.plugin("org.example.twice")
                .add("package org.example.shared; public class One {}")
                .jar(folder.resolve("twice"), "twice.jar");
        PluginSource.of("module org.example.lib {}", "package org.example.shared; public class Other {}")
                .jar(folder.resolve("twice/lib"), "lib.jar");
        refused(
                "twice",
                "twice was not loaded: twice.jar + lib.jar hold the same packages (org.example.shared), and a package"
                        + " can be in one JAR only. Remove the JAR that is there twice, or ask the author for a build"
                        + " with one of them.");
    }

    @Test
    void a_package_of_a_plugin_it_uses_is_named() throws Exception {
        Path before = PluginSource.plugin("org.example.base").jar(elsewhere, "base.jar");
        PluginSource.plugin("org.example.base", "exports org.example.shared;")
                .add("package org.example.shared; public class One {}")
                .jar(folder, "base.jar");
        PluginSource.plugin("org.example.upper", "requires org.example.base;")
                .add("package org.example.shared; public class Other {}")
                .against(before)
                .jar(folder, "upper.jar");
        refused(
                "upper.jar",
                "upper.jar was not loaded: it holds packages (org.example.shared) that also belong to org.example.base,"
                        + " a plugin it uses. Ask the author for a build that uses org.example.base and does not"
                        + " contain parts of it.");
    }

    @Test
    void of_two_files_of_one_plugin_the_newer_version_runs() throws Exception {
        PluginSource.plugin("org.example.tides").version("1.9").jar(folder, "tides-b.jar");
        PluginSource.plugin("org.example.tides").version("1.10").jar(folder, "tides-a.jar");
        refused(
                "tides-b.jar",
                "tides-b.jar was not loaded: tides-a.jar holds the same plugin, org.example.tides, and version 1.10 of"
                        + " it is used. Nothing is lost; to use tides-b.jar instead, remove tides-a.jar.");
        try (Plugins plugins = Running.in(folder)) {
            assertEquals(State.RUNNING, Running.status(plugins, "tides-a.jar").state());
        }
    }

    @Test
    void a_newer_version_that_does_not_fit_leaves_the_older_one_running() throws Exception {
        PluginSource.plugin("org.example.tides").version("1.0").jar(folder, "tides-1.jar");
        PluginSource.plugin("org.example.tides")
                .version("2.0")
                .attribute("Portolan-Api-Version", "99")
                .jar(folder, "tides-2.jar");
        refusedInWords("tides-2.jar", "tides-2.jar was not loaded: it is made for version 99.0 of the plugin API");
        try (Plugins plugins = Running.in(folder)) {
            assertEquals(State.RUNNING, Running.status(plugins, "tides-1.jar").state());
        }
    }

    @Test
    void plugins_whose_names_end_alike_exclude_each_other() throws Exception {
        PluginSource.plugin("org.example.tides").jar(folder, "one.jar");
        PluginSource.plugin("com.other.tides").jar(folder, "two.jar");
        refused(
                "one.jar",
                "one.jar was not loaded: its name org.example.tides ends with “tides” like that of com.other.tides, so"
                        + " their commands and data could not be told apart. Remove one.jar or two.jar.");
        refusedInWords("two.jar", "two.jar was not loaded: its name com.other.tides ends with “tides” like that of");
    }

    @Test
    void a_name_that_belongs_to_portolan_is_refused() throws Exception {
        PluginSource.plugin("org.example.store").jar(folder, "store.jar");
        refused(
                "store.jar",
                "store.jar was not loaded: the last part of its name org.example.store, “store”, belongs to Portolan"
                        + " itself. Ask the author to rename the plugin’s module.");
    }

    @Test
    void a_name_that_cannot_begin_a_table_is_refused() throws Exception {
        PluginSource.plugin("org.example.rate_sheets").jar(folder, "rates.jar");
        refused(
                "rates.jar",
                "rates.jar was not loaded: the last part of its name org.example.rate_sheets, “rate_sheets”, names its"
                        + " commands and tables and may hold only a–z and 0–9, a letter first. Ask the author to rename"
                        + " the plugin’s module.");
    }

    private static String needs(String file, String id) {
        return file + " was not started: it needs " + id + ", which does not run. See what is wrong with " + id + ".";
    }

    private static String circle(String file, String id, String other) {
        return file + " was not loaded: " + id + " and " + other
                + " need each other in a circle, so none of them can be"
                + " first. Ask the authors which version of them works without the other.";
    }
}
