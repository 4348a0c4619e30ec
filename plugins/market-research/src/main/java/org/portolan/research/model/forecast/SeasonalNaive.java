package org.portolan.research.model.forecast;

import java.util.Arrays;

/** The next value is the one of a season ago; without a season, the last one. */
public final class SeasonalNaive implements Method {

    @Override
    public String key() {
        return "seasonal_naive";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        double[] next = new double[horizon];
        Arrays.setAll(next, i -> history[history.length - season + i % season]);
        return next;
    }
}
