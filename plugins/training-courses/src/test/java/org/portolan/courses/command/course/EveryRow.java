package org.portolan.courses.command.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.portolan.api.Workbench;

/** What all queries of a workspace can say, as one hash: every row of every table, in its order. */
final class EveryRow {

    private EveryRow() {}

    static String of(Workbench bench) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        bench.store().read(handle -> {
            List<String> tables = handle.createQuery(
                            "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY name")
                    .mapTo(String.class)
                    .list();
            for (String table : tables) {
                digest.update(table.getBytes(StandardCharsets.UTF_8));
                for (Map<String, Object> row :
                        handle.createQuery("SELECT * FROM \"" + table + "\"").mapToMap()) {
                    row.forEach((column, value) -> {
                        digest.update(column.getBytes(StandardCharsets.UTF_8));
                        digest.update(
                                value instanceof byte[] bytes
                                        ? bytes
                                        : String.valueOf(value).getBytes(StandardCharsets.UTF_8));
                        digest.update((byte) 0);
                    });
                }
            }
            return tables.size();
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
