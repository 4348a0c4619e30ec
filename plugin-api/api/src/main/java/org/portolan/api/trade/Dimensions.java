package org.portolan.api.trade;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The outer size of a parcel or product, its sides in descending order whatever order they were given in.
 *
 * @param longest the longest side
 * @param median the side between
 * @param shortest the shortest side
 */
public record Dimensions(Length longest, Length median, Length shortest) {

    private static final Pattern WRITTEN = Pattern.compile(
            "([\\d.]+)\\s*(\\p{L}*)\\s*[x×X*＊]\\s*([\\d.]+)\\s*(\\p{L}*)\\s*[x×X*＊]\\s*([\\d.]+)\\s*([\\p{L}\"]+)");

    public Dimensions {
        List<Length> sides = Stream.of(longest, median, shortest)
                .sorted(Comparator.reverseOrder())
                .toList();
        longest = sides.get(0);
        median = sides.get(1);
        shortest = sides.get(2);
    }

    public static Dimensions of(String a, String b, String c, LengthUnit unit) {
        return new Dimensions(Length.of(a, unit), Length.of(b, unit), Length.of(c, unit));
    }

    /** Read {@code 20x15x8cm}, {@code 12 × 9 × 3 in}, {@code 30*20*10厘米}. The unit stands at the end and serves all sides. */
    public static Dimensions parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new Unreadable("api.size.unreadable", text);
        }
        LengthUnit unit = LengthUnit.parse(written.group(6));
        for (int side : new int[] {2, 4}) {
            if (!written.group(side).isEmpty() && LengthUnit.parse(written.group(side)) != unit) {
                throw new Unreadable("api.size.unreadable", text);
            }
        }
        return of(written.group(1), written.group(3), written.group(5), unit);
    }

    /** The volume in cubic centimetres, exactly. */
    public BigDecimal cubicCentimetres() {
        return longest.millimetres()
                .multiply(median.millimetres())
                .multiply(shortest.millimetres())
                .movePointLeft(3);
    }

    /** The sides, longest first. */
    public List<Length> sides() {
        return List.of(longest, median, shortest);
    }

    /** True where this fits into a space, turned by right angles: each side, in sorted order, is at most the other's. */
    public boolean fitsInto(Dimensions space) {
        return longest.compareTo(space.longest) <= 0
                && median.compareTo(space.median) <= 0
                && shortest.compareTo(space.shortest) <= 0;
    }

    /** The sides and the unit: {@code 20 x 15 x 8 cm}; each with its own unit where they differ. */
    @Override
    public String toString() {
        if (longest.unit() == median.unit() && median.unit() == shortest.unit()) {
            return longest.value().toPlainString() + " x " + median.value().toPlainString() + " x " + shortest;
        }
        return longest + " x " + median + " x " + shortest;
    }
}
