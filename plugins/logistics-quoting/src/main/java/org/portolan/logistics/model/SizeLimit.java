package org.portolan.logistics.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.logistics.model.charge.Measure;

/**
 * How large a parcel may be. Sides are compared in sorted order, so that it may be turned.
 *
 * <p>A sheet may leave limits blank. A blank height is limited by the width, and a blank width by the length, because a
 * shorter side cannot be longer than a longer one; a blank length leaves the longest side free. So a lone
 * {@code max_length} limits the longest side, and 35 × blank × 5 cm takes what is at most 35 cm long and 5 cm flat.
 *
 * @param sum length + width + height
 * @param girth length + girth: the longest side and twice each of the others
 */
public record SizeLimit(
        Optional<Length> length,
        Optional<Length> width,
        Optional<Length> height,
        Optional<Length> sum,
        Optional<Length> girth) {

    /** No limit at all. */
    public static final SizeLimit NONE = sides(Optional.empty(), Optional.empty(), Optional.empty());

    /** Limits of the sides alone. */
    public static SizeLimit sides(Optional<Length> length, Optional<Length> width, Optional<Length> height) {
        return new SizeLimit(length, width, height, Optional.empty(), Optional.empty());
    }

    /** True where no side is limited. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The first side, longest first, that is too long, then the sum and the girth, with its limit; empty where it fits. */
    public Optional<Excess> excess(Dimensions size) {
        List<Optional<Length>> limits = sorted();
        List<Length> sides = size.sides();
        for (int i = 0; i < limits.size(); i++) {
            Length side = sides.get(i);
            Optional<Length> limit = limits.get(i);
            if (limit.isPresent() && side.compareTo(limit.get()) > 0) {
                return Optional.of(new Excess(Optional.empty(), side, limit.get()));
            }
        }
        return excess(Measure.SUM, sum, size).or(() -> excess(Measure.GIRTH, girth, size));
    }

    private static Optional<Excess> excess(Measure measure, Optional<Length> limit, Dimensions size) {
        return limit.filter(most -> measure.millimetres(size).compareTo(most.millimetres()) > 0)
                .map(most -> new Excess(
                        Optional.of(measure),
                        new Length(measure.millimetres(size), LengthUnit.MM).in(most.unit()),
                        most));
    }

    private List<Optional<Length>> sorted() {
        Optional<Length> across = width.or(() -> length);
        Optional<Length> up = height.or(() -> across);
        return Stream.of(length, across, up).sorted(FREE_FIRST).toList();
    }

    private static final Comparator<Optional<Length>> FREE_FIRST = (a, b) -> {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isPresent(), b.isPresent());
        }
        return b.get().compareTo(a.get());
    };

    /**
     * A side or a sum of sides, and the limit that it exceeds.
     *
     * @param measure empty for a side
     */
    public record Excess(Optional<Measure> measure, Length side, Length limit) {}
}
