package org.portolan.courses.model.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.courses.store.memory.Published;

class OptimiserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Weights USUAL = Published.weights(TODAY);
    private static final Bounds BOUNDS = Published.bounds(TODAY);
    private static final Scheduler SCHEDULER = new Scheduler(new Fsrs6(USUAL), Policy.USUAL, DayCount.FULL_DAYS);

    private static Optimiser optimiser() {
        return new Optimiser(USUAL, BOUNDS, Published.spread(TODAY), 1);
    }

    @Nested
    class Of_ten_learners_who_differ_as_learners_do {

        private final List<Case> cases =
                LongStream.rangeClosed(1, 10).mapToObj(OptimiserTest::fitted).toList();

        @Test
        void lowers_the_log_loss_on_answers_held_back_by_a_twentieth() {
            double before = mean(one -> one.fit().before().logLoss());
            double after = mean(one -> one.fit().after().logLoss());
            assertTrue(after <= 0.95 * before, () -> before + " became " + after);
            assertTrue(mean(one -> one.fit().after().rmse())
                    < mean(one -> one.fit().before().rmse()));
        }

        /** No weights foretell a learner better than the learner's own: where these gain less, nothing gains more. */
        @Test
        void lowers_it_by_a_twentieth_for_each_of_whom_there_is_that_much_to_learn() {
            List<Case> telling = cases.stream()
                    .filter(one ->
                            one.best().logLoss() <= 0.94 * one.fit().before().logLoss())
                    .toList();
            assertEquals(5, telling.size());
            for (Case one : telling) {
                assertTrue(one.fit().gain() >= 0.05, one::toString);
            }
        }

        @Test
        void comes_near_to_what_their_true_weights_gain() {
            for (Case one : cases) {
                assertTrue(one.fit().after().logLoss() < one.best().logLoss() * 1.015, one::toString);
                assertTrue(BOUNDS.contain(one.fit().weights()));
            }
        }

        private double mean(ToDoubleFunction<Case> value) {
            return cases.stream().mapToDouble(value).average().orElseThrow();
        }
    }

    /**
     * A learner's fit.
     *
     * @param best how well the learner's true weights foretell the answers held back
     */
    private record Case(Fit fit, Judgement best) {}

    private static Case fitted(long seed) {
        Weights truth = other(seed);
        ReviewLog log = new Learner(truth, seed).log(SCHEDULER, 1500, 12);
        Judgement best = Judgement.of(log, truth.toArray(), log.split(0.8), Judgement.Part.AFTER);
        return new Case(optimiser().fit(log, Progress.SILENT), best);
    }

    @Test
    void of_a_learner_with_the_usual_memory_loses_nothing_worth_a_word() {
        ReviewLog log = new Learner(USUAL, 8).log(SCHEDULER, 1500, 12);
        Fit fit = optimiser().fit(log, Progress.SILENT);
        assertTrue(fit.gain() > -0.01, fit::toString);
    }

    @Test
    void finds_the_same_weights_again() {
        ReviewLog log = new Learner(other(9), 9).log(SCHEDULER, 300, 12);
        assertEquals(optimiser().fit(log, Progress.SILENT), optimiser().fit(log, Progress.SILENT));
    }

    @Test
    void refuses_a_log_that_tells_too_little() {
        ReviewLog log = new Learner(USUAL, 10).log(SCHEDULER, 20, 5);
        assertThrows(IllegalArgumentException.class, () -> optimiser().fit(log, Progress.SILENT));
    }

    @Test
    void ends_when_a_person_cancels() {
        ReviewLog log = new Learner(other(11), 11).log(SCHEDULER, 1500, 12);
        Progress cancelled = new Progress() {
            @Override
            public void doing(Text what) {}

            @Override
            public void total(long units) {}

            @Override
            public void at(long done) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> optimiser().fit(log, cancelled));
    }

    @Test
    void has_the_slope_that_differences_have() {
        SplittableRandom random = new SplittableRandom(12);
        for (int n = 0; n < 300; n++) {
            double[] w = other(1000 + n).toArray();
            int length = 1 + random.nextInt(8);
            int[] ratings = random.ints(length, 1, 5).toArray();
            int[] days = random.ints(length, 0, 40).toArray();
            double[] gradient = new double[Weights.COUNT];
            double loss = loss(w, ratings, days, gradient);
            for (int k = 0; k < w.length; k++) {
                double step = 1e-6 * Math.max(0.1, w[k]);
                double[] more = w.clone();
                double[] less = w.clone();
                more[k] += step;
                less[k] -= step;
                double up = (loss(more, ratings, days, new double[Weights.COUNT]) - loss) / step;
                double down = (loss - loss(less, ratings, days, new double[Weights.COUNT])) / step;
                if (Math.abs(up - down) < 1e-3 * Math.max(1, Math.abs(up))) {
                    assertEquals((up + down) / 2, gradient[k], 1e-4 * Math.max(1, Math.abs(up)), "weight " + k);
                }
            }
        }
    }

    private static double loss(double[] w, int[] ratings, int[] days, double[] gradient) {
        Slope slope = new Slope(w);
        slope.first(ratings[0]);
        double loss = 0;
        for (int i = 1; i < ratings.length; i++) {
            if (days[i] > 0) {
                slope.recall(days[i]);
                loss += slope.loss(ratings[i] > 1, gradient);
            }
            slope.next(ratings[i], days[i]);
        }
        slope.recall(20);
        return loss + slope.loss(false, gradient);
    }

    /** Weights drawn by the spread that real learners have. */
    private static Weights other(long seed) {
        Random random = new Random(seed);
        double[] values = USUAL.toArray();
        List<Double> spread = Published.spread(TODAY);
        for (int i = 0; i < values.length; i++) {
            double luck = random.nextGaussian();
            values[i] = i < 4 ? values[i] * Math.exp(luck) : values[i] + luck * spread.get(i);
        }
        Arrays.sort(values, 0, 4);
        return BOUNDS.clip(Weights.of("FSRS-6", values), 1);
    }
}
