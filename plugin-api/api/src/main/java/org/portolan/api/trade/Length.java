package org.portolan.api.trade;

import java.math.BigDecimal;

/**
 * A length as it was written. Comparison is exact across units.
 *
 * @param value zero or more, in {@code unit}
 */
public record Length(BigDecimal value, LengthUnit unit) implements Comparable<Length> {

    public Length {
        if (value.signum() < 0) {
            throw new Unreadable("api.size.unreadable", value.toPlainString());
        }
        value = Decimals.plain(value);
    }

    public static Length of(String value, LengthUnit unit) {
        return new Length(Decimals.parse(value, "api.size.unreadable"), unit);
    }

    /** The length in millimetres, exactly: every unit is a finite number of millimetres. */
    public BigDecimal millimetres() {
        return value.multiply(unit.millimetres());
    }

    /** The length in another unit: exactly, where that is a finite decimal; else to 12 decimals, half even. */
    public Length in(LengthUnit other) {
        return other == unit ? this : new Length(Quotient.of(millimetres(), other.millimetres()), other);
    }

    @Override
    public int compareTo(Length other) {
        return millimetres().compareTo(other.millimetres());
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit.symbol();
    }
}
