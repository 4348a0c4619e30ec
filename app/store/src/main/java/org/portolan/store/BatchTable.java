package org.portolan.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Severity;
import org.portolan.store.codec.TextCodec;

/** The SQL of {@code portolan_batch} and {@code portolan_finding}. */
final class BatchTable {

    private static final RowMapper<BatchRecord> BATCH = (row, context) -> new BatchRecord(
            row.getString("id"),
            row.getString("namespace"),
            TextCodec.read(row.getString("label")),
            Instant.parse(row.getString("at")),
            Optional.ofNullable(row.getString("undone_at")).map(Instant::parse),
            row.getString("file_name"),
            row.getString("path"),
            row.getString("format"),
            row.getString("fingerprint"),
            row.getLong("read_rows"),
            row.getLong("stored_rows"),
            row.getLong("rejected_rows"));

    private static final RowMapper<Finding> FINDING = (row, context) -> new Finding(
            Severity.valueOf(row.getString("severity")),
            TextCodec.read(row.getString("message")),
            new Place(
                    row.getString("in_file"),
                    row.getString("in_sheet"),
                    row.getLong("in_row"),
                    row.getString("in_column")),
            TextCodec.read(row.getString("remedy")));

    private static final RowMapper<Batches.Rejected> REJECTED =
            (row, context) -> new Batches.Rejected(row.getString("raw"), FINDING.map(row, context));

    /** The columns of a finding, beside those that the host fills. */
    static final String[] FINDING_COLUMNS = {
        "raw", "severity", "message", "remedy", "in_file", "in_sheet", "in_row", "in_column"
    };

    private static final int SHA256_DIGITS = 64;

    private final Handle handle;

    BatchTable(Handle handle) {
        this.handle = handle;
    }

    void insert(BatchRecord batch, long bytes) {
        handle.createUpdate("""
                INSERT INTO portolan_batch (id, namespace, label, at, file_name, path, bytes, format, fingerprint,
                    read_rows, stored_rows, rejected_rows)
                VALUES (:id, :namespace, :label, :at, :file_name, :path, :bytes, :format, :fingerprint,
                    :read_rows, :stored_rows, :rejected_rows)
                """)
                .bind("id", batch.id())
                .bind("namespace", batch.namespace())
                .bind("label", TextCodec.write(batch.label()))
                .bind("at", batch.at().toString())
                .bind("file_name", batch.fileName())
                .bind("path", batch.path())
                .bind("bytes", bytes)
                .bind("format", batch.format())
                .bind("fingerprint", batch.fingerprint())
                .bind("read_rows", batch.rows())
                .bind("stored_rows", batch.stored())
                .bind("rejected_rows", batch.rejected())
                .execute();
    }

    void undone(String id, Instant at) {
        handle.createUpdate("UPDATE portolan_batch SET undone_at = :at WHERE id = :id")
                .bind("at", at.toString())
                .bind("id", id)
                .execute();
    }

    /** Put right how many rows a batch has. */
    void recount(BatchRecord batch) {
        handle.createUpdate("UPDATE portolan_batch SET read_rows = :rows, stored_rows = :stored WHERE id = :id")
                .bind("rows", batch.rows())
                .bind("stored", batch.stored())
                .bind("id", batch.id())
                .execute();
    }

    List<BatchRecord> list() {
        return handle.createQuery("SELECT * FROM portolan_batch ORDER BY id DESC")
                .map(BATCH)
                .list();
    }

    Optional<BatchRecord> find(String id) {
        return handle.createQuery("SELECT * FROM portolan_batch WHERE id = :id")
                .bind("id", id)
                .map(BATCH)
                .findOne();
    }

    /** Looks at lengths first, which are known before the content is. */
    Optional<BatchRecord> holding(Batches.Content content, String format) {
        List<String> alike = handle.createQuery("""
                SELECT fingerprint FROM portolan_batch
                WHERE bytes = :bytes AND fingerprint <> '' AND format = :format AND undone_at IS NULL
                """)
                .bind("bytes", content.bytes())
                .bind("format", format)
                .mapTo(String.class)
                .list();
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        Optional<BatchRecord> there = holding(content.fingerprint(), format);
        boolean older = alike.stream().anyMatch(one -> one.length() == SHA256_DIGITS);
        return there.isEmpty() && older ? holding(content.sha256(), format) : there;
    }

    private Optional<BatchRecord> holding(String fingerprint, String format) {
        return handle.createQuery("""
                SELECT * FROM portolan_batch
                WHERE fingerprint = :fingerprint AND fingerprint <> '' AND format = :format AND undone_at IS NULL
                """)
                .bind("fingerprint", fingerprint)
                .bind("format", format)
                .map(BATCH)
                .findOne();
    }

    /** The newest key, or an empty string. */
    String newest() {
        return handle.createQuery("SELECT coalesce(max(id), '') FROM portolan_batch")
                .mapTo(String.class)
                .one();
    }

    List<Batches.Rejected> rejected(String id) {
        return handle.createQuery(
                        "SELECT * FROM portolan_finding WHERE import_id = :id AND raw IS NOT NULL ORDER BY row_no")
                .bind("id", id)
                .map(REJECTED)
                .list();
    }

    List<Finding> findings(String id) {
        return handle.createQuery(
                        "SELECT * FROM portolan_finding WHERE import_id = :id AND raw IS NULL ORDER BY row_no")
                .bind("id", id)
                .map(FINDING)
                .list();
    }
}
