package org.portolan.research.model.forecast;

/** Additive seasonal indices by classical decomposition, where the series shows a season at all. */
final class SeasonalIndices {

    /** Of a standard normal: 90 % lie between minus and plus this. */
    private static final double Z90 = 1.645;

    private SeasonalIndices() {}

    /**
     * One index a phase, summing to 0; all 0 where autocorrelation at the season's lag is no more than chance (the test
     * of Theta in the M3 and M4 competitions: 90 %, Bartlett's limits).
     */
    static double[] of(double[] values, int season) {
        double[] indices = new double[season];
        if (season < 2 || values.length < 2 * season || !isSeasonal(values, season)) {
            return indices;
        }
        int[] counts = new int[season];
        for (int i = season / 2; i < values.length - season / 2; i++) {
            indices[i % season] += values[i] - centred(values, i, season);
            counts[i % season]++;
        }
        double mean = 0;
        for (int phase = 0; phase < season; phase++) {
            indices[phase] /= Math.max(1, counts[phase]);
            mean += indices[phase] / season;
        }
        for (int phase = 0; phase < season; phase++) {
            indices[phase] -= mean;
        }
        return indices;
    }

    static boolean isSeasonal(double[] values, int season) {
        double squares = 0;
        for (int lag = 1; lag < season; lag++) {
            double correlation = autocorrelation(values, lag);
            squares += correlation * correlation;
        }
        return autocorrelation(values, season) > Z90 * Math.sqrt((1 + 2 * squares) / values.length);
    }

    private static double autocorrelation(double[] values, int lag) {
        double mean = 0;
        for (double value : values) {
            mean += value / values.length;
        }
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < values.length; i++) {
            variance += (values[i] - mean) * (values[i] - mean);
            if (i >= lag) {
                covariance += (values[i] - mean) * (values[i - lag] - mean);
            }
        }
        return variance == 0 ? 0 : covariance / variance;
    }

    /** The mean of one season around a value; for an even season the two ends count half. */
    private static double centred(double[] values, int i, int season) {
        int half = season / 2;
        double sum = 0;
        for (int j = i - half; j <= i + half; j++) {
            if (j < 0 || j >= values.length) {
                continue;
            }
            boolean end = season % 2 == 0 && (j == i - half || j == i + half);
            sum += end ? values[j] / 2 : values[j];
        }
        return sum / season;
    }
}
