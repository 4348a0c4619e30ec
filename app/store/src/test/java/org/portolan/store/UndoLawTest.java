package org.portolan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;

/** Undo ∘ import = identity on all tables of the plugin, whatever else was imported before and between. */
class UndoLawTest {

    private static final List<String> TABLES = List.of("tides_port", "tides_reading", "tides_word");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoing_what_was_imported_brings_the_tables_back(long seed) throws Exception {
        Random random = new Random(seed);
        try (Workspace workspace = Tides.open(folder)) {
            List<String> open = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                List<String> before = tables(workspace);
                String id = anything(workspace, random, seed + "-" + step);
                if (random.nextBoolean()) {
                    workspace.batches().undo(id);
                    assertEquals(before, tables(workspace), "step " + step);
                } else {
                    open.add(id);
                }
            }
            while (!open.isEmpty()) {
                workspace.batches().undo(open.remove(random.nextInt(open.size())));
            }
            assertEquals(List.of(), tables(workspace), "all undone, in any order");
        }
    }

    private static String anything(Workspace workspace, Random random, String name) {
        if (random.nextInt(3) == 0) {
            return workspace.store("tides").write(Text.literal(name), batch -> {
                rows(batch, random, name);
                return batch.id();
            });
        }
        return workspace
                .batches()
                .importing(Tides.file(name), false, (batch, ledger) -> {
                    rows(batch, random, name);
                    ledger.rejected(name, Tides.finding(random.nextInt(100)));
                })
                .id();
    }

    private static void rows(Batch batch, Random random, String name) {
        Batch.Rows ports = batch.rows("tides_port", "code");
        Batch.Rows readings = batch.rows("tides_reading", "port", "metres");
        int count = 1 + random.nextInt(random.nextBoolean() ? 3 : 1500);
        for (int row = 0; row < count; row++) {
            ports.add(row, name + "/" + row);
            readings.add(row, random.nextBoolean() ? null : name + "/" + random.nextInt(row + 1), row);
        }
        batch.handle()
                .execute(
                        "INSERT INTO tides_reading (import_id, row_no, metres) SELECT ?, 1 + max(row_no), 'sum' FROM tides_reading",
                        batch.id());
    }

    private static List<String> tables(Workspace workspace) {
        return workspace.store("tides").read(handle -> {
            List<String> rows = new ArrayList<>();
            for (String table : TABLES) {
                handle.createQuery("SELECT * FROM " + table).mapToMap().forEach(row -> rows.add(table + row));
            }
            return rows.stream().sorted().toList();
        });
    }
}
