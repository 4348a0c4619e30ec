package org.portolan.api.trade;

import java.math.BigDecimal;
import java.util.Locale;

/** A unit of length and how many millimetres it has, exactly (International yard and pound agreement, 1959). */
public enum LengthUnit {
    MM("mm", "1"),
    CM("cm", "10"),
    M("m", "1000"),
    IN("in", "25.4"),
    FT("ft", "304.8");

    private final String symbol;
    private final BigDecimal millimetres;

    LengthUnit(String symbol, String millimetres) {
        this.symbol = symbol;
        this.millimetres = new BigDecimal(millimetres);
    }

    public String symbol() {
        return symbol;
    }

    BigDecimal millimetres() {
        return millimetres;
    }

    /** Find a unit by the ways sheets write it: cm, 厘米, mm, 毫米, m, 米, in, inch, 英寸, ft, 英尺. */
    public static LengthUnit parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "mm", "millimeter", "millimeters", "millimetre", "millimetres", "毫米" -> MM;
            case "cm", "cms", "centimeter", "centimeters", "centimetre", "centimetres", "厘米", "公分" -> CM;
            case "m", "meter", "meters", "metre", "metres", "米" -> M;
            case "in", "inch", "inches", "\"", "英寸" -> IN;
            case "ft", "foot", "feet", "英尺" -> FT;
            default -> throw new Unreadable("api.size.unit", text);
        };
    }
}
