package org.portolan.courses.model.course;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How what a report says is held against what a lesson expects. */
public enum Comparison {
    EQUAL("="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">="),
    CONTAINS("~");

    private static final Pattern NUMBER =
            Pattern.compile("^[^\\d+-]{0,4}([+-]?\\d[\\d,]*(?:\\.\\d+)?)\\s*(?:%|[A-Za-z\\p{IsHan}]{0,8})$");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /**
     * The comparison of a sign.
     *
     * @throws Unclear where it is none
     */
    static Comparison parse(String sign) {
        for (Comparison each : values()) {
            if (each.sign.equals(sign)) {
                return each;
            }
        }
        throw new Unclear("sign", sign);
    }

    /** Numbers are compared as numbers, also in {@code 12.50 EUR}; all else as words, in any case. */
    public boolean holds(String found, String expected) {
        String one = found.strip().toLowerCase(Locale.ROOT);
        String other = expected.strip().toLowerCase(Locale.ROOT);
        if (this == CONTAINS) {
            return one.contains(other);
        }
        Optional<BigDecimal> first = number(one);
        Optional<BigDecimal> second = number(other);
        int order =
                first.isPresent() && second.isPresent() ? first.get().compareTo(second.get()) : one.compareTo(other);
        return switch (this) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
            case CONTAINS -> throw new IllegalStateException("was answered above");
        };
    }

    /** The number in a text such as {@code 12.50 EUR}, {@code 1.2 kg} or {@code 15%}; empty where it is none. */
    public static Optional<BigDecimal> number(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        return matcher.matches() ? Optional.of(new BigDecimal(matcher.group(1).replace(",", ""))) : Optional.empty();
    }
}
