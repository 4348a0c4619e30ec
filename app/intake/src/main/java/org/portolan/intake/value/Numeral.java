package org.portolan.intake.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a file writes it, taken apart without knowing the country: {@code 1.234,56}, {@code 1'234.56},
 * {@code (12)}, {@code ¥12}, {@code 3.5%}.
 *
 * @param core digits with points and commas only; blanks and apostrophes, which only group, are gone
 * @param grouped true where blanks or apostrophes grouped the digits, so that no point or comma does
 * @param scale by how many places the point moves to the right: -2 for a percentage
 */
record Numeral(String core, boolean negative, boolean grouped, int scale, Sign sign) {

    private static final int LONGEST = 40;

    /** What stands before the fraction, as far as this number alone can tell. */
    enum Sign {
        POINT,
        COMMA,
        /** {@code 1,234} or {@code 1.234}. */
        EITHER,
        /** No point and no comma. */
        NONE
    }

    /** Take a cell apart; empty where it is no number in any country. */
    static Optional<Numeral> of(String text) {
        return new NumeralScan(text).numeral();
    }

    static Optional<Numeral> of(String core, boolean negative, boolean grouped, int scale) {
        return core.length() > LONGEST
                ? Optional.empty()
                : sign(core, grouped).map(sign -> new Numeral(core, negative, grouped, scale, sign));
    }

    private static Optional<Sign> sign(String core, boolean grouped) {
        int point = core.lastIndexOf('.');
        int comma = core.lastIndexOf(',');
        if (core.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        if (point < 0 && comma < 0) {
            return Optional.of(Sign.NONE);
        }
        char last = point > comma ? '.' : ',';
        Sign asFraction = last == '.' ? Sign.POINT : Sign.COMMA;
        Sign asGroup = last == '.' ? Sign.COMMA : Sign.POINT;
        int at = Math.max(point, comma);
        if (point >= 0 && comma >= 0) {
            boolean once = core.indexOf(last) == at;
            return once && !grouped && isGrouped(core.substring(0, at), last == '.' ? ',' : '.')
                    ? Optional.of(asFraction)
                    : Optional.empty();
        }
        if (core.indexOf(last) != at) {
            return !grouped && isGrouped(core, last) ? Optional.of(asGroup) : Optional.empty();
        }
        boolean couldGroup = !grouped && at > 0 && at <= 3 && core.charAt(0) != '0' && core.length() - at - 1 == 3;
        return Optional.of(couldGroup ? Sign.EITHER : asFraction);
    }

    /** Groups of three, or of two before the last as in India; the first may be shorter. */
    private static boolean isGrouped(String digits, char group) {
        String[] groups = digits.split(group == '.' ? "\\." : ",", -1);
        boolean threes = groups[0].length() >= 1 && groups[0].length() <= 3;
        boolean twos = groups[0].length() >= 1 && groups[0].length() <= 2;
        for (int i = 1; i < groups.length; i++) {
            threes &= groups[i].length() == 3;
            twos &= groups[i].length() == (i == groups.length - 1 ? 3 : 2);
        }
        return threes || twos;
    }

    /**
     * The number, where this character stands before the fraction.
     *
     * @return empty where the number says otherwise
     */
    Optional<BigDecimal> value(char fraction) {
        if ((sign == Sign.POINT && fraction != '.') || (sign == Sign.COMMA && fraction != ',')) {
            return Optional.empty();
        }
        String group = grouped ? "" : fraction == '.' ? "," : ".";
        String plain = (group.isEmpty() ? core : core.replace(group, "")).replace(',', '.');
        BigDecimal value = new BigDecimal(plain).scaleByPowerOfTen(scale);
        BigDecimal written = value.scale() < 0 ? value.setScale(0) : value;
        return Optional.of(negative ? written.negate() : written);
    }
}
