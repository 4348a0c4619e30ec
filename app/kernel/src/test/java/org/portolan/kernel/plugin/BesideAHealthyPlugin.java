package org.portolan.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.kernel.PluginStatus.State;
import org.portolan.kernel.fixture.PluginSource;

/** A folder of plugins with a healthy one, which must run whatever is wrong with the others. */
abstract class BesideAHealthyPlugin {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @BeforeEach
    void a_healthy_plugin_beside_it() {
        PluginSource.plugin("org.example.healthy").jar(folder, "healthy.jar");
    }

    final void refused(String file, String... problems) throws Exception {
        try (Plugins plugins = Running.in(folder)) {
            assertEquals(List.of(problems), Running.problems(plugins, file));
            refused(plugins, file);
        }
    }

    /** For sentences that quote Java, whose words differ from version to version. */
    final void refusedInWords(String file, String beginning) throws Exception {
        try (Plugins plugins = Running.in(folder)) {
            List<String> problems = Running.problems(plugins, file);
            assertEquals(1, problems.size(), problems::toString);
            assertTrue(problems.get(0).startsWith(beginning), problems::toString);
            refused(plugins, file);
        }
    }

    private static void refused(Plugins plugins, String file) throws Exception {
        assertEquals(State.REFUSED, Running.status(plugins, file).state());
        assertEquals("hello", Running.run(plugins, "org.example.healthy"));
    }
}
