package org.portolan.courses.model.memory;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.portolan.api.task.Progress;

/**
 * Fits the 21 weights to a learner's own log: the log loss of recall over days is lowered by gradient descent with Adam,
 * in small groups of cards, and weights are drawn to where they started as strongly as learners are alike in them. The last
 * fifth of the answers is held back, to see what the fit is worth.
 *
 * <p>Source: fsrs-rs {@code training_v6}, 2026: steps of 512 answers, cosine annealing, penalty by
 * {@code PARAMS_STDDEV}.
 */
public final class Optimiser {

    /** Fewer answers over days than this tell too little of a learner: the Anki manual asks for a few hundred. */
    public static final int LEAST_TELLING = 400;

    private static final int ROUNDS = 6;
    private static final int GROUP = 512;
    private static final double RATE = 0.05;
    private static final double FIRST_MOMENT = 0.9;
    private static final double SECOND_MOMENT = 0.999;
    private static final double LEAST_STRIDE = 0.1;
    private static final double LEARNED = 0.8;

    private final Weights start;
    private final Bounds bounds;
    private final List<Double> spread;
    private final int relearningSteps;

    /**
     * @param spread by how much learners differ in each weight
     * @param relearningSteps see {@link Bounds#clip}
     */
    public Optimiser(Weights start, Bounds bounds, List<Double> spread, int relearningSteps) {
        this.start = start;
        this.bounds = bounds;
        this.spread = List.copyOf(spread);
        this.relearningSteps = relearningSteps;
    }

    /**
     * Fit. The same log gives the same weights.
     *
     * @throws IllegalArgumentException where fewer than {@link #LEAST_TELLING} answers tell something
     * @throws java.util.concurrent.CancellationException where a person cancelled
     */
    public Fit fit(ReviewLog log, Progress progress) {
        if (log.telling() < LEAST_TELLING) {
            throw new IllegalArgumentException(
                    "weights cannot be fitted to " + log.telling() + " answers over days: " + LEAST_TELLING);
        }
        long moment = log.split(LEARNED);
        double[] usual = start.toArray();
        Judgement learned = Judgement.of(log, usual, moment, Judgement.Part.BEFORE);
        double[] best = usual;
        double least = learned.logLoss();
        Descent descent = new Descent(usual.clone(), learned.reviews());
        progress.total((long) ROUNDS * log.cards());
        for (int round = 0; round < ROUNDS; round++) {
            descent.round(log, moment, round, progress);
            double loss =
                    Judgement.of(log, descent.w, moment, Judgement.Part.BEFORE).logLoss()
                            + penalty(descent.w) / learned.reviews();
            if (loss < least) {
                least = loss;
                best = descent.w.clone();
            }
        }
        return new Fit(
                Weights.of(start.version(), best),
                Judgement.of(log, usual, moment, Judgement.Part.AFTER),
                Judgement.of(log, best, moment, Judgement.Part.AFTER),
                learned.reviews());
    }

    private double penalty(double[] w) {
        return IntStream.range(0, w.length)
                .mapToDouble(k -> Math.pow((w[k] - start.w(k)) / spread.get(k), 2))
                .sum();
    }

    /** The way of the weights. */
    private final class Descent {

        private final double[] w;
        private final double[] first = new double[Weights.COUNT];
        private final double[] second = new double[Weights.COUNT];
        private final double[] gradient = new double[Weights.COUNT];
        private final int reviews;
        private int steps;

        Descent(double[] w, int reviews) {
            this.w = w;
            this.reviews = reviews;
        }

        void round(ReviewLog log, long moment, int round, Progress progress) {
            int[] order = shuffled(log.cards(), round);
            Slope slope = new Slope(w);
            int inGroup = 0;
            for (int n = 0; n < order.length; n++) {
                inGroup += card(log, order[n], moment, slope);
                if (inGroup >= GROUP || (n == order.length - 1 && inGroup > 0)) {
                    step(inGroup);
                    slope = new Slope(w);
                    inGroup = 0;
                    progress.at((long) round * order.length + n);
                    progress.check();
                }
            }
        }

        /** Adds up the slopes of one card's answers; how many there were comes back. */
        private int card(ReviewLog log, int card, long moment, Slope slope) {
            int count = 0;
            slope.first(log.rating(log.start(card)));
            for (int i = log.start(card) + 1; i < log.end(card) && log.isBefore(i, moment); i++) {
                int days = log.days(i);
                if (days > 0) {
                    slope.recall(days);
                    double unused = slope.loss(log.rating(i) > 1, gradient);
                    assert unused >= 0;
                    count++;
                }
                slope.next(log.rating(i), days);
            }
            return count;
        }

        private void step(int inGroup) {
            steps++;
            double total = (double) ROUNDS * reviews / GROUP;
            double rate = RATE * 0.5 * (1 + Math.cos(Math.PI * Math.min(1, steps / total)));
            for (int k = 0; k < w.length; k++) {
                double drawn = 2 * (w[k] - start.w(k)) / (spread.get(k) * spread.get(k)) / reviews;
                double slope = (gradient[k] / inGroup + drawn) * stride(k);
                first[k] = FIRST_MOMENT * first[k] + (1 - FIRST_MOMENT) * slope;
                second[k] = SECOND_MOMENT * second[k] + (1 - SECOND_MOMENT) * slope * slope;
                double mean = first[k] / (1 - Math.pow(FIRST_MOMENT, steps));
                double size = Math.sqrt(second[k] / (1 - Math.pow(SECOND_MOMENT, steps))) + 1e-8;
                w[k] -= rate * stride(k) * mean / size;
                gradient[k] = 0;
            }
            bounds.clip(w, relearningSteps);
        }
    }

    /** How far a weight may go at once: learners differ far more in the first four than these are large. */
    private double stride(int k) {
        return Math.min(spread.get(k), Math.max(start.w(k), LEAST_STRIDE));
    }

    private static int[] shuffled(int count, int round) {
        int[] order = IntStream.range(0, count).toArray();
        SplittableRandom random = new SplittableRandom(20_250_501L + round);
        for (int i = count - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
