package org.portolan.research.model.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PeaksTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 3);

    /** Five years of weeks with a bell around the 1st of July. */
    private static Series summers(double height) {
        double[] values = new double[260];
        Arrays.setAll(values, i -> {
            LocalDate day = FIRST.plusWeeks(i);
            double weeks = ChronoUnit.DAYS.between(LocalDate.of(day.getYear(), 7, 1), day) / 7.0;
            return 30 + height * Math.exp(-weeks * weeks / 18);
        });
        return new Series(Grain.WEEK, FIRST.atStartOfDay(), values);
    }

    private static Peaks peaks(Series series) {
        return Peaks.of(series, Stl.robust(52).decompose(series.values()));
    }

    @Test
    void the_highest_week_is_found_with_its_years_and_its_height() {
        Peaks.Phase highest = peaks(summers(60)).highest();
        assertEquals(LocalDate.of(2025, 7, 1).getDayOfYear(), highest.last().getDayOfYear(), 8);
        assertEquals(5, highest.seasons());
        assertEquals(5, highest.above());
        assertTrue(highest.lift() > 0.7);
    }

    @Test
    void the_next_season_begins_before_its_top_and_not_before_today() {
        LocalDate today = LocalDate.of(2026, 1, 15);
        Peaks.Span next = peaks(summers(60)).next(today);
        assertEquals(2026, next.top().getYear());
        assertTrue(next.begins().isAfter(today));
        assertTrue(next.begins().isBefore(next.top()) && next.top().isBefore(next.ends()));
        assertEquals(35, (double) ChronoUnit.DAYS.between(next.begins(), next.ends()), 21);
    }

    @Test
    void a_season_that_has_begun_is_over_for_whoever_orders_now() {
        assertEquals(
                2027, peaks(summers(60)).next(LocalDate.of(2026, 7, 2)).top().getYear());
    }

    @Test
    void the_last_year_is_set_against_the_one_before() {
        double[] values = new double[104];
        Arrays.setAll(values, i -> i < 52 ? 20 : 25);
        YearOnYear years = YearOnYear.of(new Series(Grain.WEEK, FIRST.atStartOfDay(), values))
                .orElseThrow();
        assertEquals(0.25, years.change(), 1e-9);
        assertEquals(52, years.periods());
        assertTrue(YearOnYear.of(new Series(Grain.WEEK, FIRST.atStartOfDay(), new double[103]))
                .isEmpty());
    }

    @Test
    void two_downloads_are_joined_by_the_sums_of_their_shared_term() {
        double[] here = new double[52];
        double[] there = new double[52];
        Arrays.setAll(here, i -> 20 + i % 5);
        Arrays.setAll(there, i -> 2 * (20 + i % 5));
        Anchor anchor = Anchor.of(
                new Series(Grain.WEEK, FIRST.atStartOfDay(), here),
                new Series(Grain.WEEK, FIRST.atStartOfDay(), there));
        assertEquals(0.5, anchor.factor(), 1e-9);
        assertTrue(anchor.isUsable() && anchor.low() < 0.5 && anchor.high() > 0.5);
    }

    @Test
    void a_shared_term_that_is_hardly_searched_joins_nothing() {
        double[] rare = new double[52];
        rare[3] = 1;
        Series series = new Series(Grain.WEEK, FIRST.atStartOfDay(), rare);
        assertFalse(Anchor.of(series, series).isUsable());
    }
}
