package org.portolan.research.model.voices;

/**
 * How much more often a phrase stands in one set of sentences than in another: the log-odds ratio with an informative
 * Dirichlet prior, in standard deviations (Monroe, Colaresi and Quinn, Fightin’ Words, Political Analysis 16, 2008,
 * equations 16 and 22). The prior is the phrase's share in both sets together, so that rare phrases need more evidence.
 */
public final class LogOdds {

    /** How many phrases the prior counts for. */
    public static final double PRIOR = 500;

    private LogOdds() {}

    /**
     * The score; above 0 where the phrase belongs to the first set, and beyond ±1.96 hardly by chance.
     *
     * @param one how often the phrase stands in the first set
     * @param ofOne how many phrases the first set has
     * @param other how often it stands in the second
     * @param ofOther how many phrases the second has
     */
    public static double z(long one, long ofOne, long other, long ofOther) {
        double prior = PRIOR * (one + other) / (ofOne + ofOther);
        double first = Math.log((one + prior) / (ofOne + PRIOR - one - prior));
        double second = Math.log((other + prior) / (ofOther + PRIOR - other - prior));
        double variance = 1 / (one + prior) + 1 / (other + prior);
        return (first - second) / Math.sqrt(variance);
    }
}
