package org.portolan.research.model.voices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reviews by the time they were written, in periods that their span asks for.
 *
 * @param periods by the first day of each; those without reviews are left out
 */
public record Timeline(Grain grain, SortedMap<LocalDate, List<Heard>> periods) {

    private static final int MOST_DAYS = 21;
    private static final int MOST_DAYS_OF_WEEKS = 120;

    /** How long a period is. */
    public enum Grain {
        DAY,
        WEEK,
        MONTH;

        LocalDate begin(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }
    }

    public Timeline {
        periods = Collections.unmodifiableSortedMap(new TreeMap<>(periods));
    }

    public static Timeline of(List<Heard> all) {
        List<LocalDate> days = all.stream()
                .flatMap(heard -> heard.voice().review().written().stream())
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new Timeline(Grain.MONTH, new TreeMap<>());
        }
        long span = ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
        Grain grain = span <= MOST_DAYS ? Grain.DAY : span <= MOST_DAYS_OF_WEEKS ? Grain.WEEK : Grain.MONTH;
        SortedMap<LocalDate, List<Heard>> periods = new TreeMap<>();
        for (Heard heard : all) {
            heard.voice()
                    .review()
                    .written()
                    .ifPresent(day -> periods.computeIfAbsent(grain.begin(day), key -> new ArrayList<>())
                            .add(heard));
        }
        return new Timeline(grain, periods);
    }

    /**
     * Standard errors by which a complaint is more frequent in the later half of the reviews than in the earlier; 0 where
     * there are fewer than two periods.
     */
    public double rise(String aspect) {
        List<Heard> inOrder = periods.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(period -> period.getValue().stream())
                .filter(heard -> !heard.isQuestion())
                .toList();
        if (periods.size() < 2) {
            return 0;
        }
        int half = inOrder.size() / 2;
        return complaining(inOrder.subList(half, inOrder.size()), aspect)
                .above(complaining(inOrder.subList(0, half), aspect));
    }

    /** How many of some reviews complain of an aspect. */
    public static Proportion complaining(List<Heard> reviews, String aspect) {
        return new Proportion(
                reviews.stream()
                        .filter(heard -> heard.complaints().contains(aspect))
                        .count(),
                reviews.size());
    }
}
