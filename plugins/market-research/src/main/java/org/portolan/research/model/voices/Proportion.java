package org.portolan.research.model.voices;

/**
 * A share with the range in which it probably lies: the score interval of Wilson (Journal of the American Statistical
 * Association 22, 1927) at 95 %.
 *
 * @param part how many of them
 * @param whole how many there are
 */
public record Proportion(long part, long whole) {

    private static final double Z = 1.959963984540054;

    public Proportion {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("a part lies within its whole, and " + part + " not within " + whole);
        }
    }

    /** The share, in 0..1; 0 where there is nothing. */
    public double share() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    public double low() {
        return whole == 0 ? 0 : Math.max(0, middle() - reach());
    }

    public double high() {
        return whole == 0 ? 1 : Math.min(1, middle() + reach());
    }

    /** How many standard errors this share lies above another's (two-proportion z test, pooled). */
    public double above(Proportion other) {
        if (whole == 0 || other.whole == 0) {
            return 0;
        }
        double pooled = (double) (part + other.part) / (whole + other.whole);
        double error = Math.sqrt(pooled * (1 - pooled) * (1.0 / whole + 1.0 / other.whole));
        return error == 0 ? 0 : (share() - other.share()) / error;
    }

    private double middle() {
        return (share() + Z * Z / (2 * whole)) / (1 + Z * Z / whole);
    }

    private double reach() {
        double p = share();
        return Z / (1 + Z * Z / whole) * Math.sqrt(p * (1 - p) / whole + Z * Z / (4.0 * whole * whole));
    }
}
