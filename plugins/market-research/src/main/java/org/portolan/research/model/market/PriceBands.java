package org.portolan.research.model.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prices in bands of one width, a round number. The first holds all that is cheaper, the last all that is dearer, so that
 * one outlier does not stretch them: they span the 5th to the 95th percentile.
 *
 * @param start where the second band would begin if the first had the width
 * @param width of a band, in major units
 * @param count how many bands, at least one
 */
public record PriceBands(BigDecimal start, BigDecimal width, int count) {

    private static final List<BigDecimal> ROUND = List.of(
            BigDecimal.ONE, BigDecimal.valueOf(2), new BigDecimal("2.5"), BigDecimal.valueOf(5), BigDecimal.TEN);

    /**
     * Choose bands for prices.
     *
     * @param prices at least one
     * @param wanted about how many bands
     */
    public static PriceBands of(List<BigDecimal> prices, int wanted) {
        List<BigDecimal> sorted = prices.stream().sorted().toList();
        BigDecimal low = sorted.get((int) (0.05 * (sorted.size() - 1)));
        BigDecimal high = sorted.get((int) Math.ceil(0.95 * (sorted.size() - 1)));
        BigDecimal span = high.subtract(low);
        BigDecimal width = span.signum() == 0
                ? high.max(BigDecimal.ONE)
                : round(span.divide(BigDecimal.valueOf(wanted), 6, RoundingMode.HALF_UP));
        BigDecimal start = low.divideToIntegralValue(width).multiply(width);
        int count = high.subtract(start).divideToIntegralValue(width).intValue() + 1;
        return new PriceBands(start.stripTrailingZeros(), width.stripTrailingZeros(), Math.max(1, count));
    }

    /** The next of 1, 2, 2.5, 5 times a power of ten. */
    private static BigDecimal round(BigDecimal width) {
        int power = width.precision() - width.scale() - 1;
        return ROUND.stream()
                .map(one -> one.scaleByPowerOfTen(power))
                .filter(one -> one.compareTo(width) >= 0)
                .findFirst()
                .orElse(BigDecimal.TEN.scaleByPowerOfTen(power));
    }

    /** The band of a price, 0 for the cheapest. */
    public int band(BigDecimal price) {
        int band = price.subtract(start).divide(width, 0, RoundingMode.FLOOR).intValue();
        return Math.max(0, Math.min(count - 1, band));
    }

    /** Where a band begins; empty for the first. */
    public Optional<BigDecimal> from(int band) {
        return band == 0 ? Optional.empty() : Optional.of(start.add(width.multiply(BigDecimal.valueOf(band))));
    }

    /** Where a band ends, itself not in it; empty for the last. */
    public Optional<BigDecimal> to(int band) {
        return band == count - 1
                ? Optional.empty()
                : Optional.of(start.add(width.multiply(BigDecimal.valueOf(band + 1L))));
    }

    /** A band in words: {@code 10-15}, {@code <10}, {@code ≥30}. */
    public String words(int band) {
        return from(band).isEmpty() && to(band).isEmpty()
                ? "≥0"
                : from(band).isEmpty()
                        ? "<" + plain(to(band).get())
                        : to(band).isEmpty()
                                ? "≥" + plain(from(band).get())
                                : plain(from(band).get()) + "-" + plain(to(band).get());
    }

    /** All bands, from the cheapest. */
    public List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int band = 0; band < count; band++) {
            all.add(band);
        }
        return all;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
