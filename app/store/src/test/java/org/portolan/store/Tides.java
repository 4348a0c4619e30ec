package org.portolan.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.store.Batches.ImportFile;

/** A small plugin's tables and files, for tests: readings of the tide at ports. */
final class Tides {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /** {@link #NOON} as a clock on this machine's wall shows it, to the minute. */
    static String noonOnTheWall() {
        return LocalDateTime.ofInstant(NOON.instant(), ZoneId.systemDefault())
                .toString()
                .replace('T', ' ');
    }

    static final List<Migration> SCHEMA = List.of(new Migration(1, "readings", """
            CREATE TABLE tides_port (import_id TEXT NOT NULL, row_no INTEGER NOT NULL, code TEXT NOT NULL PRIMARY KEY);
            CREATE TABLE tides_reading (
                import_id TEXT NOT NULL,
                row_no INTEGER NOT NULL,
                port TEXT REFERENCES tides_port (code),
                metres TEXT);
            CREATE TABLE tides_word (word TEXT);
            CREATE TABLE tides_thing (import_id TEXT NOT NULL, row_no INTEGER NOT NULL, thing);
            """));

    /** A table with an index that refuses and one that only finds. */
    static final List<Migration> MARKS = List.of(SCHEMA.get(0), new Migration(2, "marks", """
            CREATE TABLE tides_mark (import_id TEXT NOT NULL, row_no INTEGER NOT NULL, mark TEXT, place TEXT);
            CREATE UNIQUE INDEX tides_mark_name ON tides_mark (mark);
            CREATE INDEX tides_mark_place ON tides_mark (place);
            """));

    private Tides() {}

    static Workspace open(Path folder) throws Exception {
        Workspace workspace = Workspace.open(folder, NOON);
        workspace.migrate("tides", SCHEMA);
        return workspace;
    }

    /** A file whose content is told by one word. */
    static ImportFile file(String content) {
        return new ImportFile(
                "tides",
                Text.of("tides.file", content),
                content + ".csv",
                "/in/" + content + ".csv",
                content(content),
                "tides.readings");
    }

    /** What a file holds, told by one word. */
    static Batches.Content content(String word) {
        return new OneWord(42, word);
    }

    private record OneWord(long bytes, String fingerprint) implements Batches.Content {

        /** As many digits as the real one, and as telling. */
        @Override
        public String sha256() {
            return String.format("%064x", new BigInteger(1, fingerprint.getBytes(StandardCharsets.UTF_8)));
        }
    }

    static BatchRecord importing(Workspace workspace, String content, int rows) {
        return workspace.batches().importing(file(content), false, (batch, ledger) -> readings(batch, ledger, rows));
    }

    static void readings(Batch batch, Batches.Ledger ledger, int rows) {
        Batch.Rows readings = batch.rows("tides_reading", "metres");
        for (int row = 1; row <= rows; row++) {
            readings.add(row, row + ".5");
            ledger.stored();
        }
    }

    static Finding finding(long row) {
        return Finding.error(
                new Place("tide.csv", "", row, "metres"),
                Text.of("tides.unreadable", String.valueOf(row)),
                Text.of("tides.mend"));
    }

    static long count(Workspace workspace, String table) {
        return workspace
                .store("tides")
                .read(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(Long.class)
                        .one());
    }
}
