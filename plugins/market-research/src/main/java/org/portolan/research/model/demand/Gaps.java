package org.portolan.research.model.demand;

/** Fills values that are not known, so that arithmetic can go on; whoever uses them gives them no weight. */
public final class Gaps {

    private Gaps() {}

    /**
     * Put the mean of the nearest known values one season before and after into each gap, and a line between neighbours
     * where there are none.
     *
     * @param series unknown values are {@link Double#NaN}; one at least is known
     */
    public static double[] filled(double[] series, int period) {
        double[] filled = series.clone();
        for (int i = 0; i < series.length; i++) {
            if (Double.isNaN(series[i])) {
                filled[i] = fromSeasons(series, i, period);
            }
        }
        for (int i = 0; i < series.length; i++) {
            if (Double.isNaN(filled[i])) {
                filled[i] = between(filled, i);
            }
        }
        return filled;
    }

    private static double fromSeasons(double[] series, int i, int period) {
        double before = i >= period ? series[i - period] : Double.NaN;
        double after = i + period < series.length ? series[i + period] : Double.NaN;
        return Double.isNaN(before) ? after : Double.isNaN(after) ? before : (before + after) / 2;
    }

    private static double between(double[] values, int i) {
        int left = i - 1;
        while (left >= 0 && Double.isNaN(values[left])) {
            left--;
        }
        int right = i + 1;
        while (right < values.length && Double.isNaN(values[right])) {
            right++;
        }
        if (left < 0 && right == values.length) {
            throw new IllegalArgumentException("a series of which no value is known cannot be filled");
        }
        if (left < 0 || right == values.length) {
            return left < 0 ? values[right] : values[left];
        }
        return values[left] + (values[right] - values[left]) * (i - left) / (right - left);
    }
}
