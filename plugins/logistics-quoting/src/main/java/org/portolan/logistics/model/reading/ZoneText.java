package org.portolan.logistics.model.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what sheets call a zone: {@code 1区}, {@code Zone 1}, {@code 分区A}, {@code 一区}, {@code Z3}. */
final class ZoneText {

    private static final Pattern LABEL = Pattern.compile(
            "(?:第|分区|计费区|收费区|区域|大区|资费区)?\\s*(?<a>[a-z]{0,2}\\d{1,3}[a-z]?|[a-z]|[一二三四五六七八九十]{1,3})\\s*(?:区|分区|档|组)"
                    + "|(?:zone|group|area|分区|区域|区|z(?=\\d))\\s*[-:.]?\\s*(?<b>[a-z]{0,2}\\d{1,3}[a-z]?|[a-z]{1,2}|[一二三四五六七八九十]{1,3})"
                    + "|(?<c>[东南西北中]{1,2}[部区])");
    private static final String DIGITS = "一二三四五六七八九";

    private ZoneText() {}

    /** What tells this zone from others, the same for {@code Zone 1} and {@code 一区}; empty where the text is no zone. */
    static Optional<String> label(String text) {
        String plain = Plain.lower(text).replaceAll("\\(.*\\)$", "").strip();
        Matcher label = LABEL.matcher(plain);
        if (!label.matches()) {
            return Optional.empty();
        }
        String core = label.group("a") != null ? label.group("a") : label.group("b");
        return Optional.of(core == null ? label.group("c") : core(core));
    }

    /** As {@link #label}; what is no zone by its look is its own text: in a column of zones, 1 and EU-A are zones. */
    static String key(String text) {
        return label(text).orElseGet(() -> core(Plain.lower(text)));
    }

    private static String core(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.matches("[一二三四五六七八九十]{1,3}")) {
            return Integer.toString(number(upper));
        }
        return upper.matches("0+\\d+") ? upper.replaceFirst("^0+(?=\\d)", "") : upper;
    }

    private static int number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(chinese.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0)) + 1;
        int ones = ten == chinese.length() - 1 ? 0 : DIGITS.indexOf(chinese.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
