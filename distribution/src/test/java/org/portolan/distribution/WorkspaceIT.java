package org.portolan.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.portolan.store.Workspace;

@OnEveryJava
class WorkspaceIT {

    private static final int MANY = 120_000;

    @Parameter
    Java java;

    @TempDir
    Path folder;

    private Image portolan;

    @BeforeEach
    void take_a_workspace() {
        portolan = new Image(java, folder.resolve("workspace"));
    }

    @Test
    void a_second_process_is_told_that_the_workspace_is_in_use() throws Exception {
        try (Workspace open = Workspace.open(portolan.workspace(), Clock.systemUTC())) {
            Answer answer = portolan.run("imports").ended(3);

            assertEquals(1, answer.err().lines().count(), answer.err());
            assertTrue(answer.err().contains(open.folder().toString()), answer.err());
        }
        portolan.run("imports").ended(0);
    }

    @Test
    void an_import_that_is_killed_leaves_no_half_batch() throws Exception {
        Path sheet = portolan.file("acme__services.csv", Sheets.of(MANY));
        Process importing = portolan.start("import", sheet, "--answer", "carrier=Acme", "--as", "json");
        while (!hasBegunToWrite() && !importing.waitFor(5, TimeUnit.MILLISECONDS)) {
            assertTrue(importing.isAlive() || importing.exitValue() <= 1, "The import failed before it was killed");
        }
        importing.descendants().forEach(ProcessHandle::destroyForcibly);
        importing.destroyForcibly().waitFor();

        assertTrue(
                portolan.run("imports", "--as", "json").ended(0).rows("imports").size() <= 1);
        Answer again = portolan.run("import", sheet, "--answer", "carrier=Acme", "--as", "json");
        assertEquals(MANY, again.json().get(0).get("stored").asInt(), again.err());
    }

    @Test
    void an_import_that_is_interrupted_leaves_no_part_of_it() throws Exception {
        Path sheet = portolan.file("acme__services.csv", Sheets.of(MANY));
        Process importing = portolan.start("import", sheet, "--answer", "carrier=Acme", "--as", "json");
        while (!hasBegunToWrite() && !importing.waitFor(5, TimeUnit.MILLISECONDS)) {
            assertTrue(
                    importing.isAlive() || importing.exitValue() <= 1, "The import failed before it was interrupted");
        }
        // By its handle, because destroying the process would close the streams that tell how it ended.
        importing.toHandle().destroy();
        Image.finish(importing);

        // Where the signal came when all was written, all of it is there; in no case is a part.
        portolan.run("imports", "--as", "json")
                .ended(0)
                .rows("imports")
                .forEach(batch -> assertEquals(MANY, batch.get("stored").asInt(), batch::toString));
    }

    private boolean hasBegunToWrite() throws Exception {
        Path log = portolan.workspace().resolve("portolan.db-wal");
        return Files.exists(log) && Files.size(log) > 500_000;
    }

    @Test
    void a_snapshot_is_put_back() {
        Path sheet = portolan.file("acme__services.csv", Sheets.THREE_ROWS);
        portolan.run("import", sheet, "--answer", "carrier=Acme").ended(0);
        portolan.run("backup").ended(0);
        String id = portolan.run("imports", "--as", "json")
                .rows("imports")
                .get(0)
                .get("id")
                .asText();
        portolan.run("undo", id).ended(0);

        portolan.run("restore").ended(0);

        assertEquals(1, quotes());
    }

    @Test
    void a_damaged_workspace_names_its_newest_snapshot_and_is_restored_from_it() throws Exception {
        Path sheet = portolan.file("acme__services.csv", Sheets.THREE_ROWS);
        portolan.run("import", sheet, "--answer", "carrier=Acme").ended(0);
        portolan.run("backup").ended(0);
        damage(portolan.workspace().resolve("portolan.db"));

        Answer answer = portolan.run("imports").ended(3);

        assertTrue(answer.err().contains("portolan restore"), answer.err());
        assertFalse(answer.err().contains("Exception"), answer.err());
        portolan.run("restore").ended(0);
        assertEquals(1, quotes());
    }

    @Test
    void a_run_without_trouble_leaves_no_log() throws Exception {
        portolan.run("commands").ended(0);

        try (Stream<Path> files = Files.walk(portolan.workspace())) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".log")));
        }
    }

    @Test
    void a_workspace_that_cannot_be_made_is_refused_in_one_sentence() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        Answer answer =
                new Image(java, file.resolve("workspace")).run("imports").ended(3);

        assertEquals(1, answer.err().lines().count(), answer.err());
    }

    private int quotes() {
        return portolan.run("logistics.quote", "--to", "DE", "--weight", "0.35kg", "--as", "json")
                .rows("services")
                .size();
    }

    private static void damage(Path database) throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.seek(0);
            file.write(new byte[4096]);
        }
    }
}
