package org.portolan.research.model.score;

import java.util.random.RandomGenerator;

/**
 * How far five assumptions may be off, each as a fraction up and down: 0.1 is ten percent. Between its bounds each turns out
 * by a triangular distribution around what is assumed.
 */
public record Spread(double price, double goods, double freight, double ads, double returns) {

    /** One draw for a unit. */
    UnitCase draw(UnitCase unit, RandomGenerator random) {
        return unit.times(
                factor(price, random),
                factor(goods, random),
                factor(freight, random),
                factor(ads, random),
                factor(returns, random));
    }

    /** The sum of two even draws is triangular. */
    private static double factor(double spread, RandomGenerator random) {
        return Math.max(0, 1 + spread * (random.nextDouble() + random.nextDouble() - 1));
    }
}
