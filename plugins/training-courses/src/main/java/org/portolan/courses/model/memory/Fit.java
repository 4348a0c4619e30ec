package org.portolan.courses.model.memory;

/**
 * Weights that were fitted to a learner's log.
 *
 * @param weights what was found
 * @param before how well the weights that it started from foretell the answers that were held back
 * @param after how well the weights found do
 * @param learnedFrom how many answers they were fitted to
 */
public record Fit(Weights weights, Judgement before, Judgement after, int learnedFrom) {

    /** By what share the log loss on the answers held back is lower than before; below 0 where it is higher. */
    public double gain() {
        return 1 - after.logLoss() / before.logLoss();
    }
}
