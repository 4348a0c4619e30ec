package org.portolan.logistics.model.weight;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;

/**
 * From where on a volumetric weight applies: above a volume, above a longest side, or above a ratio to the actual weight.
 * The threshold itself does not count yet.
 *
 * @param limit cubic units, length or ratio, by {@code kind}
 * @param unit of the side, or of the sides of the volume; {@link LengthUnit#CM} and without meaning for a ratio
 */
public record Threshold(Kind kind, BigDecimal limit, LengthUnit unit) {

    /** What is compared. */
    public enum Kind {
        NONE,
        VOLUME,
        LONGEST_SIDE,
        RATIO
    }

    /** No threshold: it always applies. */
    public static final Threshold ALWAYS = new Threshold(Kind.NONE, BigDecimal.ZERO, LengthUnit.CM);

    private static final Pattern WRITTEN =
            Pattern.compile("(?:over ([\\d.]+)(in|cm)3)|(?:longest ([\\d.]+)(mm|cm|in))|(?:ratio ([\\d.]+))");

    static Threshold parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no threshold: write over 1728in3, longest 60cm, ratio 2");
        }
        if (written.group(1) != null) {
            return new Threshold(Kind.VOLUME, new BigDecimal(written.group(1)), LengthUnit.parse(written.group(2)));
        }
        if (written.group(3) != null) {
            return new Threshold(
                    Kind.LONGEST_SIDE, new BigDecimal(written.group(3)), LengthUnit.parse(written.group(4)));
        }
        return new Threshold(Kind.RATIO, new BigDecimal(written.group(5)), LengthUnit.CM);
    }

    boolean reached(Weight actual, Dimensions size, Weight volumetric) {
        return switch (kind) {
            case NONE -> true;
            case VOLUME -> volume(size).compareTo(limit) > 0;
            case LONGEST_SIDE -> size.longest().compareTo(new Length(limit, unit)) > 0;
            case RATIO -> volumetric.grams().compareTo(actual.grams().multiply(limit)) > 0;
        };
    }

    private BigDecimal volume(Dimensions size) {
        return size.sides().stream().map(side -> side.in(unit).value()).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case NONE -> "";
            case VOLUME -> "over " + limit.toPlainString() + unit.symbol() + "3";
            case LONGEST_SIDE -> "longest " + limit.toPlainString() + unit.symbol();
            case RATIO -> "ratio " + limit.toPlainString();
        };
    }
}
