package org.portolan.api.trade;

import java.math.BigDecimal;
import java.util.Locale;

/** A unit of mass and what one of it weighs in grams, exactly (International yard and pound agreement, 1959). */
public enum WeightUnit {
    G("g", "1"),
    KG("kg", "1000"),
    OZ("oz", "28.349523125"),
    LB("lb", "453.59237");

    private final String symbol;
    private final BigDecimal grams;

    WeightUnit(String symbol, String grams) {
        this.symbol = symbol;
        this.grams = new BigDecimal(grams);
    }

    public String symbol() {
        return symbol;
    }

    BigDecimal grams() {
        return grams;
    }

    /** Find a unit by the ways sheets write it: kg, KGS, 公斤, 千克, g, 克, lb, LBS, 磅, oz, 盎司. */
    public static WeightUnit parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "g", "gr", "gram", "grams", "克" -> G;
            case "kg", "kgs", "kilo", "kilogram", "kilograms", "公斤", "千克" -> KG;
            case "oz", "ounce", "ounces", "盎司" -> OZ;
            case "lb", "lbs", "pound", "pounds", "磅" -> LB;
            default -> throw new Unreadable("api.weight.unit", text);
        };
    }
}
