package org.portolan.courses.model.memory;

import java.util.function.DoubleUnaryOperator;

/**
 * The formulas of FSRS-6 with the rounding of a reference: ts-fsrs rounds what a formula gives to 8 digits, fsrs-rs counts
 * in single precision. What they published is met to the last digit only by rounding where they round.
 */
final class RoundingFormulas implements Formulas {

    private final double[] w;
    private final DoubleUnaryOperator step;
    private final DoubleUnaryOperator result;
    private final double decay;
    private final double factor;

    /**
     * @param step rounds each single operation
     * @param result rounds what a formula gives
     */
    private RoundingFormulas(Weights weights, DoubleUnaryOperator step, DoubleUnaryOperator result) {
        this.step = step;
        this.result = result;
        this.w = weights.values().stream().mapToDouble(this::kept).toArray();
        this.decay = -w[20];
        this.factor = result(minus(exp(times(over(1, decay), kept(Math.log(kept(0.9))))), 1));
    }

    static Formulas of(Vector vector, Weights weights) {
        return vector.isInSinglePrecision()
                ? new RoundingFormulas(weights, value -> (float) value, value -> value)
                : new RoundingFormulas(weights, value -> value, value -> Math.round(value * 1e8) / 1e8);
    }

    @Override
    public double retrievability(double days, double stability) {
        return result(pow(plus(times(over(days, stability), factor), 1), decay));
    }

    @Override
    public Recall first(Rating rating) {
        return new Recall(w[rating.number() - 1], clamped(startingDifficulty(rating.number())));
    }

    @Override
    public Recall next(Recall before, int days, Rating rating) {
        double stability = before.stability();
        double difficulty = nextDifficulty(before.difficulty(), rating);
        if (days == 0) {
            return new Recall(sameDay(stability, rating), difficulty);
        }
        double recall = retrievability(days, stability);
        return new Recall(
                rating.isRecalled()
                        ? recalled(stability, before.difficulty(), recall, rating)
                        : Math.min(
                                forgotten(stability, before.difficulty(), recall),
                                result(over(stability, exp(times(w[17], w[18]))))),
                difficulty);
    }

    @Override
    public double recalled(double stability, double difficulty, double recall, Rating rating) {
        double growth = times(
                times(times(exp(w[8]), minus(11, difficulty)), pow(stability, -w[9])),
                minus(exp(times(minus(1, recall), w[10])), 1));
        double hard = rating == Rating.HARD ? w[15] : 1;
        double easy = rating == Rating.EASY ? w[16] : 1;
        return result(times(stability, plus(times(times(growth, hard), easy), 1)));
    }

    @Override
    public double forgotten(double stability, double difficulty, double recall) {
        return result(times(
                times(times(w[11], pow(difficulty, -w[12])), minus(pow(plus(stability, 1), w[13]), 1)),
                exp(times(minus(1, recall), w[14]))));
    }

    @Override
    public double sameDay(double stability, Rating rating) {
        double growth = times(exp(times(w[17], plus(rating.number() - 3, w[18]))), pow(stability, -w[19]));
        return result(times(stability, rating.isRecalled() ? Math.max(growth, 1) : growth));
    }

    private double nextDifficulty(double difficulty, Rating rating) {
        double change = times(-w[6], rating.number() - 3);
        double damped = plus(difficulty, result(over(times(minus(10, difficulty), change), 9)));
        double easiest = startingDifficulty(Rating.EASY.number());
        return clamped(result(plus(times(w[7], minus(easiest, damped)), damped)));
    }

    private double startingDifficulty(int rating) {
        return result(plus(minus(w[4], exp(times(w[5], rating - 1))), 1));
    }

    private static double clamped(double difficulty) {
        return Math.max(1, Math.min(10, difficulty));
    }

    private double plus(double a, double b) {
        return kept(a + b);
    }

    private double minus(double a, double b) {
        return kept(a - b);
    }

    private double times(double a, double b) {
        return kept(a * b);
    }

    private double over(double a, double b) {
        return kept(a / b);
    }

    private double exp(double a) {
        return kept(Math.exp(a));
    }

    private double pow(double a, double b) {
        return kept(Math.pow(a, b));
    }

    private double kept(double value) {
        return step.applyAsDouble(value);
    }

    private double result(double value) {
        return result.applyAsDouble(value);
    }
}
