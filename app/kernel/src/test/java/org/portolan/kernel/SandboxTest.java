package org.portolan.kernel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.Sandbox;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;

class SandboxTest {

    private static final Map<String, List<String>> BREMEN = Map.of("port", List.of("Bremen"));

    @TempDir
    Path folder;

    private OpenHost open;
    private Workbench home;

    @BeforeEach
    void open() throws Exception {
        open = OpenHost.in(folder);
        home = open.host().bench("tides");
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void what_is_done_in_a_sandbox_leaves_the_workspace_as_it_is_to_the_byte() throws Exception {
        open.importing(open.file("levels.csv", "port,metres\nBremen,3.9\n"));
        Path database = open.host().workspace().folder().resolve("portolan.db");
        byte[] before = Files.readAllBytes(database);

        Path folderOfSandbox;
        try (Sandbox sandbox = home.sandbox(false, Clock.systemUTC())) {
            folderOfSandbox = sandbox.files();
            assertEquals(
                    "none", sandbox.bench().call("tides.high", BREMEN).title().key());
            importing(sandbox, "port,metres\nBremen,4.2\n");
            assertEquals(
                    "4.2", sandbox.bench().call("tides.high", BREMEN).title().key());
        }

        assertArrayEquals(before, Files.readAllBytes(database));
        assertEquals("3.9", home.call("tides.high", BREMEN).title().key());
        assertFalse(Files.exists(folderOfSandbox));
    }

    @Test
    void a_sandbox_that_nobody_closed_ends_with_its_host() throws Exception {
        OpenHost second = OpenHost.in(Files.createDirectories(folder.resolve("second")));
        Sandbox sandbox = second.host().bench("tides").sandbox(false, Clock.systemUTC());

        second.close();

        assertFalse(Files.exists(sandbox.files()));
        sandbox.close();
    }

    @Test
    void what_a_killed_process_left_behind_is_erased_and_what_lives_is_not() throws Exception {
        Process brief = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version").start();
        brief.waitFor();
        Path dead = Files.createTempDirectory("portolan-sandbox-");
        Files.writeString(dead.resolve("process"), Long.toString(brief.pid()));
        Path alive = Files.createTempDirectory("portolan-sandbox-");
        Files.writeString(
                alive.resolve("process"), Long.toString(ProcessHandle.current().pid()));

        home.sandbox(false, Clock.systemUTC()).close();

        assertFalse(Files.exists(dead));
        assertTrue(Files.exists(alive.resolve("process")));
        Files.delete(alive.resolve("process"));
        Files.delete(alive);
    }

    @Test
    void a_sandbox_may_begin_with_a_copy_of_the_data() throws Exception {
        open.importing(open.file("levels.csv", "port,metres\nBremen,3.9\n"));

        try (Sandbox sandbox = home.sandbox(true, Clock.systemUTC())) {
            assertEquals(
                    "3.9", sandbox.bench().call("tides.high", BREMEN).title().key());
        }
    }

    @Test
    void a_kept_state_comes_back_and_what_was_run_since_is_forgotten() throws Exception {
        try (Sandbox sandbox = home.sandbox(false, Clock.systemUTC())) {
            importing(sandbox, "port,metres\nBremen,4.2\n");
            sandbox.keep("first");
            importing(sandbox, "port,metres\nBremen,9.9\n");
            assertEquals(
                    "9.9", sandbox.bench().call("tides.high", BREMEN).title().key());

            sandbox.bringBack("first");

            assertEquals(
                    "4.2", sandbox.bench().call("tides.high", BREMEN).title().key());
            assertEquals(
                    List.of("host.import", "tides.high"),
                    sandbox.ran().stream().map(Sandbox.Ran::commandId).toList());
            assertThrows(Refusal.class, () -> sandbox.bringBack("second"));
        }
    }

    @Test
    void files_are_again_as_they_were_when_a_state_comes_back() throws Exception {
        try (Sandbox sandbox = home.sandbox(false, Clock.systemUTC())) {
            Path data = Files.createDirectories(sandbox.files().resolve("data"));
            Files.writeString(data.resolve("changed.csv"), "one");
            Files.writeString(data.resolve("erased.csv"), "two");
            Files.createDirectories(data.resolve("empty"));
            sandbox.keep("first");
            sandbox.keep("second");
            for (String mark : List.of("first", "second", "first")) {
                Files.writeString(data.resolve("changed.csv"), "six");
                Files.delete(data.resolve("erased.csv"));
                Files.delete(data.resolve("empty"));
                Files.writeString(data.resolve("empty"), "a file where a folder was");
                Files.writeString(
                        Files.createDirectories(sandbox.files().resolve("packed/deep"))
                                .resolve("new.zip"),
                        "");

                sandbox.bringBack(mark);

                assertEquals("one", Files.readString(data.resolve("changed.csv")));
                assertEquals("two", Files.readString(data.resolve("erased.csv")));
                assertTrue(Files.isDirectory(data.resolve("empty")));
                assertFalse(Files.exists(sandbox.files().resolve("packed")));
            }
            Files.writeString(data.resolve("changed.csv"), "six");
            sandbox.keep("second");
            sandbox.bringBack("first");
            sandbox.bringBack("second");
            assertEquals("six", Files.readString(data.resolve("changed.csv")));
        }
    }

    @Test
    void what_was_run_is_found_by_what_was_entered() throws Exception {
        try (Sandbox sandbox = home.sandbox(false, Clock.systemUTC())) {
            sandbox.bench().call("tides.high", BREMEN);

            assertTrue(sandbox.ran(0, "tides.high", Map.of("port", List.of("bremen"))));
            assertFalse(sandbox.ran(0, "tides.high", Map.of("port", List.of("Hamburg"))));
            assertFalse(sandbox.ran(1, "tides.high", BREMEN));
            assertEquals(BREMEN, sandbox.ran().get(0).entered());
            assertThrows(Refusal.class, () -> sandbox.ran(0, "tides.high", Map.of("harbour", List.of("Bremen"))));
            assertThrows(Refusal.class, () -> sandbox.ran(0, "tides.nothing", Map.of()));
        }
    }

    @Test
    void whoever_need_not_be_trusted_reaches_no_file_outside() throws Exception {
        open.file("levels.csv", "port,metres\nBremen,3.9\n");
        try (Sandbox sandbox = home.sandbox(false, Clock.systemUTC())) {
            Files.writeString(sandbox.files().resolve("levels.csv"), "port,metres\nBremen,4.2\n");
            for (String file : List.of(folder.resolve("levels.csv").toString(), "../../levels.csv", "a\0b")) {
                Refusal refusal =
                        assertThrows(Refusal.class, () -> sandbox.run("host.import", Map.of("files", List.of(file))));
                assertEquals("kernel.sandbox.outside", refusal.text().key());
            }

            sandbox.run("host.import", Map.of("files", List.of("levels.csv")));

            assertEquals("4.2", sandbox.run("tides.high", BREMEN).title().key());
            assertTrue(sandbox.ran(0, "host.import", Map.of("files", List.of("levels.csv"))));
        }
    }

    private void importing(Sandbox sandbox, String content) throws Exception {
        Path file = sandbox.files().resolve("levels.csv");
        Files.writeString(file, content);
        sandbox.bench().call("host.import", Map.of("files", List.of(file.toString())));
    }
}
