package org.portolan.research.intake.trends;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a related search rose, in percent: {@code +3,300%}, {@code 250 %}, {@code -10%}, {@code Mais 60%}; or that it broke out, which
 * files say in a word of their language.
 *
 * @param percent empty for a breakout
 */
record Rise(Optional<BigDecimal> percent) {

    static final Rise BREAKOUT = new Rise(Optional.empty());

    /** A language may say more in a word, and then says percent: {@code Mais 2.000%}. */
    private static final Pattern PERCENT = Pattern.compile(
            "(?:(?:\\p{L}+\\s+){1,3}(?=.*%))?(?<sign>[+\\-−–]?)\\s*%?\\s*(?<number>\\d[\\d.,'’\\s]*)\\s*%?");

    private static final Pattern SIGNED = Pattern.compile(".*[+%].*|[-−–].*");

    static Optional<Rise> parse(String cell) {
        String plain = Interest.plain(cell);
        Matcher percent = PERCENT.matcher(plain);
        if (percent.matches()) {
            BigDecimal value = new BigDecimal(percent.group("number").replaceAll("\\D", ""));
            return Optional.of(new Rise(Optional.of(percent.group("sign").matches("[-−–]") ? value.negate() : value)));
        }
        boolean word = !plain.isEmpty() && plain.codePoints().noneMatch(Character::isDigit);
        return word && plain.codePoints().anyMatch(Character::isLetter) ? Optional.of(BREAKOUT) : Optional.empty();
    }

    /** True where a cell can only be a rise, not an interest: a sign, a percentage, a word. */
    static boolean isSigned(String cell) {
        String plain = Interest.plain(cell);
        return SIGNED.matcher(plain).matches()
                || parse(cell).filter(rise -> rise.percent().isEmpty()).isPresent();
    }
}
