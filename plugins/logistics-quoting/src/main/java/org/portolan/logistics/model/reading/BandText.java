package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * Reads bands of weights: {@code 0<W≤2}, {@code 0.1-0.2KG}, {@code 21KG以上}, {@code ≤2kg}, {@code 20+}, {@code (0,0.5]},
 * {@code up to 500g}, {@code 0.5}.
 */
final class BandText {

    private static final String UNIT = "(kgs?|公斤|千克|gr|grams?|g|克|lbs?|磅|oz|盎司)?";
    private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)" + UNIT;
    private static final String WEIGHT = "(?:wt|w|kgs?|x|g|m|weight|计费重量|计费重|包裹重量|重量|实重)";
    private static final String UPPER = "<=|=<|<|≤";
    private static final String LOWER = ">=|=>|>|≥";

    /**
     * How a band is written.
     *
     * @param numbers which numbers its groups hold, as in {@code from to}
     */
    private record Form(Pattern pattern, String numbers, Held fromHeld, Held toHeld) {

        static Form of(String pattern, String numbers, Held fromHeld, Held toHeld) {
            return new Form(
                    Pattern.compile(pattern.replace("#", NUMBER), Pattern.CASE_INSENSITIVE), numbers, fromHeld, toHeld);
        }
    }

    /** Whether a bound belongs to its band. */
    private enum Held {
        YES,
        NO,
        /** The sign before or after the number says so. */
        SIGN
    }

    private static final List<Form> FORMS = List.of(
            Form.of("#(?<low>" + UPPER + ")" + WEIGHT + "(?<high>" + UPPER + ")#", "from to", Held.SIGN, Held.SIGN),
            Form.of("#(?<high>" + LOWER + ")" + WEIGHT + "(?<low>" + LOWER + ")#", "to from", Held.SIGN, Held.SIGN),
            Form.of("(?<low>[(\\[])#,#(?<high>[)\\]])", "from to", Held.SIGN, Held.SIGN),
            Form.of("(?:从|from|between)?#(?:-+|~+|至|到|to|_|and|bis)#(?:以内|含)?", "from to", Held.YES, Held.YES),
            Form.of(
                    WEIGHT
                            + "?(?:<=|=<|≤|upto|notover|notexceeding|max\\.?|bis|不超过|小于等于|至)#(?:\\(?(?:incl\\.?|inclusive|含)\\)?)?",
                    "to",
                    Held.NO,
                    Held.YES),
            Form.of(WEIGHT + "?(?:<|under|below|lessthan|小于|低于)#", "to", Held.NO, Held.NO),
            Form.of("#(?:以内|及以下|以下|内|andunder|andbelow|orless|max)", "to", Held.NO, Held.YES),
            Form.of(WEIGHT + "?(?:>=|=>|≥|from|ab|大于等于|满)#(?:以上|起)?", "from", Held.YES, Held.YES),
            Form.of(WEIGHT + "?(?:>|over|above|morethan|超过|大于|高于)#(?:以上|起)?", "from", Held.NO, Held.YES),
            Form.of("#(?:<=|=<|≤)" + WEIGHT, "from", Held.YES, Held.YES),
            Form.of("#<" + WEIGHT, "from", Held.NO, Held.YES),
            Form.of(
                    "#(?:\\+|及以上|\\(含\\)以上|含以上|以上|起|andabove|andover|andup|ormore|&above|up|-以上|~以上|-∞|-|~)",
                    "from",
                    Held.YES,
                    Held.YES),
            Form.of("#(?<single>)", "to", Held.NO, Held.YES));

    private BandText() {}

    /** The band; empty where the text is something else. */
    static Optional<Band> read(String text) {
        String plain = Plain.lower(text)
                .replace(" ", "")
                .replaceAll("^\\(?(?:计费重量|重量段?|weight):?(?=[\\d<>≤≥(\\[])", "")
                .replaceAll("\\((kgs?|公斤|千克|g|克|lbs?)\\)$", "$1");
        for (Form form : FORMS) {
            Matcher matcher = form.pattern.matcher(plain);
            if (matcher.matches()) {
                return Optional.of(band(form, matcher));
            }
        }
        return Optional.empty();
    }

    private static Band band(Form form, Matcher matcher) {
        List<String> groups = numbered(matcher);
        boolean swapped = form.numbers.startsWith("to");
        boolean two = form.numbers.contains(" ");
        Optional<BigDecimal> first = Numeral.read(groups.get(0));
        Optional<WeightUnit> firstUnit = unit(groups.get(1));
        Optional<BigDecimal> second = two ? Numeral.read(groups.get(2)) : Optional.empty();
        Optional<WeightUnit> secondUnit = two ? unit(groups.get(3)) : Optional.empty();
        Optional<BigDecimal> from = swapped ? second : first;
        Optional<BigDecimal> to = swapped ? first : second;
        Optional<WeightUnit> fromUnit = swapped ? secondUnit : firstUnit;
        Optional<WeightUnit> toUnit = swapped ? firstUnit : secondUnit;
        if (from.isPresent() && fromUnit.isPresent() && toUnit.isPresent() && fromUnit.get() != toUnit.get()) {
            // 500g-1kg: the lower number in the unit of the upper one.
            from = Optional.of(
                    new Weight(from.get(), fromUnit.get()).in(toUnit.get()).value());
        }
        return new Band(
                from.orElse(BigDecimal.ZERO),
                held(form.fromHeld, matcher, "low"),
                to,
                held(form.toHeld, matcher, "high"),
                toUnit.or(() -> fromUnit),
                form.pattern.pattern().contains("<single>"));
    }

    private static boolean held(Held held, Matcher matcher, String sign) {
        return switch (held) {
            case YES -> true;
            case NO -> false;
            case SIGN -> matcher.group(sign).matches(".*[=≤≥\\[\\]]");
        };
    }

    /** The groups that have no name, in order: each number and its unit. */
    private static List<String> numbered(Matcher matcher) {
        List<String> groups = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String group = Optional.ofNullable(matcher.group(i)).orElse("");
            if (!group.matches("[<>=≤≥()\\[\\]]{1,2}") && !(group.isEmpty() && isNamed(matcher, i))) {
                groups.add(group);
            }
        }
        return groups;
    }

    private static boolean isNamed(Matcher matcher, int group) {
        return group == matcher.groupCount() && matcher.pattern().pattern().contains("<single>");
    }

    private static Optional<WeightUnit> unit(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(WeightUnit.parse(text));
    }
}
