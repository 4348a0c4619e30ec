package org.portolan.logistics.model.packing;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.charge.Measure;

/**
 * What a service takes: gross weight, longest side, sum of the three sides, and length plus girth, which is the longest
 * side and twice the two others.
 */
public record CartonLimits(
        Optional<Weight> weight, Optional<Length> side, Optional<Length> sum, Optional<Length> girth) {

    public static final CartonLimits NONE =
            new CartonLimits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** One limit of size and what exceeds it. */
    public record Excess(Kind kind, Length is, Length limit) {}

    /** What is limited. */
    public enum Kind {
        SIDE,
        SUM,
        GIRTH
    }

    /** The first limit that this size exceeds; empty where it may go. */
    public Optional<Excess> excess(Dimensions size) {
        return excess(Kind.SIDE, Measure.LONGEST.millimetres(size), side)
                .or(() -> excess(Kind.SUM, Measure.SUM.millimetres(size), sum))
                .or(() -> excess(Kind.GIRTH, Measure.GIRTH.millimetres(size), girth));
    }

    private static Optional<Excess> excess(Kind kind, BigDecimal millimetres, Optional<Length> limit) {
        return limit.filter(most -> millimetres.compareTo(most.millimetres()) > 0)
                .map(most -> new Excess(kind, new Length(millimetres, LengthUnit.MM).in(most.unit()), most));
    }

    /** The box within the limit of weight. */
    public Box applied(Box box) {
        return weight.map(most -> box.limitedTo(most.grams())).orElse(box);
    }
}
