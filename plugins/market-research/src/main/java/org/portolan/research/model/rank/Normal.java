package org.portolan.research.model.rank;

/** The standard normal distribution. */
final class Normal {

    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
    /** Beyond this the tail is summed as a continued fraction, which is exact where a series cancels. */
    private static final double TAIL = 3;

    private static final int TERMS = 200;

    private Normal() {}

    static double density(double x) {
        return Math.exp(-x * x / 2) / ROOT_TWO_PI;
    }

    /** The share above x (Abramowitz and Stegun 1964, 26.2.11 and 26.2.14). */
    static double above(double x) {
        if (x == Double.NEGATIVE_INFINITY || x == Double.POSITIVE_INFINITY) {
            return x < 0 ? 1 : 0;
        }
        if (x < 0) {
            return 1 - above(-x);
        }
        return x < TAIL ? 0.5 - density(x) * series(x) : density(x) * fraction(x);
    }

    private static double series(double x) {
        double term = x;
        double sum = x;
        for (int k = 1; k < TERMS && term > sum * 1e-17; k++) {
            term *= x * x / (2 * k + 1);
            sum += term;
        }
        return sum;
    }

    private static double fraction(double x) {
        double rest = x;
        for (int k = TERMS; k > 0; k--) {
            rest = x + k / rest;
        }
        return 1 / rest;
    }
}
