package org.portolan.research.model.voices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how many stars somebody gave, of five: {@code 4}, {@code 4.0 out of 5 stars}, {@code 4,0 von 5 Sternen},
 * {@code 5つ星のうち4.0}, {@code 4/5}, {@code 8/10}, {@code ★★★★☆}, {@code 4星}, {@code star_4}.
 */
public final class Stars {

    public static final BigDecimal MOST = BigDecimal.valueOf(5);

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern OF_TEN = Pattern.compile("([0-9]+(?:[.,][0-9]+)?)\\s*/\\s*10");
    /** Japanese and Chinese say of how many before they say how many. */
    private static final Pattern OF_FIRST = Pattern.compile("^5\\s*(?:つ星のうち|顆星中的|颗星中的|星中|점 만점에|점 만점 중)\\s*(.+)$");

    private Stars() {}

    /** The stars, with at most two decimals; empty where the text says none, or none of a scale of five. */
    public static Optional<BigDecimal> parse(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
        long drawn = plain.chars().filter(c -> c == '★' || c == '⭐').count();
        if (drawn > 0) {
            return within(BigDecimal.valueOf(drawn));
        }
        Matcher ofTen = OF_TEN.matcher(plain);
        if (ofTen.find()) {
            return within(number(ofTen.group(1)).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
        }
        Matcher ofFirst = OF_FIRST.matcher(plain);
        Matcher number = NUMBER.matcher(ofFirst.matches() ? ofFirst.group(1) : plain);
        return number.find() ? within(number(number.group())) : Optional.empty();
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    private static Optional<BigDecimal> within(BigDecimal stars) {
        boolean fits = stars.signum() > 0 && stars.compareTo(MOST) <= 0;
        return fits ? Optional.of(stars.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros()) : Optional.empty();
    }
}
