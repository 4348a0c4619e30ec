package org.portolan.courses.model.memory;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * FSRS-6 once more, written from the formulas alone and in another way: in decimals of 24 digits, with a power made of
 * series for logarithm and exponential.
 */
final class SecondFsrs {

    private static final MathContext DIGITS = new MathContext(24);
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal LN_2 = logarithmNearOne(TWO);

    private final List<BigDecimal> w;
    private final BigDecimal decay;
    private final BigDecimal factor;
    BigDecimal stability = BigDecimal.ZERO;
    BigDecimal difficulty = BigDecimal.ZERO;

    SecondFsrs(List<Double> weights) {
        w = weights.stream().map(BigDecimal::valueOf).toList();
        decay = w.get(20).negate();
        factor = power(BigDecimal.valueOf(0.9), ONE.divide(decay, DIGITS)).subtract(ONE);
    }

    BigDecimal recall(int days) {
        return power(ONE.add(factor.multiply(BigDecimal.valueOf(days)).divide(stability, DIGITS), DIGITS), decay);
    }

    BigDecimal interval(double retention) {
        BigDecimal grown =
                power(BigDecimal.valueOf(retention), ONE.divide(decay, DIGITS)).subtract(ONE);
        return stability.multiply(grown).divide(factor, DIGITS);
    }

    void answer(int rating, int days, boolean first) {
        BigDecimal before = difficulty;
        if (first) {
            stability = w.get(rating - 1);
            difficulty = between(start(rating), 1, 10);
            return;
        }
        BigDecimal slope = w.get(6).negate().multiply(BigDecimal.valueOf(rating - 3L));
        BigDecimal moved = before.add(
                slope.multiply(BigDecimal.TEN.subtract(before)).divide(BigDecimal.valueOf(9), DIGITS), DIGITS);
        BigDecimal reverted =
                w.get(7).multiply(start(4)).add(ONE.subtract(w.get(7)).multiply(moved), DIGITS);
        stability = between(
                days == 0 ? sameDay(rating) : rating == 1 ? lapsed(days, before) : grown(rating, days, before),
                0.001,
                36500);
        difficulty = between(reverted, 1, 10);
    }

    private BigDecimal start(int rating) {
        return w.get(4)
                .subtract(exponential(w.get(5).multiply(BigDecimal.valueOf(rating - 1L))))
                .add(ONE);
    }

    private BigDecimal sameDay(int rating) {
        BigDecimal exponent = w.get(17).multiply(BigDecimal.valueOf(rating - 3L).add(w.get(18)));
        BigDecimal growth =
                exponential(exponent).multiply(power(stability, w.get(19).negate()), DIGITS);
        return stability.multiply(rating > 1 ? growth.max(ONE) : growth, DIGITS);
    }

    private BigDecimal grown(int rating, int days, BigDecimal hardness) {
        BigDecimal more = exponential(w.get(8))
                .multiply(BigDecimal.valueOf(11).subtract(hardness), DIGITS)
                .multiply(power(stability, w.get(9).negate()), DIGITS)
                .multiply(
                        exponential(ONE.subtract(recall(days)).multiply(w.get(10), DIGITS))
                                .subtract(ONE),
                        DIGITS);
        BigDecimal weighed = rating == 2 ? more.multiply(w.get(15)) : rating == 4 ? more.multiply(w.get(16)) : more;
        return stability.multiply(ONE.add(weighed), DIGITS);
    }

    private BigDecimal lapsed(int days, BigDecimal hardness) {
        BigDecimal value = w.get(11)
                .multiply(power(hardness, w.get(12).negate()), DIGITS)
                .multiply(power(stability.add(ONE), w.get(13)).subtract(ONE), DIGITS)
                .multiply(exponential(ONE.subtract(recall(days)).multiply(w.get(14), DIGITS)), DIGITS);
        return value.min(stability.divide(exponential(w.get(17).multiply(w.get(18))), DIGITS));
    }

    private static BigDecimal between(BigDecimal value, double least, double greatest) {
        return value.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(greatest));
    }

    private static BigDecimal power(BigDecimal base, BigDecimal exponent) {
        return exponential(logarithm(base).multiply(exponent, DIGITS));
    }

    /** Halve the argument until the series is short, and square back. */
    private static BigDecimal exponential(BigDecimal x) {
        int halvings = Math.max(0, x.precision() - x.scale() + 2) * 4;
        BigDecimal small = x.divide(TWO.pow(halvings), DIGITS);
        BigDecimal term = ONE;
        BigDecimal sum = ONE;
        for (int n = 1; term.abs().compareTo(new BigDecimal("1e-26")) > 0; n++) {
            term = term.multiply(small, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }

    /** Bring the argument between 1 and 2 by powers of 2. */
    private static BigDecimal logarithm(BigDecimal x) {
        BigDecimal rest = x;
        int twos = 0;
        while (rest.compareTo(TWO) > 0) {
            rest = rest.divide(TWO, DIGITS);
            twos++;
        }
        while (rest.compareTo(ONE) < 0) {
            rest = rest.multiply(TWO, DIGITS);
            twos--;
        }
        return logarithmNearOne(rest).add(LN_2.multiply(BigDecimal.valueOf(twos)), DIGITS);
    }

    /** Twice the inverse hyperbolic tangent of (x - 1) / (x + 1). */
    private static BigDecimal logarithmNearOne(BigDecimal x) {
        BigDecimal ratio = x.subtract(ONE).divide(x.add(ONE), DIGITS);
        BigDecimal square = ratio.multiply(ratio, DIGITS);
        BigDecimal power = ratio;
        BigDecimal sum = ratio;
        for (int n = 3; power.abs().compareTo(new BigDecimal("1e-26")) > 0; n += 2) {
            power = power.multiply(square, DIGITS);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS), DIGITS);
        }
        return sum.multiply(TWO);
    }
}
