package org.portolan.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.kernel.PluginStatus.State;
import org.portolan.kernel.fixture.PluginSource;

class PluginsTest {

    @TempDir
    Path folder;

    @Test
    void a_plugin_jar_runs_its_command_from_a_package_that_is_not_exported() throws Exception {
        PluginSource.plugin("org.example.tides").version("1.2").jar(folder, "tides.jar");

        try (Plugins plugins = Running.in(folder)) {
            assertEquals("hello", Running.run(plugins, "org.example.tides"));
            assertEquals(State.RUNNING, Running.status(plugins, "tides.jar").state());
            assertEquals("1.2", Running.status(plugins, "tides.jar").version());
            assertEquals("tides", Running.status(plugins, "tides.jar").namespace());
            assertTrue(Running.status(plugins, "tides.jar").startup().toNanos() > 0);
        }
    }
}
