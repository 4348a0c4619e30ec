package org.portolan.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.task.Progress;
import org.portolan.kernel.fixture.Leftovers;

/** A plugin whose words were read, whose format imported and whose commands ran and failed leaves nothing in the host. */
class HostUnloadTest {

    @TempDir
    Path folder;

    private Path plugins;
    private Host host;

    @BeforeEach
    void open() throws Exception {
        plugins = folder.resolve("plugins");
        Tides.jar(plugins);
        host = Host.open(new Host.Options(
                folder.resolve("workspace"), List.of(plugins), List.of(), false, Locale.ENGLISH, Clock.systemUTC()));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void stopping_a_plugin_frees_it() throws Exception {
        WeakReference<ClassLoader> loader = use();
        host.stop(Tides.ID);
        Leftovers.assertFreed(loader);
    }

    @Test
    void stopping_a_plugin_closes_its_jar() throws Exception {
        Leftovers.assumeCountable();
        use();
        assertEquals(1, Leftovers.openFiles(plugins));
        host.stop(Tides.ID);
        assertEquals(0, Leftovers.openFiles(plugins));
    }

    @Test
    void a_plugin_that_was_stopped_starts_again_with_its_data() throws Exception {
        use();
        host.stop(Tides.ID);
        host.start(Tides.ID);
        assertEquals(
                "4.1",
                run("tides.high", Map.of("port", List.of("Bremen"))).title().key());
    }

    private WeakReference<ClassLoader> use() throws Exception {
        Path file = Files.writeString(folder.resolve("levels.csv"), "port,metres\nBremen,4.1\n,2\n");
        Path broken = Files.writeString(folder.resolve("broken.csv"), "port,metres\nAtlantis,1\n");
        Imports.Result result = host.imports().run(Imports.Request.of(file), Progress.SILENT);
        assertEquals(1, result.stored());
        assertThrows(Refusal.class, () -> host.imports().run(Imports.Request.of(broken), Progress.SILENT));
        assertEquals(
                "4.1",
                run("tides.high", Map.of("port", List.of("Bremen"))).title().key());
        assertThrows(ExecutionException.class, () -> run("tides.broken", Map.of()));
        CommandEntry command = host.command("tides.high").orElseThrow();
        assertEquals("High water", host.texts().say(command.title(), Locale.ENGLISH));
        return new WeakReference<>(command.command().getClass().getClassLoader());
    }

    private Report run(String id, Map<String, List<String>> entered) throws Exception {
        CommandEntry command = host.command(id).orElseThrow();
        Record input = command.form().read(entered).input().orElseThrow();
        return host.tasks().run(command, input).result().get(30, TimeUnit.SECONDS);
    }
}
