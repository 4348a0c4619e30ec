package org.portolan.api.report;

import org.portolan.api.text.Text;

/**
 * A column of a table.
 *
 * @param key stable name for scripts
 */
public record Column(String key, Text title, Kind kind) {

    /** A column whose key is the last segment of its title's key: {@code logistics.column.total} is {@code total}. */
    public static Column of(Kind kind, String titleKey) {
        return new Column(lastSegment(titleKey), Text.of(titleKey), kind);
    }

    static String lastSegment(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
