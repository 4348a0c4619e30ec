package org.portolan.research.model.demand;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** How long one period of a series is. */
public enum Grain {
    MINUTE(ChronoUnit.MINUTES, 1),
    HOUR(ChronoUnit.HOURS, 24),
    DAY(ChronoUnit.DAYS, 7),
    WEEK(ChronoUnit.WEEKS, 52),
    MONTH(ChronoUnit.MONTHS, 12);

    private static final long SHORTEST_MONTH = 28L * 24 * 60;
    private static final long SHORTEST_WEEK = 6L * 24 * 60;
    private static final long SHORTEST_DAY = 20L * 60;
    private static final long SHORTEST_HOUR = 50;

    private final ChronoUnit unit;
    private final int season;

    Grain(ChronoUnit unit, int season) {
        this.unit = unit;
        this.season = season;
    }

    /** Tell it from the minutes that lie between two periods. */
    public static Grain between(long minutes) {
        if (minutes >= SHORTEST_MONTH) {
            return MONTH;
        }
        if (minutes >= SHORTEST_WEEK) {
            return WEEK;
        }
        return minutes >= SHORTEST_DAY ? DAY : minutes >= SHORTEST_HOUR ? HOUR : MINUTE;
    }

    /** By its word as it is stored: {@code week}. */
    public static Optional<Grain> of(String word) {
        for (Grain grain : values()) {
            if (grain.word().equals(word)) {
                return Optional.of(grain);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many periods a season has: a day of hours, a week of days, a year of weeks or months; 1 where there is none. */
    public int season() {
        return season;
    }

    /** True where its season is a year. */
    public boolean isYearly() {
        return this == WEEK || this == MONTH;
    }

    /** The beginning of the period that is so many periods later. */
    public LocalDateTime plus(LocalDateTime at, long periods) {
        return at.plus(periods, unit);
    }

    /** How many whole periods lie between two beginnings. */
    public long count(LocalDateTime from, LocalDateTime to) {
        return unit.between(from, to);
    }
}
