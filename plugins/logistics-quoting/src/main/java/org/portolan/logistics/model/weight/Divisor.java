package org.portolan.logistics.model.weight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** What a volumetric divisor divides, and the weight that comes out. */
public enum Divisor {
    CM3_PER_KG("cm3/kg", LengthUnit.CM, WeightUnit.KG),
    IN3_PER_LB("in3/lb", LengthUnit.IN, WeightUnit.LB);

    /** Rounded up at a digit that no step of a tariff reaches, a quotient never crosses a step. */
    private static final int DIGITS = 15;

    private final String symbol;
    private final LengthUnit side;
    private final WeightUnit weight;

    Divisor(String symbol, LengthUnit side, WeightUnit weight) {
        this.symbol = symbol;
        this.side = side;
        this.weight = weight;
    }

    /**
     * Read what {@link #symbol()} writes.
     *
     * @throws IllegalArgumentException where the text is something else
     */
    public static Divisor parse(String symbol) {
        return Stream.of(values())
                .filter(divisor -> divisor.symbol.equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + symbol + "' is no unit of a divisor: write cm3/kg or in3/lb"));
    }

    public String symbol() {
        return symbol;
    }

    /** The unit in which sides are taken. */
    public LengthUnit side() {
        return side;
    }

    /** The unit of the weight that comes out. */
    public WeightUnit weight() {
        return weight;
    }

    /** The volumetric weight of a volume in cubic {@link #side() sides}. */
    Weight weigh(BigDecimal volume, BigDecimal divisor) {
        return new Weight(volume.divide(divisor, DIGITS, RoundingMode.UP), weight);
    }
}
