package org.portolan.research.model.products;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in words that exports and scrapes use: {@code 10K+ bought}, {@code 4.5 out of 5 stars}, {@code Rp149.000},
 * {@code 3.2万}, {@code $12.99 - $24.99}.
 *
 * @param value of the first number
 * @param plain true for a number, with or without a currency or percent sign: how its column writes numbers then decides
 */
public record Amount(BigDecimal value, boolean plain) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[-−]?)\\s*(?<digits>\\d[\\d.,'’\\u00A0\\u202F]*|[.,]\\d+)\\s*(?<unit>(?:k|m|b|mil|rb|ribu|jt|juta|千|万|萬|亿)(?![\\p{L}&&[^\\p{IsHan}]]))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MONEY = Pattern.compile("[\\p{Sc}% ]*|[A-Z]{3}|[A-Z]{1,3}\\p{Sc}");

    /** Read the first number of a text; empty where there is none. */
    public static Optional<Amount> read(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        BigDecimal value = digits(number.group("digits"));
        String unit = number.group("unit") == null ? "" : number.group("unit").toLowerCase(Locale.ROOT);
        value = value.scaleByPowerOfTen(power(unit));
        boolean negative = !number.group("sign").isEmpty()
                && text.substring(0, number.start()).isBlank();
        String rest = text.substring(0, number.start()) + text.substring(number.end());
        boolean plain = unit.isEmpty() && MONEY.matcher(rest.strip()).matches();
        return Optional.of(new Amount(negative ? value.negate() : value, plain));
    }

    private static int power(String unit) {
        return switch (unit) {
            case "k", "mil", "rb", "ribu", "千" -> 3;
            case "万", "萬" -> 4;
            case "m", "jt", "juta" -> 6;
            case "亿" -> 8;
            case "b" -> 9;
            default -> 0;
        };
    }

    /** The sign before two digits or one, or the last of two kinds, stands before the fraction; all others group. */
    private static BigDecimal digits(String written) {
        String digits = written.replaceAll("['’\\u00A0\\u202F]", "").replaceAll("[.,]+$", "");
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(point, comma);
        boolean both = point >= 0 && comma >= 0;
        boolean single = last >= 0 && digits.indexOf(digits.charAt(last)) == last;
        boolean fraction = last >= 0 && single && (both || digits.length() - last - 1 != 3 || digits.startsWith("0"));
        String whole = (fraction ? digits.substring(0, last) : digits).replaceAll("[.,]", "");
        return new BigDecimal(fraction ? (whole.isEmpty() ? "0" : whole) + "." + digits.substring(last + 1) : whole);
    }
}
