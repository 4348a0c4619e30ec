package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as sheets write them: {@code 1,234.50}, {@code 12,5}, {@code 1.234,56}. */
final class Numeral {

    /** A number in a longer text. */
    static final String TEXT = "\\d+(?:[.,]\\d+)*";

    private static final Pattern POINT = Pattern.compile("\\d{1,12}(?:\\.\\d{1,12})?|\\.\\d{1,12}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern COMMA = Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,12}),\\d{1,12}");

    private Numeral() {}

    /** The number; empty where the text is something else. A comma before three digits groups, unless it follows a 0. */
    static Optional<BigDecimal> read(String text) {
        String plain = text.strip().replace(" ", "");
        if (POINT.matcher(plain).matches()) {
            return Optional.of(tidy(new BigDecimal(plain)));
        }
        if (GROUPED.matcher(plain).matches() && !plain.startsWith("0")) {
            return Optional.of(tidy(new BigDecimal(plain.replace(",", ""))));
        }
        if (COMMA.matcher(plain).matches()) {
            return Optional.of(tidy(new BigDecimal(plain.replace(".", "").replace(',', '.'))));
        }
        return Optional.empty();
    }

    /** Without trailing zeros, never in scientific notation. */
    static BigDecimal tidy(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
