package org.portolan.api.trade;

import java.math.BigDecimal;

/** Reads decimals written the machine's way: ASCII digits, a point, no grouping. Localised cells are the reader's work. */
final class Decimals {

    private Decimals() {}

    static BigDecimal parse(String text, String key) {
        if (!text.matches("[+-]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})")) {
            throw new Unreadable(key, text);
        }
        return new BigDecimal(text);
    }

    /** The same number without trailing zeros and never in scientific notation: equal numbers become equal values. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
