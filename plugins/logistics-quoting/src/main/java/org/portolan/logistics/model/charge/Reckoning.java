package org.portolan.logistics.model.charge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;

/**
 * How a surcharge makes an amount. Written as {@code 5.00}; {@code 12% of base}, {@code 12% of base+remote}, {@code 12% of
 * all} for everything above it in the stack; {@code 3 per 1kg} of billable weight; {@code 8 per 0.5kg over 20kg}; {@code 10
 * per 1cm longest over 120cm}; {@code 0.5% of value}.
 */
public sealed interface Reckoning {

    /** One amount. */
    record Fixed(BigDecimal amount) implements Reckoning {
        @Override
        public String toString() {
            return amount.toPlainString();
        }
    }

    /**
     * A share of other lines.
     *
     * @param share as a fraction
     * @param of {@code base}, kinds and codes of lines above it; empty for all of them
     */
    record ShareOf(BigDecimal share, Set<String> of) implements Reckoning {
        public ShareOf {
            of = Set.copyOf(of);
        }

        @Override
        public String toString() {
            return percent(share) + " of " + (of.isEmpty() ? "all" : String.join("+", new TreeSet<>(of)));
        }
    }

    /** A price for each unit of the weight that exceeds one, begun units counted whole where {@code over} is above 0. */
    record PerWeight(BigDecimal price, Weight per, Optional<Weight> over) implements Reckoning {
        @Override
        public String toString() {
            return price.toPlainString() + " per " + written(per)
                    + over.map(from -> " over " + written(from)).orElse("");
        }
    }

    /** A price for each begun unit by which a measure exceeds a length. */
    record PerLength(BigDecimal price, Length per, Measure measure, Length over) implements Reckoning {
        @Override
        public String toString() {
            return price.toPlainString() + " per " + written(per) + " "
                    + measure.name().toLowerCase(Locale.ROOT) + " over " + written(over);
        }
    }

    /** A share of what the goods are worth. */
    record ShareOfValue(BigDecimal share) implements Reckoning {
        @Override
        public String toString() {
            return percent(share) + " of value";
        }
    }

    /**
     * The amount, rounded half up to the currency's minor unit where it was multiplied by a share or divided.
     *
     * @param shared the sum of the lines that a {@link ShareOf} takes its share of
     * @param grams of the billable weight
     * @param size empty where nobody measured: then nothing exceeds a length
     * @param value what the goods are worth in the tariff's currency; zero where nobody said
     * @param digits after the point of the currency's minor unit
     */
    default BigDecimal amount(
            BigDecimal shared, BigDecimal grams, Optional<Dimensions> size, BigDecimal value, int digits) {
        if (this instanceof Fixed fixed) {
            return fixed.amount;
        }
        if (this instanceof ShareOf part) {
            return rounded(shared.multiply(part.share), digits);
        }
        if (this instanceof PerWeight byWeight) {
            BigDecimal per = byWeight.per.grams();
            return byWeight.over.isEmpty()
                    ? byWeight.price.multiply(grams).divide(per, digits, RoundingMode.HALF_UP)
                    : byWeight.price.multiply(
                            begun(grams.subtract(byWeight.over.get().grams()), per));
        }
        if (this instanceof PerLength byLength) {
            return size.isEmpty()
                    ? BigDecimal.ZERO
                    : byLength.price.multiply(begun(
                            byLength.measure.millimetres(size.get()).subtract(byLength.over.millimetres()),
                            byLength.per.millimetres()));
        }
        return rounded(value.multiply(((ShareOfValue) this).share), digits);
    }

    private static BigDecimal rounded(BigDecimal amount, int digits) {
        return amount.scale() <= digits ? amount : amount.setScale(digits, RoundingMode.HALF_UP);
    }

    /**
     * Read what {@code toString()} writes.
     *
     * @throws IllegalArgumentException where the text is something else
     */
    static Reckoning parse(String text) {
        if (Charge.FLAT.matcher(text).matches()) {
            return new Fixed(new BigDecimal(text));
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            BigDecimal fraction = new BigDecimal(share.group(1)).movePointLeft(2);
            return switch (share.group(2)) {
                case "value" -> new ShareOfValue(fraction);
                case "all" -> new ShareOf(fraction, Set.of());
                default -> new ShareOf(fraction, Set.of(share.group(2).split("\\+")));
            };
        }
        Matcher length = LENGTH.matcher(text);
        if (length.matches()) {
            return new PerLength(
                    new BigDecimal(length.group(1)),
                    length(length.group(2)),
                    Measure.valueOf(length.group(3).toUpperCase(Locale.ROOT)),
                    length(length.group(4)));
        }
        Matcher weight = WEIGHT.matcher(text);
        if (weight.matches()) {
            return new PerWeight(
                    new BigDecimal(weight.group(1)),
                    Weight.parse(weight.group(2)),
                    Optional.ofNullable(weight.group(3)).map(Weight::parse));
        }
        throw new IllegalArgumentException(
                "'" + text
                        + "' is no surcharge: write 5.00, 12% of base+remote, 3 per 1kg, 10 per 1cm longest over 120cm or 0.5% of value");
    }

    Pattern SHARE = Pattern.compile("([\\d.]+)% of ([a-z0-9_+-]+)");
    Pattern WEIGHT = Pattern.compile("([\\d.]+) per ([\\d.]+\\p{L}+)(?: over ([\\d.]+\\p{L}+))?");
    Pattern LENGTH = Pattern.compile("([\\d.]+) per ([\\d.]+\\p{L}+) (longest|second|sum|girth) over ([\\d.]+\\p{L}+)");
    Pattern SIDE = Pattern.compile("([\\d.]+)(\\p{L}+)");

    /** Read {@code 120cm}. */
    static Length length(String text) {
        Matcher side = SIDE.matcher(text.strip());
        if (!side.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no length: write 120cm");
        }
        return Length.of(side.group(1), LengthUnit.parse(side.group(2)));
    }

    private static BigDecimal begun(BigDecimal excess, BigDecimal unit) {
        return excess.signum() <= 0 ? BigDecimal.ZERO : excess.divide(unit, 0, RoundingMode.CEILING);
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static String written(Weight weight) {
        return weight.value().toPlainString() + weight.unit().symbol();
    }

    private static String written(Length length) {
        return length.value().toPlainString() + length.unit().symbol();
    }
}
