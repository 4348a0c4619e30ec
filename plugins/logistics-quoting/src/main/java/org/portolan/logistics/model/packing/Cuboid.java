package org.portolan.logistics.model.packing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;

/**
 * Three sides, or the three coordinates of a corner, in nanometres: every inch fraction down to 1/64 is a whole number
 * of them, so that packing decides exactly.
 *
 * @param x along the length
 * @param y along the width
 * @param z upwards
 */
public record Cuboid(long x, long y, long z) {

    private static final int DIGITS = 6;

    public Cuboid {
        if (x < 0 || y < 0 || z < 0) {
            throw new IllegalArgumentException("sides of " + x + ", " + y + ", " + z + " nm: none may be negative");
        }
    }

    /** The space that goods need: what is finer than a nanometre counts as a whole one. */
    public static Cuboid needed(Length x, Length y, Length z) {
        return of(x, y, z, RoundingMode.CEILING);
    }

    /** The space that a box has: what is finer than a nanometre does not count. */
    public static Cuboid given(Length x, Length y, Length z) {
        return of(x, y, z, RoundingMode.FLOOR);
    }

    private static Cuboid of(Length x, Length y, Length z, RoundingMode mode) {
        return new Cuboid(nanometres(x, mode), nanometres(y, mode), nanometres(z, mode));
    }

    private static long nanometres(Length side, RoundingMode mode) {
        return side.millimetres().movePointRight(DIGITS).setScale(0, mode).longValueExact();
    }

    /** A number of nanometres as a length in centimetres, exactly. */
    public static Length length(long nanometres) {
        return new Length(BigDecimal.valueOf(nanometres, DIGITS + 1), LengthUnit.CM);
    }

    /** The volume in cubic centimetres, exactly. */
    public BigDecimal cubicCentimetres() {
        return BigDecimal.valueOf(x, DIGITS + 1)
                .multiply(BigDecimal.valueOf(y, DIGITS + 1))
                .multiply(BigDecimal.valueOf(z, DIGITS + 1));
    }

    /** The volume for comparisons of the search, where a rounding error costs nothing but luck. */
    double roughVolume() {
        return (double) x * y * z;
    }

    boolean fitsInto(Cuboid space) {
        return x <= space.x && y <= space.y && z <= space.z;
    }

    /** The ways to put it down, each once: turned about the vertical only, or about any side. */
    public Set<Cuboid> turned(boolean upright) {
        List<Cuboid> ways = upright
                ? List.of(this, new Cuboid(y, x, z))
                : Stream.of(
                                this,
                                new Cuboid(y, x, z),
                                new Cuboid(x, z, y),
                                new Cuboid(z, x, y),
                                new Cuboid(y, z, x),
                                new Cuboid(z, y, x))
                        .toList();
        return ways.stream().collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
