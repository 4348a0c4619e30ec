package org.portolan.kernel.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.kernel.PluginStatus;
import org.portolan.kernel.PluginStatus.State;
import org.portolan.kernel.fixture.PluginSource;

/** Whatever happens to the bytes of a plugin, it is that plugin's problem, in words, and nobody else's. */
class DamageTest {

    private static final int TRIES = 100;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_plugin_with_random_damage_runs_or_says_why_not(long seed) throws Exception {
        PluginSource.plugin("org.example.healthy").jar(folder, "healthy.jar");
        Path jar = PluginSource.plugin("org.example.tides").jar(folder, "tides.jar");
        byte[] whole = Files.readAllBytes(jar);
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            Files.delete(jar);
            Files.write(jar, damaged(whole, random));
            try (Plugins plugins = Running.in(folder)) {
                assertEquals("hello", Running.run(plugins, "org.example.healthy"));
                PluginStatus status = Running.status(plugins, "tides.jar");
                assertNotEquals(State.STOPPED, status.state());
                assertEquals(status.state() == State.RUNNING, status.problems().isEmpty(), status::toString);
            }
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] copy = whole.clone();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return copy;
    }
}
