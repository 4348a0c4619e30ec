package org.portolan.research.model.rank;

import java.util.List;

/**
 * The power law between rank and units of one category in one marketplace: units a month = A · rank^(−B), with errors that
 * are normal in the logarithm. Fitted by maximum likelihood, where bounds count as bounds (expectation–maximisation:
 * Dempster, Laird and Rubin 1977; censored regression: Tobin 1958).
 *
 * @param scale A: units a month of rank 1
 * @param exponent B, above 0
 * @param deviation of the logarithm of units around the law
 * @param information how many exactly known products all observations together are worth
 * @param centre the mean logarithm of rank, and {@code spread} the sum of squares around it, both by information
 */
public record RankLaw(
        double scale,
        double exponent,
        double deviation,
        double information,
        double centre,
        double spread,
        double bestRank,
        double worstRank) {

    /** Fewer exactly known or two-sided products than this say nothing of a line and the errors around it. */
    public static final int LEAST_PRODUCTS = 8;
    /** The worst rank must be so many times the best: a line needs two ends. */
    public static final double LEAST_RANGE = 3;
    /** So many times beyond the ranks that were seen, nothing is said. */
    public static final double MOST_BEYOND = 10;

    /** Why no law was fitted. */
    public enum Lack {
        TOO_FEW,
        TOO_NARROW,
        NOT_FALLING
    }

    /** Either a law or why there is none. */
    public sealed interface Fit permits Fitted, NotEnough {}

    public record Fitted(RankLaw law) implements Fit {}

    /**
     * There is no law.
     *
     * @param products how many were exactly known or two-sided
     */
    public record NotEnough(Lack lack, int products) implements Fit {}

    /**
     * Units a month of a rank.
     *
     * @param median as likely too low as too high
     * @param low and {@code high}: the interval in which a share of such products lies
     */
    public record Estimate(double median, double low, double high) {}

    /**
     * Fit a law. Lower bounds alone do not enter it: how near to the truth somebody's "at least" was depends on the truth,
     * and taking it for chance would pull the law up; see {@link #contradicted}.
     */
    public static Fit fit(List<Observation> observations) {
        List<Observation> sided =
                observations.stream().filter(Observation::isTwoSided).toList();
        if (sided.size() < LEAST_PRODUCTS) {
            return new NotEnough(Lack.TOO_FEW, sided.size());
        }
        double best = sided.stream().mapToDouble(Observation::rank).min().orElseThrow();
        double worst = sided.stream().mapToDouble(Observation::rank).max().orElseThrow();
        if (worst < LEAST_RANGE * best) {
            return new NotEnough(Lack.TOO_NARROW, sided.size());
        }
        RankLaw law = LogLine.fit(sided).law(best, worst);
        if (law.information < LEAST_PRODUCTS - 2) {
            return new NotEnough(Lack.TOO_FEW, sided.size());
        }
        return law.exponent <= 0 ? new NotEnough(Lack.NOT_FALLING, sided.size()) : new Fitted(law);
    }

    /**
     * Say the units of a rank, with the interval for one more product, not for the mean of all: t distribution, the
     * uncertainty of the line included.
     *
     * @param share of products that lie within, above 0 and below 1
     */
    public Estimate at(double rank, double share) {
        double x = Math.log(rank);
        double middle = Math.log(scale) - exponent * x;
        double freedom = Math.max(1, information - 2);
        double wide = StudentT.quantile((1 + share) / 2, freedom)
                * deviation
                * Math.sqrt(1 + 1 / information + (x - centre) * (x - centre) / spread);
        return new Estimate(Math.exp(middle), Math.exp(middle - wide), Math.exp(middle + wide));
    }

    /** How many of the products sell more than the upper end of the interval, of which one tenth may at 80 %. */
    public long contradicted(List<Observation> observations, double share) {
        return observations.stream()
                .filter(one -> !one.isTwoSided())
                .filter(one -> one.low() > at(one.rank(), share).high())
                .count();
    }

    /** True where the rank lies among those that were seen. */
    public boolean hasSeen(double rank) {
        return rank >= bestRank && rank <= worstRank;
    }

    /** True where the rank is too far from those that were seen to say anything. */
    public boolean isBeyond(double rank) {
        return rank < bestRank / MOST_BEYOND || rank > worstRank * MOST_BEYOND;
    }
}
