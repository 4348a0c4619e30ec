package org.portolan.research.model.rank;

/**
 * What is expected of a normal value of which only bounds are known (Johnson, Kotz and Balakrishnan, Continuous Univariate
 * Distributions 1, 1994, 13.10: the truncated normal distribution).
 *
 * @param mean of the value within its bounds
 * @param variance of it there
 */
record Censored(double mean, double variance) {

    private static final double NOTHING = 1e-12;

    static Censored within(double low, double high, double centre, double deviation) {
        double a = (low - centre) / deviation;
        double b = (high - centre) / deviation;
        double sign = 1;
        if (a + b < 0) {
            double turned = -a;
            a = -b;
            b = turned;
            sign = -1;
        }
        double mass = Normal.above(a) - Normal.above(b);
        if (mass < NOTHING) {
            double nearest = Double.isInfinite(b) ? a + 1 / Math.max(1, a) : Math.min(b, a + 1 / Math.max(1, a));
            return new Censored(centre + sign * deviation * Math.max(a, nearest), 0);
        }
        double atA = Double.isInfinite(a) ? 0 : Normal.density(a);
        double atB = Double.isInfinite(b) ? 0 : Normal.density(b);
        double shift = (atA - atB) / mass;
        double tilt = (Double.isInfinite(a) ? 0 : a * atA) - (Double.isInfinite(b) ? 0 : b * atB);
        double variance = Math.max(0, 1 + tilt / mass - shift * shift);
        return new Censored(centre + sign * deviation * shift, deviation * deviation * variance);
    }
}
