package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** Scores brought to percent. */
final class Shares {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Shares() {}

    /** Each score as percent of the greatest: for answers of which one is given. */
    static Map<String, BigDecimal> ofGreatest(Map<String, BigDecimal> scores) {
        BigDecimal greatest = scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        return scaled(scores, greatest);
    }

    /** Each score as percent of the sum of what is right: for answers of which several are given. */
    static Map<String, BigDecimal> ofSum(Map<String, BigDecimal> scores) {
        BigDecimal sum =
                scores.values().stream().filter(score -> score.signum() > 0).reduce(BigDecimal.ZERO, BigDecimal::add);
        return scaled(scores, sum);
    }

    private static Map<String, BigDecimal> scaled(Map<String, BigDecimal> scores, BigDecimal whole) {
        Map<String, BigDecimal> shares = new LinkedHashMap<>();
        scores.forEach((key, score) -> shares.put(
                key,
                whole.signum() == 0
                        ? BigDecimal.ZERO
                        : percent(score.multiply(WHOLE).divide(whole, MathContext.DECIMAL32))));
        return shares;
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(share.stripTrailingZeros().toPlainString());
    }
}
