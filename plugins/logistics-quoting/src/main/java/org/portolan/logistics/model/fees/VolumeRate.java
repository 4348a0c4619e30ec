package org.portolan.logistics.model.fees;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;

/** A price for a volume. */
public record VolumeRate(Money amount, Volume per) {

    public VolumeRate {
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException("a fee cannot be negative: " + amount);
        }
    }

    /** The price of so much volume, to 12 decimals. */
    public Money of(Dimensions size) {
        return amount.times(per.count(size));
    }

    /** The volumes that tables are written for. */
    public enum Volume {
        FT3("ft³", new Length(BigDecimal.ONE, LengthUnit.FT)),
        M3("m³", new Length(BigDecimal.ONE, LengthUnit.M)),
        L("1000 cm³", new Length(BigDecimal.TEN, LengthUnit.CM));

        private final String symbol;
        private final BigDecimal cubicCentimetres;

        Volume(String symbol, Length side) {
            this.symbol = symbol;
            this.cubicCentimetres = side.millimetres().pow(3).movePointLeft(3);
        }

        public String symbol() {
            return symbol;
        }

        /** How many of it a size fills, to 12 decimals, half even. */
        public BigDecimal count(Dimensions size) {
            return size.cubicCentimetres().divide(cubicCentimetres, 12, RoundingMode.HALF_EVEN);
        }

        /** Read {@code ft3}, {@code m3}, {@code 1000cm3}. */
        public static Volume parse(String text) {
            return switch (text) {
                case "ft3" -> FT3;
                case "m3" -> M3;
                case "1000cm3" -> L;
                default ->
                    throw new IllegalArgumentException("no fee is written per " + text + ": use ft3, m3, 1000cm3");
            };
        }
    }
}
