package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

class WorkspaceTest {

    @TempDir
    Path folder;

    @Test
    void a_folder_that_is_missing_is_made() throws Exception {
        Path deep = folder.resolve("跨境").resolve("a b'c%?");
        Tides.open(deep).close();
        assertTrue(Files.size(deep.resolve("portolan.db")) > 0);
        assertTrue(Files.isDirectory(deep.resolve("backups")));
    }

    @Test
    void closing_takes_the_log_into_the_database() throws Exception {
        try (Workspace workspace = Tides.open(folder)) {
            Tides.importing(workspace, "spring", 10);
            assertTrue(Files.exists(folder.resolve("portolan.db-wal")));
        }
        assertFalse(Files.exists(folder.resolve("portolan.db-wal")));
        try (Workspace workspace = Tides.open(folder)) {
            assertEquals(10, Tides.count(workspace, "tides_reading"));
        }
    }

    @Test
    void two_workspaces_are_open_side_by_side() throws Exception {
        try (Workspace one = Tides.open(folder.resolve("one"));
                Workspace two = Tides.open(folder.resolve("two"))) {
            Tides.importing(one, "spring", 3);
            Tides.importing(two, "spring", 4);
            assertEquals(3, Tides.count(one, "tides_reading"));
            assertEquals(4, Tides.count(two, "tides_reading"));
        }
    }

    @Test
    void the_same_workspace_twice_is_refused_by_folder_process_and_time() throws Exception {
        try (Workspace workspace = Tides.open(folder)) {
            Text said = assertThrows(Refusal.class, () -> Workspace.open(folder, Tides.NOON))
                    .text();
            String pid = String.valueOf(ProcessHandle.current().pid());
            assertEquals(Text.of("store.workspace.held", folder.toString(), pid, Tides.noonOnTheWall()), said);
            Tides.importing(workspace, "spring", 3);
        }
        Tides.open(folder).close();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_refused_in_words() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "here");
        Text said = assertThrows(Refusal.class, () -> Workspace.open(file, Tides.NOON))
                .text();
        assertEquals("store.workspace.unusable", said.key());
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused_in_words() throws Exception {
        Tides.open(folder).close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        Files.setPosixFilePermissions(folder.resolve("portolan.lock"), Set.of());
        assumeFalse(Files.isWritable(folder), "this user may write everywhere, so nothing can be taken away from it");
        Text said = assertThrows(Refusal.class, () -> Workspace.open(folder, Tides.NOON))
                .text();
        assertEquals("store.workspace.unusable", said.key());
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void a_database_of_a_newer_portolan_is_refused_in_words() throws Exception {
        try (Workspace workspace = Tides.open(folder)) {
            workspace.store("tides").write(Text.literal("time travel"), batch -> {
                // Straight to the connection: the store would not let it pass.
                try (var statement = batch.handle().getConnection().createStatement()) {
                    return statement.execute("INSERT INTO portolan_schema VALUES ('portolan', 99, 'far', '', '')");
                }
            });
        }
        Text said = assertThrows(Refusal.class, () -> Workspace.open(folder, Tides.NOON))
                .text();
        assertEquals("store.host.newer", said.key());
    }

    @Test
    void what_is_used_after_the_end_says_so() throws Exception {
        Workspace workspace = Tides.open(folder);
        workspace.close();
        assertThrows(IllegalStateException.class, () -> workspace.batches().list());
        assertThrows(IllegalStateException.class, () -> Tides.importing(workspace, "late", 1));
    }

    @Test
    void the_event_thread_may_not_touch_the_store() throws Exception {
        try (Workspace workspace = Tides.open(folder)) {
            List<Executable> calls = List.of(
                    () -> Workspace.open(folder, Tides.NOON),
                    () -> workspace.migrate("tides", Tides.SCHEMA),
                    () -> workspace.store("tides").read(handle -> 1),
                    () -> workspace.store("tides").write(Text.EMPTY, batch -> 1),
                    () -> workspace.batches().list(),
                    () -> workspace.batches().find("x"),
                    () -> workspace.batches().holding(Tides.content("x"), "y"),
                    () -> workspace.batches().rejected("x"),
                    () -> workspace.batches().findings("x"),
                    () -> workspace.batches().undo("x"),
                    () -> Tides.importing(workspace, "spring", 1),
                    () -> workspace.snapshots().list(),
                    () -> workspace.snapshots().take("manual"));
            for (Executable call : calls) {
                AtomicReference<Throwable> thrown = new AtomicReference<>();
                EventQueue.invokeAndWait(() -> {
                    try {
                        call.execute();
                    } catch (Throwable refused) {
                        thrown.set(refused);
                    }
                });
                assertEquals(IllegalStateException.class, thrown.get().getClass());
                assertTrue(thrown.get().getMessage().contains("event thread"));
            }
        }
    }
}
