package org.portolan.courses.model.memory;

/**
 * The formulas of FSRS-6: how memory fades, and what an answer does to it. In double precision, nothing rounded between.
 *
 * <p>Source: open-spaced-repetition, ts-fsrs {@code FSRS-6} and fsrs-rs {@code model_v6}, 2025–2026. Where they and
 * py-fsrs differ, in whether “hard” on the same day may lower stability, this follows ts-fsrs and fsrs-rs: it may not.
 */
public final class Fsrs6 {

    static final double LEAST_STABILITY = 0.001;
    static final double GREATEST_STABILITY = 36500;

    private final Weights weights;
    private final double[] w;
    private final double decay;
    private final double factor;
    private final double easiest;

    public Fsrs6(Weights weights) {
        this.weights = weights;
        this.w = weights.toArray();
        this.decay = -w[20];
        this.factor = Math.pow(0.9, 1 / decay) - 1;
        this.easiest = startingDifficulty(Rating.EASY);
    }

    public Weights weights() {
        return weights;
    }

    /** The probability of recall, 0 to 1, some days after the last answer. */
    public double retrievability(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /** Days until recall falls to the wanted probability; neither rounded nor bounded. */
    public double interval(double stability, double retention) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** What the first answer leaves. */
    public Recall first(Rating rating) {
        return new Recall(bounded(w[rating.number() - 1]), difficulty(startingDifficulty(rating)));
    }

    /**
     * What a further answer leaves.
     *
     * @param days full days since the last answer; 0 on the same day
     */
    public Recall next(Recall before, int days, Rating rating) {
        return new Recall(
                bounded(nextStability(before, days, rating)), difficulty(nextDifficulty(before.difficulty(), rating)));
    }

    private double nextStability(Recall before, int days, Rating rating) {
        double stability = before.stability();
        if (days == 0) {
            return sameDay(stability, rating);
        }
        double recall = retrievability(days, stability);
        return rating.isRecalled()
                ? recalled(stability, before.difficulty(), recall, rating)
                : forgotten(stability, before.difficulty(), recall);
    }

    double recalled(double stability, double difficulty, double recall, Rating rating) {
        double hard = rating == Rating.HARD ? w[15] : 1;
        double easy = rating == Rating.EASY ? w[16] : 1;
        return stability
                * (1
                        + Math.exp(w[8])
                                * (11 - difficulty)
                                * Math.pow(stability, -w[9])
                                * (Math.exp((1 - recall) * w[10]) - 1)
                                * hard
                                * easy);
    }

    double forgotten(double stability, double difficulty, double recall) {
        double lapsed = w[11]
                * Math.pow(difficulty, -w[12])
                * (Math.pow(stability + 1, w[13]) - 1)
                * Math.exp((1 - recall) * w[14]);
        return Math.min(lapsed, stability / Math.exp(w[17] * w[18]));
    }

    double sameDay(double stability, Rating rating) {
        double growth = Math.exp(w[17] * (rating.number() - 3 + w[18])) * Math.pow(stability, -w[19]);
        return stability * (rating.isRecalled() ? Math.max(growth, 1) : growth);
    }

    private double startingDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.number() - 1)) + 1;
    }

    private double nextDifficulty(double difficulty, Rating rating) {
        double change = -w[6] * (rating.number() - 3);
        double damped = difficulty + change * (10 - difficulty) / 9;
        return w[7] * easiest + (1 - w[7]) * damped;
    }

    private static double difficulty(double value) {
        return Math.max(1, Math.min(10, value));
    }

    private static double bounded(double stability) {
        return Math.max(LEAST_STABILITY, Math.min(GREATEST_STABILITY, stability));
    }
}
