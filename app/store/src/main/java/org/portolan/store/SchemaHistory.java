package org.portolan.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.store.schema.Namespaces;

/** What migrations ran, and what is still to run. */
final class SchemaHistory {

    private final Handle handle;
    private final String namespace;

    SchemaHistory(Handle handle, String namespace) {
        this.handle = handle;
        this.namespace = namespace;
    }

    /** Make the table that tells what ran, where it is missing. */
    static void begin(Handle handle) {
        handle.execute(HostSchema.HISTORY);
    }

    /**
     * What is still to run.
     *
     * @throws Refusal where one that ran was changed since, or the data is newer than these
     */
    List<Migration> missing(List<Migration> migrations) throws Refusal {
        for (int i = 0; i < migrations.size(); i++) {
            if (migrations.get(i).number() != i + 1) {
                throw new IllegalArgumentException("migrations of " + namespace + " must be numbered 1, 2, 3 …: "
                        + migrations.get(i).name() + " stands in place " + (i + 1));
            }
        }
        TreeMap<Integer, String> applied = new TreeMap<>(applied());
        int newest = applied.isEmpty() ? 0 : applied.lastKey();
        if (newest > migrations.size()) {
            throw new Refusal(Text.of(
                    namespace.equals(Namespaces.HOST) ? "store.host.newer" : "store.schema.newer",
                    namespace,
                    String.valueOf(newest),
                    String.valueOf(migrations.size())));
        }
        for (Migration migration : migrations.subList(0, newest)) {
            if (!migration.checksum().equals(applied.get(migration.number()))) {
                throw new Refusal(Text.of(
                        "store.schema.changed", namespace, String.valueOf(migration.number()), migration.name()));
            }
        }
        return migrations.subList(newest, migrations.size());
    }

    /** True where nothing of this namespace ran before. */
    boolean isEmpty() {
        return applied().isEmpty();
    }

    void add(Migration migration, Clock clock) {
        handle.createUpdate("""
                INSERT INTO portolan_schema (namespace, number, name, checksum, applied_at)
                VALUES (:namespace, :number, :name, :checksum, :at)
                """)
                .bind("namespace", namespace)
                .bind("number", migration.number())
                .bind("name", migration.name())
                .bind("checksum", migration.checksum())
                .bind("at", clock.instant().toString())
                .execute();
    }

    private Map<Integer, String> applied() {
        return handle.createQuery("SELECT number, checksum FROM portolan_schema WHERE namespace = :namespace")
                .bind("namespace", namespace)
                .reduceRows(new TreeMap<>(), (all, row) -> {
                    all.put(row.getColumn("number", Integer.class), row.getColumn("checksum", String.class));
                    return all;
                });
    }
}
