package org.portolan.research.model.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When in the year a demand is high.
 *
 * @param all the phases of a season, the highest first
 */
public record Peaks(List<Phase> all) {

    /** A phase belongs to the season around the peak while its lift is at least this share of the peak's. */
    private static final double SHOULDER = 0.5;

    public Peaks {
        all = List.copyOf(all);
    }

    /**
     * A week or month of the year.
     *
     * @param last when it last began
     * @param lift its season as a share of the mean trend: 0.4 is 40 % above
     * @param seasons how many seasons have a value for it
     * @param above in how many of them the value was above the trend
     */
    public record Phase(LocalDate last, double lift, int seasons, int above) {}

    /**
     * The season around the highest phase.
     *
     * @param begins the first day of its shoulder, {@code top} of the highest phase, {@code ends} of the last phase in it
     */
    public record Span(LocalDate begins, LocalDate top, LocalDate ends) {

        /** The same a year later, until its beginning is not before a day. */
        Span notBefore(LocalDate day) {
            Span next = this;
            for (int years = 1; next.begins.isBefore(day); years++) {
                next = new Span(begins.plusYears(years), top.plusYears(years), ends.plusYears(years));
            }
            return next;
        }
    }

    /** Look at the last season's shape. */
    public static Peaks of(Series series, Decomposition parts) {
        int period = parts.period();
        int n = series.length();
        double level = 0;
        for (double trend : parts.trend()) {
            level += trend / n;
        }
        List<Phase> phases = new ArrayList<>();
        for (int i = n - period; i < n; i++) {
            int seasons = 0;
            int above = 0;
            double lift = 0;
            int count = 0;
            for (int j = i; j >= 0; j -= period) {
                lift += parts.season()[j];
                count++;
                if (!Double.isNaN(series.values()[j])) {
                    seasons++;
                    above += series.values()[j] > parts.trend()[j] ? 1 : 0;
                }
            }
            phases.add(new Phase(series.day(i), level <= 0 ? 0 : lift / count / level, seasons, above));
        }
        phases.sort(Comparator.comparingDouble(Phase::lift).reversed());
        return new Peaks(phases);
    }

    public Phase highest() {
        return all.get(0);
    }

    /** The season around the highest phase that begins on a day or after it. */
    public Span next(LocalDate day) {
        List<Phase> year =
                all.stream().sorted(Comparator.comparing(Phase::last)).toList();
        int n = year.size();
        int top = year.indexOf(highest());
        double shoulder = SHOULDER * highest().lift();
        int left = 0;
        while (left < n - 1 && year.get(Math.floorMod(top - left - 1, n)).lift() >= shoulder) {
            left++;
        }
        int right = 0;
        while (right < n - 1 - left
                && year.get(Math.floorMod(top + right + 1, n)).lift() >= shoulder) {
            right++;
        }
        LocalDate peak = highest().last();
        LocalDate begins = near(year.get(Math.floorMod(top - left, n)).last(), peak, -1);
        LocalDate ends = near(year.get(Math.floorMod(top + right, n)).last(), peak, 1);
        Span last = new Span(begins.minusYears(1), peak.minusYears(1), ends.minusYears(1));
        return last.notBefore(day);
    }

    /** The same day of the year, on the right side of the peak. */
    private static LocalDate near(LocalDate day, LocalDate peak, int side) {
        if (side < 0) {
            return day.isAfter(peak) ? day.minusYears(1) : day;
        }
        return day.isBefore(peak) ? day.plusYears(1) : day;
    }
}
