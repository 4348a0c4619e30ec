package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.store.Batches.ImportFile;

class WorkspaceTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final List<Migration> SCHEMA = List.of(new Migration(1, "rates", """
                    CREATE TABLE logistics_rate (import_id TEXT NOT NULL, row_no INTEGER NOT NULL, zone TEXT);
                    """));

    @TempDir
    Path folder;

    @Test
    void an_import_is_there_after_reopening_and_gone_after_undo() throws Exception {
        String id;
        try (Workspace workspace = Workspace.open(folder, NOON)) {
            workspace.migrate("logistics", SCHEMA);
            ImportFile file = new ImportFile(
                    "logistics", Text.literal("sheet"), "sheet.csv", "/sheet.csv", 12, "abc", "logistics.sheet");
            BatchRecord record = workspace.batches().importing(file, false, (batch, ledger) -> {
                var rows = batch.rows("logistics_rate", "zone");
                for (int i = 1; i <= 1000; i++) {
                    rows.add(i, "zone " + i);
                    ledger.stored();
                }
                ledger.rejected("a;b", Finding.error(Place.NOWHERE, Text.of("logistics.bad", "7"), Text.EMPTY));
            });
            id = record.id();
            assertEquals(1001, record.rows());
        }
        try (Workspace workspace = Workspace.open(folder, NOON)) {
            assertEquals(
                    id,
                    workspace
                            .batches()
                            .holding("abc", "logistics.sheet")
                            .orElseThrow()
                            .id());
            assertEquals(
                    Text.of("logistics.bad", "7"),
                    workspace.batches().rejected(id).get(0).reason().message());
            assertEquals(1000, count(workspace));
            workspace.batches().undo(id);
            assertEquals(0, count(workspace));
            assertThrows(Refusal.class, () -> workspace.batches().undo(id));
            assertTrue(workspace.batches().holding("abc", "logistics.sheet").isEmpty());
        }
    }

    private static int count(Workspace workspace) {
        return workspace
                .store("logistics")
                .read(handle -> handle.createQuery("SELECT count(*) FROM logistics_rate")
                        .mapTo(Integer.class)
                        .one());
    }
}
