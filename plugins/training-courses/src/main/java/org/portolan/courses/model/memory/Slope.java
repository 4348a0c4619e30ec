package org.portolan.courses.model.memory;

import java.util.Arrays;

/**
 * FSRS-6 with its derivatives: a card's stability and difficulty, and how each would change with each weight. One object
 * serves many cards in turn.
 */
final class Slope {

    private static final double LEAST_PROBABILITY = 1e-6;

    private final double[] w;
    private final double decay;
    private final double factor;
    private final double factorByDecay;
    private final double easiest;

    private double stability;
    private double difficulty;
    private final double[] stabilityBy = new double[Weights.COUNT];
    private final double[] difficultyBy = new double[Weights.COUNT];

    /** The recall that was asked for last, how it changes with stability, and with w20 alone. */
    private double recall;

    private double recallByStability;
    private double recallByDecay;

    Slope(double[] w) {
        this.w = w.clone();
        this.decay = -w[20];
        this.factor = Math.pow(0.9, 1 / decay) - 1;
        this.factorByDecay = (factor + 1) * Math.log(0.9) / (w[20] * w[20]);
        this.easiest = w[4] - Math.exp(3 * w[5]) + 1;
    }

    void first(int rating) {
        Arrays.fill(stabilityBy, 0);
        Arrays.fill(difficultyBy, 0);
        stability = w[rating - 1];
        stabilityBy[rating - 1] = 1;
        double grown = Math.exp(w[5] * (rating - 1));
        difficulty = w[4] - grown + 1;
        difficultyBy[4] = 1;
        difficultyBy[5] = -(rating - 1) * grown;
        boundDifficulty();
    }

    /** The probability of recall after some days. */
    double recall(int days) {
        double base = 1 + factor * days / stability;
        double log = Math.log(base);
        recall = Math.exp(decay * log);
        recallByStability = -recall * decay * factor * days / (stability * stability * base);
        recallByDecay = recall * (-log + decay * factorByDecay * days / (stability * base));
        return recall;
    }

    /** Add to a gradient how the loss of the recall asked for last changes with the weights; the loss comes back. */
    double loss(boolean recalled, double[] gradient) {
        double p = Math.max(LEAST_PROBABILITY, Math.min(1 - LEAST_PROBABILITY, recall));
        double byRecall = recalled ? -1 / p : 1 / (1 - p);
        double byStability = byRecall * recallByStability;
        for (int k = 0; k < gradient.length; k++) {
            gradient[k] += byStability * stabilityBy[k];
        }
        gradient[20] += byRecall * recallByDecay;
        return -Math.log(recalled ? p : 1 - p);
    }

    /** Take an answer; {@link #recall} was asked for these days where they are above 0. */
    void next(int rating, int days) {
        if (days == 0) {
            sameDay(rating);
        } else if (rating == 1) {
            forgotten();
        } else {
            recalled(rating);
        }
        harder(rating);
    }

    private void sameDay(int rating) {
        double shift = rating - 3 + w[18];
        double growth = Math.exp(w[17] * shift) * Math.pow(stability, -w[19]);
        if (rating > 1 && growth <= 1) {
            return;
        }
        double after = stability * growth;
        double log = Math.log(stability);
        scale(stabilityBy, growth * (1 - w[19]));
        stabilityBy[17] += after * shift;
        stabilityBy[18] += after * w[17];
        stabilityBy[19] -= after * log;
        setStability(after);
    }

    private void recalled(int rating) {
        double log = Math.log(stability);
        double exponential = Math.exp((1 - recall) * w[10]);
        double bare = Math.exp(w[8] - w[9] * log) * (11 - difficulty);
        double weight = rating == 2 ? w[15] : rating == 4 ? w[16] : 1;
        double growth = bare * weight * (exponential - 1);
        double byRecall = -stability * bare * weight * exponential * w[10];
        double byStability = 1 + growth * (1 - w[9]) + byRecall * recallByStability;
        double byDifficulty = -stability * growth / (11 - difficulty);
        combine(byStability, byDifficulty);
        stabilityBy[8] += stability * growth;
        stabilityBy[9] -= stability * growth * log;
        stabilityBy[10] += stability * bare * weight * exponential * (1 - recall);
        if (rating == 2) {
            stabilityBy[15] += stability * bare * (exponential - 1);
        } else if (rating == 4) {
            stabilityBy[16] += stability * bare * (exponential - 1);
        }
        stabilityBy[20] += byRecall * recallByDecay;
        setStability(stability * (1 + growth));
    }

    private void forgotten() {
        double power = Math.pow(stability + 1, w[13]);
        double lapsed = w[11] * Math.pow(difficulty, -w[12]) * (power - 1) * Math.exp((1 - recall) * w[14]);
        double most = stability / Math.exp(w[17] * w[18]);
        if (most < lapsed) {
            scale(stabilityBy, most / stability);
            stabilityBy[17] -= most * w[18];
            stabilityBy[18] -= most * w[17];
            setStability(most);
            return;
        }
        double byRecall = -lapsed * w[14];
        double byStability = lapsed / (power - 1) * power * w[13] / (stability + 1) + byRecall * recallByStability;
        combine(byStability, -lapsed * w[12] / difficulty);
        stabilityBy[11] += lapsed / w[11];
        stabilityBy[12] -= lapsed * Math.log(difficulty);
        stabilityBy[13] += lapsed / (power - 1) * power * Math.log(stability + 1);
        stabilityBy[14] += lapsed * (1 - recall);
        stabilityBy[20] += byRecall * recallByDecay;
        setStability(lapsed);
    }

    private void harder(int rating) {
        double change = -w[6] * (rating - 3);
        double damped = difficulty + change * (10 - difficulty) / 9;
        double kept = 1 - w[7];
        scale(difficultyBy, kept * (1 - change / 9));
        difficultyBy[4] += w[7];
        difficultyBy[5] -= w[7] * 3 * Math.exp(3 * w[5]);
        difficultyBy[6] -= kept * (rating - 3) * (10 - difficulty) / 9;
        difficultyBy[7] += easiest - damped;
        difficulty = w[7] * easiest + kept * damped;
        boundDifficulty();
    }

    private void combine(double byStability, double byDifficulty) {
        for (int k = 0; k < stabilityBy.length; k++) {
            stabilityBy[k] = byStability * stabilityBy[k] + byDifficulty * difficultyBy[k];
        }
    }

    private void setStability(double value) {
        stability = Math.max(Fsrs6.LEAST_STABILITY, Math.min(Fsrs6.GREATEST_STABILITY, value));
        if (stability != value) {
            Arrays.fill(stabilityBy, 0);
        }
    }

    private void boundDifficulty() {
        double bounded = Math.max(1, Math.min(10, difficulty));
        if (bounded != difficulty) {
            difficulty = bounded;
            Arrays.fill(difficultyBy, 0);
        }
    }

    private static void scale(double[] values, double by) {
        for (int k = 0; k < values.length; k++) {
            values[k] *= by;
        }
    }
}
