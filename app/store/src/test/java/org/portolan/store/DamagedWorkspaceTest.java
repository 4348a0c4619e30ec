package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.api.command.Refusal;
import org.portolan.store.Snapshots.Snapshot;

class DamagedWorkspaceTest {

    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private Path database;

    @BeforeEach
    void fill() throws Exception {
        database = folder.resolve("portolan.db");
        try (Workspace workspace = Tides.open(folder)) {
            Tides.importing(workspace, "spring", 20_000);
            workspace.snapshots().take("older");
            workspace.snapshots().take("newer");
        }
    }

    /** What can happen to a file. */
    enum Damage {
        EMPTIED {
            @Override
            void to(RandomAccessFile file) throws IOException {
                file.setLength(0);
            }
        },
        CUT_IN_HALF {
            @Override
            void to(RandomAccessFile file) throws IOException {
                file.setLength(file.length() / 2 / PAGE * PAGE);
            }
        },
        CUT_WITHIN_A_PAGE {
            @Override
            void to(RandomAccessFile file) throws IOException {
                file.setLength(file.length() - 100);
            }
        },
        CUT_TO_A_FEW_BYTES {
            @Override
            void to(RandomAccessFile file) throws IOException {
                file.setLength(20);
            }
        },
        HEADER_OVERWRITTEN {
            @Override
            void to(RandomAccessFile file) throws IOException {
                noise(file, 0, 1);
            }
        },
        A_PAGE_OVERWRITTEN {
            @Override
            void to(RandomAccessFile file) throws IOException {
                noise(file, 40, 1);
            }
        },
        SCHEMA_OVERWRITTEN {
            @Override
            void to(RandomAccessFile file) throws IOException {
                file.seek(100);
                file.write(new byte[PAGE - 100]);
            }
        },
        ZEROED {
            @Override
            void to(RandomAccessFile file) throws IOException {
                file.write(new byte[(int) file.length()]);
            }
        },
        ANOTHER_KIND_OF_FILE {
            @Override
            void to(RandomAccessFile file) throws IOException {
                file.setLength(0);
                file.write(
                        "Lieber Leser, dies ist keine Datenbank.\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
            }
        };

        abstract void to(RandomAccessFile file) throws IOException;

        private static void noise(RandomAccessFile file, long page, int pages) throws IOException {
            byte[] noise = new byte[PAGE * pages];
            new Random(7).nextBytes(noise);
            file.seek(page * PAGE);
            file.write(noise);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_damaged_file_is_recognised_and_the_newest_good_snapshot_offered(Damage damage) throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            damage.to(file);
        }
        byte[] damaged = Files.readAllBytes(database);
        DamagedWorkspace found = assertThrows(DamagedWorkspace.class, () -> Workspace.open(folder, Tides.NOON));
        assertEquals("store.damaged.open", found.text().key());
        assertEquals(
                List.of("newer", "older"),
                found.snapshots().stream().map(Snapshot::reason).toList());
        found.restore(found.snapshots().get(0));
        try (Workspace workspace = Tides.open(folder)) {
            assertEquals(20_000, Tides.count(workspace, "tides_reading"));
        }
        try (Stream<Path> kept = Files.list(folder)) {
            Path beside = kept.filter(file -> file.getFileName().toString().matches("portolan\\.damaged-.*\\.db"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(java.util.Arrays.hashCode(damaged), java.util.Arrays.hashCode(Files.readAllBytes(beside)));
        }
    }

    @Test
    void a_missing_file_is_a_loss_and_no_new_beginning() throws Exception {
        Files.delete(database);
        DamagedWorkspace found = assertThrows(DamagedWorkspace.class, () -> Workspace.open(folder, Tides.NOON));
        found.restore(found.snapshots().get(1));
        try (Workspace workspace = Tides.open(folder)) {
            assertEquals(20_000, Tides.count(workspace, "tides_reading"));
        }
    }

    @Test
    void a_snapshot_that_is_damaged_too_is_not_offered() throws Exception {
        try (Stream<Path> snapshots = Files.list(folder.resolve("backups"))) {
            Path newer = snapshots
                    .filter(file -> file.toString().endsWith("newer.db"))
                    .findFirst()
                    .orElseThrow();
            Files.write(newer, new byte[5000]);
        }
        Files.write(database, new byte[5000]);
        DamagedWorkspace found = assertThrows(DamagedWorkspace.class, () -> Workspace.open(folder, Tides.NOON));
        assertEquals(
                List.of("older"),
                found.snapshots().stream().map(Snapshot::reason).toList());
    }

    @Test
    void without_any_snapshot_the_sentence_says_what_else_to_do() throws Exception {
        try (Stream<Path> snapshots = Files.list(folder.resolve("backups"))) {
            for (Path snapshot : snapshots.toList()) {
                Files.delete(snapshot);
            }
        }
        Files.write(database, new byte[0]);
        DamagedWorkspace found = assertThrows(DamagedWorkspace.class, () -> Workspace.open(folder, Tides.NOON));
        assertEquals("store.damaged.lost", found.text().key());
        assertEquals(List.of(), found.snapshots());
    }

    @Test
    void a_snapshot_that_goes_bad_meanwhile_is_refused() throws Exception {
        Files.write(database, new byte[5000]);
        DamagedWorkspace found = assertThrows(DamagedWorkspace.class, () -> Workspace.open(folder, Tides.NOON));
        Snapshot chosen = found.snapshots().get(0);
        Files.write(chosen.file(), new byte[5000]);
        assertEquals(
                "store.restore.failed",
                assertThrows(Refusal.class, () -> found.restore(chosen)).text().key());
        assertTrue(Files.exists(database), "the damaged file is where it was");
    }

    @Test
    void an_old_log_is_never_left_beside_a_restored_database() throws Exception {
        Path copy = folder.resolve("log");
        try (Workspace workspace = Tides.open(folder)) {
            Tides.importing(workspace, "neap", 5000);
            Files.copy(folder.resolve("portolan.db-wal"), copy, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.write(database, new byte[5000]);
        Files.move(copy, folder.resolve("portolan.db-wal"));
        DamagedWorkspace found = assertThrows(DamagedWorkspace.class, () -> Workspace.open(folder, Tides.NOON));
        found.restore(found.snapshots().get(0));
        try (Workspace workspace = Tides.open(folder)) {
            assertEquals(20_000, Tides.count(workspace, "tides_reading"));
        }
    }

    @Test
    void damage_that_is_met_while_working_is_said_and_looked_into_at_the_next_start() throws Exception {
        try (Workspace workspace = Tides.open(folder)) {
            try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
                for (long page = 15; page * PAGE < file.length(); page++) {
                    Damage.noise(file, page, 1);
                }
            }
            StoreTrouble trouble =
                    assertThrows(StoreTrouble.class, () -> Tides.count(workspace, "tides_reading WHERE metres = '1'"));
            assertEquals("store.damaged.found", trouble.text().key());
        }
        assertFalse(Files.readString(folder.resolve("portolan.lock")).contains("closed="));
        assertThrows(DamagedWorkspace.class, () -> Workspace.open(folder, Tides.NOON));
    }

    @Test
    void a_copied_workspace_opens() throws Exception {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.copy(database, copy.resolve("portolan.db"));
        try (Workspace workspace = Tides.open(copy)) {
            assertEquals(20_000, Tides.count(workspace, "tides_reading"));
        }
    }
}
