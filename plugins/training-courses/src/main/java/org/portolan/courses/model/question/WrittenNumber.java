package org.portolan.courses.model.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a person of any country types it: {@code 1,234.5}, {@code 1.234,5}, {@code 1 234,5}, {@code １２}, {@code −5},
 * {@code 1/2}, {@code 1.5e3}, {@code 1.5×10^3}, {@code 12 %}, {@code ¥ 12}, {@code 3.5 kg}, {@code 2万}. {@code 1,234} can be
 * read in two ways, so a text has readings rather than a value.
 */
final class WrittenNumber {

    private static final int LONGEST = 60;
    private static final int GREATEST_POWER = 100;
    private static final Pattern SHAPE = Pattern.compile(
            "(?<sign>[+-]?)(?<digits>\\d[\\d.,']*|[.,]\\d+)(?:(?:e|[*x×·]10\\^?)(?<power>[+-]?\\d{1,3}))?(?<myriad>[万萬亿億]?)");
    private static final Pattern FRACTION = Pattern.compile("([+-]?\\d{1,15})/(\\d{1,15})");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,']\\d{2,3})*[.,']\\d{3}");
    private static final Pattern SIGNS = Pattern.compile("[\\p{Sc}]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—−－]");

    private WrittenNumber() {}

    /**
     * All that a text can mean as a number; empty where it is none.
     *
     * @param unit what may stand behind it; any one word may where this is empty
     */
    static Set<BigDecimal> readings(String text, String unit) {
        if (text.length() > LONGEST) {
            return Set.of();
        }
        String plain = plain(text);
        String bare = without(plain, plain(unit));
        Matcher fraction = FRACTION.matcher(bare);
        if (fraction.matches()) {
            BigDecimal below = new BigDecimal(fraction.group(2));
            return below.signum() == 0
                    ? Set.of()
                    : Set.of(new BigDecimal(fraction.group(1)).divide(below, MathContext.DECIMAL64));
        }
        Matcher shape = SHAPE.matcher(bare);
        return shape.matches() ? readings(shape) : Set.of();
    }

    /** The one reading, where a point is a decimal point: as files write numbers. */
    static Optional<BigDecimal> exact(String text) {
        String plain = plain(text);
        return plain.length() <= LONGEST && plain.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d{1,3})?")
                ? Optional.of(new BigDecimal(plain.endsWith(".") ? plain + "0" : plain))
                : Optional.empty();
    }

    private static String plain(String text) {
        String dashes = DASHES.matcher(text).replaceAll("-");
        return SIGNS.matcher(Normalizer.normalize(dashes, Normalizer.Form.NFKC))
                .replaceAll("")
                .replaceAll("[\\s\\u00A0\\u202F]+", "")
                .replace("’", "'")
                .toLowerCase(Locale.ROOT);
    }

    private static String without(String plain, String unit) {
        if (!unit.isEmpty() && plain.endsWith(unit)) {
            return plain.substring(0, plain.length() - unit.length());
        }
        return plain.replaceFirst("(?<=\\d)(?:%|(?!e[+-]?\\d)(?!x10)[\\p{L}&&[^万萬亿億]][\\p{L}/%]*[23]?)$", "");
    }

    private static Set<BigDecimal> readings(Matcher shape) {
        String digits = shape.group("digits");
        Set<BigDecimal> values = new LinkedHashSet<>();
        decimal(digits, '.', ',').ifPresent(values::add);
        decimal(digits, ',', '.').ifPresent(values::add);
        BigDecimal factor = myriad(shape.group("myriad"));
        int power = shape.group("power") == null ? 0 : Integer.parseInt(shape.group("power"));
        if (Math.abs(power) > GREATEST_POWER) {
            return Set.of();
        }
        Set<BigDecimal> readings = new LinkedHashSet<>();
        for (BigDecimal value : values) {
            BigDecimal scaled = value.scaleByPowerOfTen(power).multiply(factor);
            readings.add(shape.group("sign").equals("-") ? scaled.negate() : scaled);
        }
        return readings;
    }

    /** Digits where one sign parts the decimals and the other, or an apostrophe, groups of thousands. */
    private static Optional<BigDecimal> decimal(String digits, char point, char group) {
        int at = digits.indexOf(point);
        if (at != digits.lastIndexOf(point)) {
            return Optional.empty();
        }
        String whole = at < 0 ? digits : digits.substring(0, at);
        String rest = at < 0 ? "" : digits.substring(at + 1);
        boolean grouped = whole.indexOf(group) >= 0 || whole.indexOf('\'') >= 0;
        if ((grouped && !GROUPED.matcher(whole).matches()) || !rest.matches("\\d*")) {
            return Optional.empty();
        }
        String plain = whole.replaceAll("[.,']", "") + (rest.isEmpty() ? "" : "." + rest);
        return plain.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(plain));
    }

    private static BigDecimal myriad(String sign) {
        return switch (sign) {
            case "万", "萬" -> BigDecimal.valueOf(10_000);
            case "亿", "億" -> BigDecimal.valueOf(100_000_000);
            default -> BigDecimal.ONE;
        };
    }
}
