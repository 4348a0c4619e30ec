package org.portolan.api.trade;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mass as it was written. Comparison is exact across units; {@code equals} is by unit and number, so 1 kg and 1000 g
 * compare as 0 and are not equal.
 *
 * @param value zero or more, in {@code unit}
 */
public record Weight(BigDecimal value, WeightUnit unit) implements Comparable<Weight> {

    private static final Pattern WRITTEN = Pattern.compile("([+-]?[\\d.]+)\\s*(\\p{L}+)");

    public Weight {
        if (value.signum() < 0) {
            throw new Unreadable("api.weight.negative", value.toPlainString());
        }
        value = Decimals.plain(value);
    }

    public static Weight of(String value, WeightUnit unit) {
        return new Weight(Decimals.parse(value, "api.weight.unreadable"), unit);
    }

    public static Weight kg(String value) {
        return of(value, WeightUnit.KG);
    }

    /** Read {@code 0.35kg}, {@code 14 oz}, {@code 500克}. A number without unit is refused: nobody can tell kg from lb. */
    public static Weight parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new Unreadable("api.weight.unreadable", text);
        }
        return of(written.group(1), WeightUnit.parse(written.group(2)));
    }

    /** The mass in grams, exactly: every unit is a finite number of grams. */
    public BigDecimal grams() {
        return value.multiply(unit.grams());
    }

    /** The mass in another unit: exactly, where that is a finite decimal; else to 12 decimals, half even. */
    public Weight in(WeightUnit other) {
        return other == unit ? this : new Weight(Quotient.of(grams(), other.grams()), other);
    }

    /** The mass in another unit at a scale, by a rounding mode: for steps of tariffs, always name the mode. */
    public Weight in(WeightUnit other, int scale, RoundingMode mode) {
        return new Weight(grams().divide(other.grams(), scale, mode), other);
    }

    @Override
    public int compareTo(Weight other) {
        return grams().compareTo(other.grams());
    }

    /** The number and the unit's symbol: {@code 0.35 kg}. */
    @Override
    public String toString() {
        return value.toPlainString() + " " + unit.symbol();
    }
}
