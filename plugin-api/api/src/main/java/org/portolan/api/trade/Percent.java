package org.portolan.api.trade;

import java.math.BigDecimal;

/**
 * A share as a fraction: 0.035 is 3.5 %.
 *
 * @param fraction any number; rates are checked to lie within 0..1 where they are loaded
 */
public record Percent(BigDecimal fraction) implements Comparable<Percent> {

    public Percent {
        fraction = Decimals.plain(fraction);
    }

    /** Read {@code 3.5%} as 0.035. A number without the sign is refused: nobody can tell 0.2 from 20. */
    public static Percent parse(String text) {
        String stripped = text.strip();
        if (!stripped.endsWith("%")) {
            throw new Unreadable("api.percent.unreadable", text);
        }
        String number = stripped.substring(0, stripped.length() - 1).strip();
        return new Percent(Decimals.parse(number, "api.percent.unreadable").movePointLeft(2));
    }

    public Money of(Money base) {
        return base.times(fraction);
    }

    @Override
    public int compareTo(Percent other) {
        return fraction.compareTo(other.fraction);
    }

    @Override
    public String toString() {
        return Decimals.plain(fraction.movePointRight(2)).toPlainString() + "%";
    }
}
