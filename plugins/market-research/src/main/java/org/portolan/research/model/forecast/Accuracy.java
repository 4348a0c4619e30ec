package org.portolan.research.model.forecast;

/**
 * How far forecasts were from what came.
 *
 * @param mase mean absolute error ÷ mean absolute error of seasonal naive, one step ahead, within the history (Hyndman and
 *     Koehler, International Journal of Forecasting 22, 2006); {@link Double#NaN} where the history repeats itself exactly
 * @param smape mean of 2·|actual − forecast| ÷ (|actual| + |forecast|), in 0..2; 0 where both are 0 (Makridakis 1993)
 * @param mae mean absolute error, in the series' unit
 */
public record Accuracy(double mase, double smape, double mae) {

    static Accuracy of(double[] history, int season, double[] actual, double[] forecast) {
        double absolute = 0;
        double symmetric = 0;
        for (int i = 0; i < actual.length; i++) {
            double error = Math.abs(actual[i] - forecast[i]);
            double size = Math.abs(actual[i]) + Math.abs(forecast[i]);
            absolute += error / actual.length;
            symmetric += size == 0 ? 0 : 2 * error / size / actual.length;
        }
        double scale = scale(history, season);
        return new Accuracy(scale == 0 ? Double.NaN : absolute / scale, symmetric, absolute);
    }

    private static double scale(double[] history, int season) {
        double sum = 0;
        for (int i = season; i < history.length; i++) {
            sum += Math.abs(history[i] - history[i - season]);
        }
        return history.length <= season ? 0 : sum / (history.length - season);
    }
}
