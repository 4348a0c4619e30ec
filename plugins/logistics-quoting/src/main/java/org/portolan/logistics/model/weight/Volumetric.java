package org.portolan.logistics.model.weight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;

/**
 * How a channel weighs volume (抛重): length × width × height ÷ divisor, where it does so at all.
 *
 * <p>Written as {@code 6000 cm3/kg}, {@code 139 in3/lb sides 1in} (each side rounded up to a whole inch first, as UPS and
 * FedEx do since 2025-08-18), {@code 166 in3/lb over 1728in3}, {@code 8000 cm3/kg longest 60cm} (only where the longest
 * side is longer), {@code 6000 cm3/kg ratio 2} (only where it is more than twice the actual weight), {@code 6000 cm3/kg
 * half} (计半抛: half of the excess over the actual weight is billed).
 *
 * @param divisor more than 0, in {@code unit}
 * @param sides the step to which each side is rounded up before multiplying; empty to take sides as measured
 * @param threshold where it applies
 * @param half true where half of the excess is billed
 */
public record Volumetric(BigDecimal divisor, Divisor unit, Optional<Length> sides, Threshold threshold, boolean half) {

    private static final Pattern WRITTEN = Pattern.compile(
            "([\\d.]+) (cm3/kg|in3/lb)(?: sides ([\\d.]+)(mm|cm|in))?(?: ((?:over|longest|ratio) \\S+))?( half)?");

    public Volumetric {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("volume cannot be weighed by " + divisor + ": a divisor is more than 0");
        }
        if (sides.isPresent() && sides.get().value().signum() <= 0) {
            throw new IllegalArgumentException("sides cannot be rounded up to " + sides.get() + ": name a longer step");
        }
    }

    /** A plain divisor that always applies. */
    public static Volumetric of(String divisor, Divisor unit) {
        return new Volumetric(new BigDecimal(divisor), unit, Optional.empty(), Threshold.ALWAYS, false);
    }

    /**
     * Read what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException where the text is something else
     */
    public static Volumetric parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no way to weigh volume: write 6000 cm3/kg");
        }
        return new Volumetric(
                new BigDecimal(written.group(1)),
                Divisor.parse(written.group(2)),
                Optional.ofNullable(written.group(3)).map(step -> Length.of(step, LengthUnit.parse(written.group(4)))),
                Optional.ofNullable(written.group(5)).map(Threshold::parse).orElse(Threshold.ALWAYS),
                written.group(6) != null);
    }

    /** The volumetric weight, in the divisor's unit of weight, whether or not the threshold is reached. */
    public Weight weigh(Dimensions size) {
        BigDecimal volume = BigDecimal.ONE;
        for (Length side : rounded(size).sides()) {
            volume = volume.multiply(side.in(unit.side()).value());
        }
        return unit.weigh(volume, divisor);
    }

    /** The sides that are multiplied: as measured, or each rounded up. */
    public Dimensions rounded(Dimensions size) {
        return sides.map(step ->
                        new Dimensions(up(size.longest(), step), up(size.median(), step), up(size.shortest(), step)))
                .orElse(size);
    }

    /** True where this applies to a parcel at all. */
    public boolean applies(Weight actual, Dimensions size) {
        return threshold.reached(actual, rounded(size), weigh(size));
    }

    private static Length up(Length side, Length step) {
        BigDecimal steps = side.millimetres().divide(step.millimetres(), 0, RoundingMode.CEILING);
        return new Length(step.value().multiply(steps), step.unit());
    }

    @Override
    public String toString() {
        return divisor.toPlainString() + " " + unit.symbol()
                + sides.map(step -> " sides " + step.value().toPlainString()
                                + step.unit().symbol())
                        .orElse("")
                + (threshold.equals(Threshold.ALWAYS) ? "" : " " + threshold)
                + (half ? " half" : "");
    }
}
