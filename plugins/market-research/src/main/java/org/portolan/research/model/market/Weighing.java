package org.portolan.research.model.market;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what a part of the market is measured. */
public enum Weighing {
    /** Units sold. */
    UNITS,
    /** Units times price, or what the download says. */
    REVENUE,
    /** Reviews: a poor man's measure of what was sold in all. */
    REVIEWS,
    /** How many products there are. */
    PRODUCTS;

    /** What is asked for by less than this share of products measures nothing. */
    private static final double ENOUGH = 0.5;

    /** The word of texts and scripts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one product weighs; empty where that is unknown. */
    public Optional<BigDecimal> of(Item item) {
        return switch (this) {
            case UNITS -> item.units();
            case REVENUE ->
                item.revenue()
                        .or(() -> item.units().flatMap(units -> item.price().map(units::multiply)));
            case REVIEWS -> item.reviews().map(BigDecimal::valueOf);
            case PRODUCTS -> Optional.of(BigDecimal.ONE);
        };
    }

    /** The first measure that half of the products or more have, units before reviews before products. */
    public static Weighing best(List<Item> items) {
        return Stream.of(UNITS, REVIEWS)
                .filter(one -> items.stream()
                                .filter(item ->
                                        one.of(item).filter(w -> w.signum() > 0).isPresent())
                                .count()
                        >= ENOUGH * items.size())
                .findFirst()
                .orElse(PRODUCTS);
    }

    /** The weight of all. */
    public double sum(List<Item> items) {
        return items.stream()
                .flatMap(item -> of(item).stream())
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
    }
}
