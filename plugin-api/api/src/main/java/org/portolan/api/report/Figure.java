package org.portolan.api.report;

import org.portolan.api.text.Text;

/**
 * One figure.
 *
 * @param key stable name for scripts
 * @param note a line below it: what it belongs to; may be {@link Text#EMPTY}
 */
public record Figure(String key, Text title, Cell value, Text note) {

    /** A figure whose key is the last segment of its title's key: {@code logistics.figure.cheapest} is {@code cheapest}. */
    public static Figure of(String titleKey, Cell value, Text note) {
        return new Figure(Column.lastSegment(titleKey), Text.of(titleKey), value, note);
    }
}
