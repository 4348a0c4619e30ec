package org.portolan.logistics.model.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Weight;

/**
 * How a row of a sheet makes freight of a billable weight. Amounts are in the row's currency and more than 0.
 *
 * <p>Written as {@code 12.30} for a flat price, {@code 45 per 1kg} or {@code 45 per 1kg min 10} for a price by weight,
 * {@code 45 per 1kg over 20kg plus 900} where only what exceeds a weight is charged by weight, and {@code 30 first 0.5kg +
 * 8 per 0.5kg} for first and additional weight (首重/续重).
 */
public sealed interface Charge {

    /**
     * The freight. What is divided is rounded half up, once.
     *
     * @param grams of the billable weight
     * @param digits after the point of the currency's minor unit
     */
    BigDecimal amount(BigDecimal grams, int digits);

    /** One price for every weight of the band. */
    record Flat(BigDecimal price) implements Charge {
        public Flat {
            positive(price);
        }

        @Override
        public BigDecimal amount(BigDecimal grams, int digits) {
            return price;
        }

        @Override
        public String toString() {
            return price.toPlainString();
        }
    }

    /**
     * A price for each unit of weight, fractions of it included: {@code plus + price × (w − over) ÷ per}, at least the
     * minimum.
     *
     * @param over the weight from which on it is charged; empty for all of it
     * @param plus what is charged for the weight up to there; zero where there is none
     */
    record PerWeight(BigDecimal price, Weight per, Optional<BigDecimal> minimum, Optional<Weight> over, BigDecimal plus)
            implements Charge {
        public PerWeight {
            positive(price);
            if (per.value().signum() <= 0 || plus.signum() < 0) {
                throw new IllegalArgumentException("freight cannot be " + price + " per " + per + " plus " + plus
                        + ": name a weight above 0 and no negative amount");
            }
        }

        /** A price for each unit of weight. */
        public static PerWeight of(BigDecimal price, Weight per) {
            return new PerWeight(price, per, Optional.empty(), Optional.empty(), BigDecimal.ZERO);
        }

        @Override
        public BigDecimal amount(BigDecimal grams, int digits) {
            BigDecimal charged =
                    over.isPresent() ? grams.subtract(over.get().grams()).max(BigDecimal.ZERO) : grams;
            BigDecimal byWeight = price.multiply(charged).divide(per.grams(), digits, RoundingMode.HALF_UP);
            if (plus.signum() > 0) {
                byWeight = plus.add(byWeight);
            }
            return minimum.isPresent() ? minimum.get().max(byWeight) : byWeight;
        }

        @Override
        public String toString() {
            return price.toPlainString() + " per " + written(per)
                    + over.map(from -> " over " + written(from) + " plus " + plus.toPlainString())
                            .orElse("")
                    + minimum.map(least -> " min " + least.toPlainString()).orElse("");
        }
    }

    /** {@code first + ceil((w − firstWeight) ÷ step) × additional}; up to the first weight, {@code first} alone. */
    record FirstAndAdditional(BigDecimal first, Weight firstWeight, BigDecimal additional, Weight step)
            implements Charge {
        public FirstAndAdditional {
            positive(first);
            if (step.value().signum() <= 0 || additional.signum() < 0) {
                throw new IllegalArgumentException("freight cannot be " + additional + " for each further " + step
                        + ": name a step above 0 and no negative amount");
            }
        }

        @Override
        public BigDecimal amount(BigDecimal grams, int digits) {
            BigDecimal beyond = grams.subtract(firstWeight.grams());
            return beyond.signum() <= 0
                    ? first
                    : first.add(additional.multiply(beyond.divide(step.grams(), 0, RoundingMode.CEILING)));
        }

        @Override
        public String toString() {
            return first.toPlainString() + " first " + written(firstWeight) + " + " + additional.toPlainString()
                    + " per " + written(step);
        }
    }

    /** A flat price. */
    static Charge flat(BigDecimal price) {
        return new Flat(price);
    }

    /**
     * Read what {@code toString()} writes.
     *
     * @throws IllegalArgumentException where the text is something else
     */
    static Charge parse(String text) {
        Matcher flat = FLAT.matcher(text);
        if (flat.matches()) {
            return new Flat(new BigDecimal(text));
        }
        Matcher perWeight = PER_WEIGHT.matcher(text);
        if (perWeight.matches()) {
            return new PerWeight(
                    new BigDecimal(perWeight.group(1)),
                    Weight.parse(perWeight.group(2)),
                    Optional.ofNullable(perWeight.group(5)).map(BigDecimal::new),
                    Optional.ofNullable(perWeight.group(3)).map(Weight::parse),
                    Optional.ofNullable(perWeight.group(4)).map(BigDecimal::new).orElse(BigDecimal.ZERO));
        }
        Matcher first = FIRST.matcher(text);
        if (first.matches()) {
            return new FirstAndAdditional(
                    new BigDecimal(first.group(1)),
                    Weight.parse(first.group(2)),
                    new BigDecimal(first.group(3)),
                    Weight.parse(first.group(4)));
        }
        throw new IllegalArgumentException(
                "'" + text + "' is no price: write 12.30, 45 per 1kg, or 30 first 0.5kg + 8 per 0.5kg");
    }

    Pattern FLAT = Pattern.compile("\\d+(?:\\.\\d+)?");
    Pattern PER_WEIGHT = Pattern.compile(
            "([\\d.]+) per ([\\d.]+\\p{L}+)(?: over ([\\d.]+\\p{L}+) plus ([\\d.]+))?(?: min ([\\d.]+))?");
    Pattern FIRST = Pattern.compile("([\\d.]+) first ([\\d.]+\\p{L}+) \\+ ([\\d.]+) per ([\\d.]+\\p{L}+)");

    private static void positive(BigDecimal price) {
        if (price.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a price must be more than 0 and is " + price + ": leave it out where the sheet has none");
        }
    }

    private static String written(Weight weight) {
        return weight.value().toPlainString() + weight.unit().symbol();
    }
}
