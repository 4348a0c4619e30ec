package org.portolan.kernel.command;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;

/** The columns that tables of the host share, and how their cells are filled. */
final class Columns {

    /** Read by people in their own time, and by scripts without doubt about the zone. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssXXX");

    private Columns() {}

    static Column text(String key) {
        return Column.of(Kind.TEXT, "host.column." + key);
    }

    static Column number(String key) {
        return Column.of(Kind.NUMBER, "host.column." + key);
    }

    static Cell time(Instant at, Clock clock) {
        return Cell.of(
                at.truncatedTo(ChronoUnit.SECONDS).atZone(clock.getZone()).format(TIME));
    }

    /** A cell of words, blank where there are none. */
    static Cell words(String words) {
        return words.isEmpty() ? Cell.BLANK : Cell.of(words);
    }
}
