package org.portolan.courses.model.memory;

import java.util.HashMap;
import java.util.Map;

/**
 * How well weights foretell answers.
 *
 * @param logLoss the mean of minus the logarithm of the probability that was given to what happened
 * @param rmse the root mean square of recall foretold less recall seen, over bins of answers that are alike in interval,
 *     number of answers and lapses
 * @param reviews how many answers were foretold
 */
public record Judgement(double logLoss, double rmse, int reviews) {

    /** Which answers of a log are foretold. */
    enum Part {
        BEFORE,
        AFTER
    }

    /**
     * Foretell the answers of one side of a moment, each from all that went before.
     *
     * <p>Source of the bins: fsrs-rs {@code r_matrix_index}, 2025.
     */
    static Judgement of(ReviewLog log, double[] weights, long moment, Part part) {
        Slope slope = new Slope(weights);
        double[] ignored = new double[Weights.COUNT];
        Map<Long, double[]> bins = new HashMap<>();
        double loss = 0;
        int count = 0;
        for (int card = 0; card < log.cards(); card++) {
            int answers = 0;
            int lapses = 0;
            for (int i = log.start(card); i < log.end(card); i++) {
                int days = log.days(i);
                if (i == log.start(card)) {
                    slope.first(log.rating(i));
                    continue;
                }
                if (days > 0) {
                    answers++;
                    double recall = slope.recall(days);
                    if (log.isBefore(i, moment) == (part == Part.BEFORE)) {
                        boolean recalled = log.rating(i) > 1;
                        loss += slope.loss(recalled, ignored);
                        count++;
                        double[] bin = bins.computeIfAbsent(bin(days, answers, lapses), unseen -> new double[3]);
                        bin[0] += recall;
                        bin[1] += recalled ? 1 : 0;
                        bin[2]++;
                    }
                    lapses += log.rating(i) == 1 ? 1 : 0;
                }
                slope.next(log.rating(i), days);
            }
        }
        double squares = 0;
        for (double[] bin : bins.values()) {
            double apart = (bin[0] - bin[1]) / bin[2];
            squares += apart * apart * bin[2];
        }
        return new Judgement(loss / count, Math.sqrt(squares / count), count);
    }

    private static long bin(int days, int answers, int lapses) {
        return (step(days, 3.62) * 1000 + step(answers, 1.89)) * 1000 + (lapses == 0 ? 0 : 1 + step(lapses, 1.73));
    }

    private static long step(int value, double base) {
        return (long) Math.floor(Math.log(value) / Math.log(base));
    }
}
