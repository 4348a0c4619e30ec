package org.portolan.research.model.demand;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StlTest {

    /** Known answers: ankane/stl-rust, tests of 2021 on; they are those of netlib's Fortran routine, in single precision. */
    @Nested
    class a_series_of_thirty_days_in_weeks {

        private static final double EXACT = 0.0005;

        private final double[] series = {
            5, 9, 2, 9, 0, 6, 3, 8, 5, 8, 7, 8, 8, 0, 2, 5, 0, 5, 6, 7, 3, 6, 1, 4, 4, 4, 3, 7, 5, 8
        };

        private static double[] first(double[] values) {
            return Arrays.copyOf(values, 5);
        }

        @Test
        void comes_apart_as_the_published_routine_takes_it_apart() {
            Decomposition parts = Stl.plain(7).decompose(series);
            assertArrayEquals(
                    new double[] {0.36926576, 0.75655484, -1.3324139, 1.9553658, -0.6044802},
                    first(parts.season()),
                    EXACT);
            assertArrayEquals(
                    new double[] {4.804099, 4.9097075, 5.015316, 5.16045, 5.305584}, first(parts.trend()), EXACT);
            assertEquals(0.284111676315015, parts.seasonStrength(), 1e-6);
            assertEquals(0.16384245231864702, parts.trendStrength(), 1e-6);
        }

        @Test
        void comes_apart_robustly_as_the_published_routine_takes_it_apart() {
            Decomposition parts = Stl.robust(7).decompose(series);
            assertArrayEquals(
                    new double[] {0.14922355, 0.47939026, -1.833231, 1.7411387, 0.8200711},
                    first(parts.season()),
                    EXACT);
            assertArrayEquals(
                    new double[] {5.397365, 5.4745436, 5.5517216, 5.6499176, 5.748114}, first(parts.trend()), EXACT);
            assertArrayEquals(
                    new double[] {0.99374926, 0.8129377, 0.9385952, 0.9458036, 0.29742217},
                    first(parts.weights()),
                    EXACT);
        }

        @Test
        void is_a_pure_season_or_a_pure_trend_where_it_is_nothing_else() {
            double[] days = new double[30];
            double[] line = new double[30];
            Arrays.setAll(days, i -> i % 7);
            Arrays.setAll(line, i -> i);
            assertEquals(1, Stl.plain(7).decompose(days).seasonStrength(), 0.001);
            assertEquals(1, Stl.plain(7).decompose(line).trendStrength(), 0.001);
        }
    }

    /** Five years of weeks: a trend, a season with its peak in week 48, and noise. */
    private static double[] made(long seed, double noise) {
        Random random = new Random(seed);
        double[] values = new double[260];
        Arrays.setAll(values, i -> 40 + 0.05 * i + season(i) + noise * random.nextGaussian());
        return values;
    }

    private static double season(int i) {
        return 15 * Math.cos(2 * Math.PI * (i - 48) / 52);
    }

    @Test
    void trend_season_and_remainder_are_the_series_exactly() {
        double[] series = made(1, 4);
        Decomposition parts = Stl.robust(52).decompose(series);
        for (int i = 0; i < series.length; i++) {
            assertEquals(series[i], parts.trend()[i] + parts.season()[i] + parts.remainder(i), 1e-9);
        }
    }

    @Test
    void a_season_that_was_put_in_comes_out() {
        Decomposition parts = Stl.robust(52).decompose(made(2, 2));
        for (int i = 26; i < 234; i++) {
            assertEquals(season(i), parts.season()[i], 3.5);
            assertEquals(40 + 0.05 * i, parts.trend()[i], 3);
        }
        assertTrue(parts.seasonStrength() > 0.9);
        double[] profile = parts.profile();
        int top = 0;
        for (int phase = 1; phase < 52; phase++) {
            top = profile[phase] > profile[top] ? phase : top;
        }
        assertEquals(48, top, 3);
    }

    @Test
    void weeks_without_a_value_hardly_move_the_season_and_have_no_remainder() {
        double[] whole = made(3, 2);
        double[] holed = whole.clone();
        Random random = new Random(3);
        for (int k = 0; k < 40; k++) {
            holed[random.nextInt(holed.length)] = Double.NaN;
        }
        Decomposition all = Stl.robust(52).decompose(whole);
        Decomposition some = Stl.robust(52).decompose(holed);
        for (int i = 0; i < whole.length; i++) {
            assertEquals(all.season()[i], some.season()[i], 3);
            assertEquals(Double.isNaN(holed[i]), Double.isNaN(some.remainder(i)));
            assertFalse(Double.isNaN(some.trend()[i]));
        }
        assertEquals(all.seasonStrength(), some.seasonStrength(), 0.03);
    }

    @Test
    void one_outlier_of_ten_times_the_season_bends_neither_trend_nor_season() {
        double[] plain = made(4, 2);
        double[] bent = plain.clone();
        bent[130] += 150;
        Decomposition before = Stl.robust(52).decompose(plain);
        Decomposition after = Stl.robust(52).decompose(bent);
        for (int i = 0; i < plain.length; i++) {
            assertEquals(before.trend()[i], after.trend()[i], 0.5);
        }
        assertEquals(0, after.weights()[130], 0.001);
    }

    @Test
    void less_than_two_seasons_or_half_of_the_values_is_refused() {
        Stl weekly = Stl.robust(52);
        assertThrows(IllegalArgumentException.class, () -> weekly.decompose(new double[103]));
        double[] empty = new double[120];
        Arrays.fill(empty, 0, 61, Double.NaN);
        assertThrows(IllegalArgumentException.class, () -> weekly.decompose(empty));
    }
}
