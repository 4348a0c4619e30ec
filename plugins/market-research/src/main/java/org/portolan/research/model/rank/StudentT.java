package org.portolan.research.model.rank;

/** Student's t distribution, for any number of degrees of freedom above 0. */
final class StudentT {

    private static final int HALVINGS = 200;
    private static final int TERMS = 500;
    private static final double TINY = 1e-300;

    private StudentT() {}

    /** The value that a share of all lies below, by halving; for a share of 0.5 and more. */
    static double quantile(double share, double freedom) {
        if (share < 0.5 || share >= 1 || freedom <= 0) {
            throw new IllegalArgumentException(
                    "there is no quantile " + share + " of Student’s t with " + freedom + " degrees of freedom");
        }
        double low = 0;
        double high = 1;
        while (below(high, freedom) < share) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && high - low > 1e-12 * high; i++) {
            double middle = (low + high) / 2;
            if (below(middle, freedom) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The share below t, t being 0 or more (Abramowitz and Stegun 1964, 26.7.1 and 26.5.27). */
    static double below(double t, double freedom) {
        return 1 - beta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
    }

    /** The regularised incomplete beta function, by its continued fraction (Abramowitz and Stegun 1964, 26.5.8). */
    private static double beta(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /** Evaluated from the front by Lentz’s method. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / apart(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / apart(1 + even * d);
            c = apart(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / apart(1 + odd * d);
            c = apart(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < 1e-15) {
                break;
            }
        }
        return h;
    }

    private static double apart(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    /** Stirling's series after shifting the argument up (Abramowitz and Stegun 1964, 6.1.41). */
    private static double lnGamma(double x) {
        double shift = 0;
        double y = x;
        while (y < 10) {
            shift += Math.log(y);
            y++;
        }
        double inverse = 1 / (y * y);
        return (y - 0.5) * Math.log(y)
                - y
                + 0.5 * Math.log(2 * Math.PI)
                + (1.0 / 12 - inverse * (1.0 / 360 - inverse / 1260)) / y
                - shift;
    }
}
