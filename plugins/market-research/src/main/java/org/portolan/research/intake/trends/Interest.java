package org.portolan.research.intake.trends;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of interest: 0 to 100 of the peak.
 *
 * @param value 0 where the file says less than one
 * @param belowOne true where it says {@code <1}, in some languages of the interface in words: {@code 1 未満}
 */
record Interest(BigDecimal value, boolean belowOne) {

    private static final Pattern BELOW_ONE =
            Pattern.compile("<\\s*1\\s*%?|%?\\s*<\\s*1|1\\s*%?\\s*(?:未満|미만)|(?:不到|小于|少于|低于)\\s*1\\s*%?");
    private static final Pattern NUMBER = Pattern.compile("%?\\s*(?<number>\\d{1,3}(?:[.,]\\d{1,6})?)\\s*%?");
    private static final BigDecimal PEAK = BigDecimal.valueOf(100);

    static Optional<Interest> parse(String cell) {
        String plain = plain(cell);
        if (BELOW_ONE.matcher(plain).matches()) {
            return Optional.of(new Interest(BigDecimal.ZERO, true));
        }
        Matcher number = NUMBER.matcher(plain);
        if (!number.matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(number.group("number").replace(',', '.'));
        return value.compareTo(PEAK) > 0 ? Optional.empty() : Optional.of(new Interest(value, false));
    }

    /** ASCII digits, no marks of direction, no blanks around. */
    static String plain(String cell) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(cell, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '٪') {
                plain.append('%');
            } else if (c == '٬') {
                plain.append(',');
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }
}
