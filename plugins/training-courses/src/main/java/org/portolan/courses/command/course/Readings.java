package org.portolan.courses.command.course;

import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.courses.model.course.Condition;
import org.portolan.courses.model.course.Reading;

/** What is read off a report, as a lesson writes it. */
final class Readings {

    private Readings() {}

    static String words(Reading reading) {
        String where = reading.where().stream().map(Condition::toString).collect(Collectors.joining(" "));
        return switch (reading.what()) {
            case FINDINGS -> "findings";
            case FIGURE -> "figure " + reading.key();
            case ROWS -> "rows " + reading.key() + (where.isEmpty() ? "" : " where " + where);
            case CELL, ANY ->
                reading.what().name().toLowerCase(Locale.ROOT) + " " + reading.key() + "." + reading.column()
                        + (where.isEmpty() ? "" : " where " + where);
        };
    }
}
