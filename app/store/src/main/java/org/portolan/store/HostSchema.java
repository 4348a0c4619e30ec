package org.portolan.store;

import java.util.List;

/** The host's own tables. A released migration is never edited: a change is a new one. */
final class HostSchema {

    /** Made before anything else, since it tells what ran. */
    static final String HISTORY = """
            CREATE TABLE IF NOT EXISTS portolan_schema (
                namespace  TEXT    NOT NULL,
                number     INTEGER NOT NULL,
                name       TEXT    NOT NULL,
                checksum   TEXT    NOT NULL,
                applied_at TEXT    NOT NULL,
                PRIMARY KEY (namespace, number))
            """;

    static final List<Migration> MIGRATIONS =
            List.of(new Migration(1, "batches", """
            CREATE TABLE portolan_batch (
                id        TEXT    NOT NULL PRIMARY KEY,
                namespace TEXT    NOT NULL,
                label     TEXT    NOT NULL,
                at        TEXT    NOT NULL,
                undone_at TEXT,
                file_name TEXT    NOT NULL,
                path      TEXT    NOT NULL,
                bytes     BIGINT  NOT NULL,
                format    TEXT    NOT NULL,
                sha256    TEXT    NOT NULL,
                read_rows     BIGINT NOT NULL,
                stored_rows   BIGINT NOT NULL,
                rejected_rows BIGINT NOT NULL);

            -- One file is in the workspace once, until its batch is undone.
            CREATE UNIQUE INDEX portolan_batch_content ON portolan_batch (sha256, format)
                WHERE undone_at IS NULL AND sha256 <> '';

            -- raw is NULL for a finding that is about no rejected row.
            CREATE TABLE portolan_finding (
                import_id TEXT    NOT NULL,
                row_no    BIGINT  NOT NULL,
                raw       TEXT,
                severity  TEXT    NOT NULL,
                message   TEXT    NOT NULL,
                remedy    TEXT    NOT NULL,
                in_file   TEXT    NOT NULL,
                in_sheet  TEXT    NOT NULL,
                in_row    BIGINT  NOT NULL,
                in_column TEXT    NOT NULL,
                PRIMARY KEY (import_id, row_no));
            """), new Migration(2, "fingerprints", """
            -- Of files that came before, it is the SHA-256.
            ALTER TABLE portolan_batch RENAME COLUMN sha256 TO fingerprint;
            """));

    private HostSchema() {}
}
