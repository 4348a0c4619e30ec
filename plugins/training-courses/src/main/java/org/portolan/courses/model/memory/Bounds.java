package org.portolan.courses.model.memory;

import java.util.List;

/** Between which numbers each weight may lie. */
public record Bounds(List<Double> least, List<Double> greatest) {

    private static final double FLOOR = 0.01;

    public Bounds {
        least = List.copyOf(least);
        greatest = List.copyOf(greatest);
        for (int i = 0; i < Weights.COUNT; i++) {
            if (least.get(i) > greatest.get(i)) {
                throw new IllegalArgumentException("weight " + i + " has bounds that exclude each other");
            }
        }
    }

    public boolean contain(Weights weights) {
        for (int i = 0; i < Weights.COUNT; i++) {
            if (weights.w(i) < least.get(i) || weights.w(i) > greatest.get(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Bring weights within their bounds. With more than one step of relearning, w17 and w18 are bounded further, so that
     * steps do not raise a lapsed card above where it was.
     *
     * <p>Source: ts-fsrs {@code clipParameters} and fsrs-rs {@code parameter_clipper}, 2025.
     */
    public Weights clip(Weights weights, int relearningSteps) {
        double[] clipped = weights.toArray();
        clip(clipped, relearningSteps);
        return Weights.of(weights.version(), clipped);
    }

    void clip(double[] w, int relearningSteps) {
        for (int i = 0; i < Weights.COUNT; i++) {
            w[i] = Math.max(least.get(i), Math.min(greatest.get(i), w[i]));
        }
        if (relearningSteps > 1) {
            double room = -(Math.log(w[11]) + Math.log(Math.pow(2, w[13]) - 1) + w[14] * 0.3) / relearningSteps;
            double ceiling = Math.max(FLOOR, Math.min(greatest.get(17), Math.sqrt(Math.max(room, 0))));
            w[17] = Math.min(w[17], ceiling);
            w[18] = Math.min(w[18], ceiling);
        }
    }
}
