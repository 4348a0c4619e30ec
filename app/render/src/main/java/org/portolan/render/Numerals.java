package org.portolan.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes decimals as a language does: its point, its grouping of thousands, ASCII digits. Unlike
 * {@link java.text.DecimalFormat} it may be shared by threads, and costs nothing to get for each of 100,000 rows.
 */
record Numerals(char point, char group) {

    /** What a reader sees at most; files for machines carry every digit. */
    static final int MOST_DIGITS = 6;

    private static final Map<Locale, Numerals> KNOWN = new ConcurrentHashMap<>();

    static Numerals of(Locale locale) {
        return KNOWN.computeIfAbsent(locale, asked -> {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(asked);
            return new Numerals(symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
        });
    }

    /** Write a number with at least so many digits after the point, and at most {@link #MOST_DIGITS}, half up. */
    String write(BigDecimal number, int leastDigits) {
        String plain = shown(number, leastDigits).abs().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder written = new StringBuilder(plain.length() + 4);
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                written.append(group);
            }
            written.append(whole.charAt(i));
        }
        if (dot >= 0) {
            written.append(point).append(plain, dot + 1, plain.length());
        }
        return written.toString();
    }

    /** The number as a reader sees it: without trailing zeros beyond the digits that are asked for. */
    static BigDecimal shown(BigDecimal number, int leastDigits) {
        BigDecimal rounded = number.scale() > MOST_DIGITS ? number.setScale(MOST_DIGITS, RoundingMode.HALF_UP) : number;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), leastDigits), RoundingMode.UNNECESSARY);
    }
}
