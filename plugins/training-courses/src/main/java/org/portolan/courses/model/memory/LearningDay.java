package org.portolan.courses.model.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Counts days as a learner lives them: one begins at an hour of the morning, so that what is learned after midnight still
 * belongs to the evening before, and what was learned yesterday evening is due this morning. Anki counts so.
 *
 * @param startHour 0 to 23
 */
public record LearningDay(ZoneId zone, int startHour) implements DayCount {

    public LearningDay {
        if (startHour < 0 || startHour > 23) {
            throw new IllegalArgumentException("no day begins at hour " + startHour);
        }
    }

    /** The day that a moment belongs to. */
    public LocalDate of(long at) {
        return LocalDate.ofEpochDay(number(at));
    }

    /** When a day begins. */
    public long start(LocalDate day) {
        return day.atTime(startHour, 0).atZone(zone).toInstant().toEpochMilli();
    }

    @Override
    public int between(long earlier, long later) {
        return (int) Math.max(0, number(later) - number(earlier));
    }

    @Override
    public long due(long answered, int days) {
        return start(of(answered).plusDays(days));
    }

    /** The day's number since 1970. */
    public long number(long at) {
        int offset = zone.getRules().getOffset(Instant.ofEpochMilli(at)).getTotalSeconds();
        return Math.floorDiv(at + offset * 1000L - startHour * 3_600_000L, DAY);
    }
}
