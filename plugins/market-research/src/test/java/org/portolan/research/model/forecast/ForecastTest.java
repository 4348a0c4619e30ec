package org.portolan.research.model.forecast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.research.model.forecast.Forecast.Range;

class ForecastTest {

    private static double[] weeks(long seed, int days, double noise) {
        Random random = new Random(seed);
        double[] shape = {10, 12, 11, 13, 18, 25, 5};
        double[] values = new double[days];
        Arrays.setAll(values, i -> Math.max(0, 3 * shape[i % 7] + noise * random.nextGaussian()));
        return values;
    }

    @Test
    void mase_and_smape_are_as_their_papers_define_them() {
        // Seasonal naive errors within 1 3 2 5: |2−1|… at lag 2: |2−1| = 1 and |5−3| = 2, mean 1.5. By hand.
        Accuracy accuracy = Accuracy.of(new double[] {1, 3, 2, 5}, 2, new double[] {4, 0}, new double[] {2, 0});
        assertEquals(1, accuracy.mae(), 1e-12);
        assertEquals(1 / 1.5, accuracy.mase(), 1e-12);
        assertEquals((2 * 2 / 6.0 + 0) / 2, accuracy.smape(), 1e-12);
    }

    @Test
    void seasonal_naive_repeats_the_last_season() {
        assertArrayEquals(
                new double[] {4, 5, 6, 4, 5}, new SeasonalNaive().forecast(new double[] {1, 2, 3, 4, 5, 6}, 3, 5));
    }

    @Test
    void every_method_goes_on_with_a_season_that_repeats_exactly() {
        double[] series = weeks(1, 140, 0);
        for (Method method : Method.ALL) {
            double[] next = method.forecast(series, 7, 14);
            for (int i = 0; i < 14; i++) {
                assertEquals(series[i], next[i], 0.6, method.key());
            }
        }
    }

    @Test
    void a_constant_is_forecast_as_itself_with_intervals_of_no_width() {
        double[] series = new double[60];
        Arrays.fill(series, 7);
        Forecast forecast = Forecast.of(series, 7, 7);
        for (int i = 0; i < 7; i++) {
            assertEquals(7, forecast.mean()[i], 1e-6);
            assertEquals(7, forecast.ranges().get(i).low95(), 1e-6);
        }
        assertEquals("seasonal_naive", forecast.best().method().key());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_chosen_method_has_the_least_error_of_all_that_were_tested(long seed) {
        Forecast forecast = Forecast.of(weeks(seed, 200, 9), 7, 28);
        assertTrue(forecast.tests().stream()
                .allMatch(test ->
                        test.accuracy().mae() >= forecast.best().accuracy().mae()));
        assertEquals(Method.ALL.size(), forecast.tests().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void intervals_hold_the_forecast_and_widen_and_never_fall_below_zero(long seed) {
        Forecast forecast = Forecast.of(weeks(seed, 150, 20), 7, 21);
        double width = 0;
        for (int i = 0; i < 21; i++) {
            Range range = forecast.ranges().get(i);
            assertTrue(range.low95() <= range.low80() && range.low80() <= forecast.mean()[i]);
            assertTrue(range.high95() >= range.high80() && range.high80() >= forecast.mean()[i]);
            assertTrue(range.low95() >= 0);
            double up = range.high95() - forecast.mean()[i];
            assertTrue(up >= width - 1e-9);
            width = up;
        }
    }

    @Test
    void four_of_five_values_that_come_lie_within_the_interval() {
        double covered = 0;
        for (int seed = 0; seed < 60; seed++) {
            double[] all = weeks(100L + seed, 228, 10);
            Forecast forecast = Forecast.of(Arrays.copyOf(all, 200), 7, 28);
            covered += forecast.covered(Arrays.copyOfRange(all, 200, 228)) / 60;
        }
        assertEquals(0.8, covered, 0.05);
    }

    @Test
    void a_trend_is_followed_where_seasonal_naive_stays_behind() {
        double[] rising = new double[200];
        Random random = new Random(5);
        Arrays.setAll(rising, i -> 20 + i + 3 * random.nextGaussian());
        Forecast forecast = Forecast.of(rising, 7, 14);
        assertTrue(
                forecast.best().accuracy().mase() < forecast.naive().accuracy().mase());
        assertTrue(Arrays.stream(forecast.mean()).max().orElseThrow() > 215);
    }

    @Test
    void a_series_too_short_to_test_is_refused() {
        assertEquals(0, BackTest.origins(41, 7, 28));
        assertEquals(1, BackTest.origins(42, 7, 28));
        assertThrows(IllegalArgumentException.class, () -> Forecast.of(new double[41], 7, 28));
    }

    @Test
    void the_better_of_two_is_first() {
        Forecast forecast = Forecast.of(weeks(3, 200, 9), 7, 28);
        assertEquals(
                forecast.tests(),
                forecast.tests().stream()
                        .sorted(Comparator.comparingDouble(
                                test -> test.accuracy().mae()))
                        .toList());
    }
}
