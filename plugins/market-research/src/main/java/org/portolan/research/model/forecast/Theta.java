package org.portolan.research.model.forecast;

import java.util.Arrays;

/**
 * The Theta method: exponential smoothing with half the slope of the trend line as drift, on the series without its season
 * (Assimakopoulos and Nikolopoulos, International Journal of Forecasting 16, 2000; in the form of Hyndman and Billah,
 * same journal 19, 2003).
 */
public final class Theta implements Method {

    @Override
    public String key() {
        return "theta";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        double[] indices = SeasonalIndices.of(history, season);
        double[] plain = new double[history.length];
        Arrays.setAll(plain, i -> history[i] - indices[i % season]);
        Smoothing smoothing = Smoothing.fit(plain);
        double alpha = smoothing.alpha();
        double drift = slope(plain) / 2;
        double behind = (1 - Math.pow(1 - alpha, plain.length)) / alpha;
        double[] next = new double[horizon];
        Arrays.setAll(next, i -> smoothing.level() + drift * (i + behind) + indices[(history.length + i) % season]);
        return next;
    }

    private static double slope(double[] values) {
        double middle = (values.length - 1) / 2.0;
        double mean = Arrays.stream(values).average().orElse(0);
        double covariance = 0;
        double variance = 0;
        for (int i = 0; i < values.length; i++) {
            covariance += (i - middle) * (values[i] - mean);
            variance += (i - middle) * (i - middle);
        }
        return variance == 0 ? 0 : covariance / variance;
    }
}
