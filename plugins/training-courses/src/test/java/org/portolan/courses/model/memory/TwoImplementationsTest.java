package org.portolan.courses.model.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.portolan.courses.store.memory.Published;

class TwoImplementationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void ten_thousand_generated_reviews_leave_the_same_memory_in_both() {
        SplittableRandom random = new SplittableRandom(20261122);
        int reviews = 0;
        double widest = 0;
        while (reviews < 10_080) {
            Weights weights = weights(random);
            Fsrs6 fsrs = new Fsrs6(weights);
            SecondFsrs second = new SecondFsrs(weights.values());
            Optional<Recall> recall = Optional.empty();
            for (int i = 0; i < 40; i++) {
                Rating rating = Rating.of(random.nextInt(10) < 7 ? 3 : 1 + random.nextInt(4));
                int days = random.nextInt(3) == 0 ? 0 : (int) Math.exp(random.nextDouble() * 7);
                recall = Optional.of(
                        recall.map(before -> fsrs.next(before, days, rating)).orElseGet(() -> fsrs.first(rating)));
                second.answer(rating.number(), days, i == 0);
                widest = Math.max(
                        widest,
                        apart(second.stability.doubleValue(), recall.get().stability()));
                widest = Math.max(
                        widest,
                        apart(second.difficulty.doubleValue(), recall.get().difficulty()));
                if (i % 8 == 0) {
                    widest = Math.max(
                            widest,
                            apart(
                                    second.recall(days).doubleValue(),
                                    fsrs.retrievability(days, recall.get().stability())));
                    widest = Math.max(
                            widest,
                            apart(
                                    second.interval(0.85).doubleValue(),
                                    fsrs.interval(recall.get().stability(), 0.85)));
                }
                reviews++;
            }
        }
        assertTrue(widest <= 1e-6, "apart by " + widest + " of the value");
        assertEquals(10_080, reviews);
    }

    /** The usual weights, and others between the bounds. */
    private static Weights weights(SplittableRandom random) {
        Weights usual = Published.weights(TODAY);
        if (random.nextInt(3) == 0) {
            return usual;
        }
        double[] values = usual.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] *= 0.7 + 0.6 * random.nextDouble();
        }
        return Published.bounds(TODAY).clip(Weights.of("FSRS-6", values), 1);
    }

    private static double apart(double one, double other) {
        return Math.abs(one - other) / Math.max(1, Math.abs(other));
    }
}
