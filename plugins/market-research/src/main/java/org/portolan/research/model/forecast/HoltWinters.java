package org.portolan.research.model.forecast;

import java.util.Arrays;

/**
 * Additive exponential smoothing of level, damped trend and season: ETS(A,N,N), (A,N,A), (A,Ad,N) or (A,Ad,A), whichever
 * has the least corrected AIC (Holt 1957; Winters 1960; Gardner and McKenzie 1985; Hyndman and Athanasopoulos,
 * Forecasting: Principles and Practice, chapter 8).
 */
public final class HoltWinters implements Method {

    @Override
    public String key() {
        return "ets";
    }

    @Override
    public double[] forecast(double[] history, int season, int horizon) {
        double[] best = new double[0];
        double least = Double.POSITIVE_INFINITY;
        boolean seasons = season > 1 && history.length >= 2 * season;
        for (boolean seasonal : seasons ? new boolean[] {false, true} : new boolean[] {false}) {
            for (boolean trended : new boolean[] {false, true}) {
                Run run = new Run(history, seasonal ? season : 1, trended);
                double[] weights = DownhillSimplex.least(run::error, run.begin());
                double criterion = run.criterion(weights);
                if (best.length == 0 || criterion < least) {
                    least = criterion;
                    best = run.forecast(weights, horizon);
                }
            }
        }
        return best;
    }

    /** One form of it over one history; season 1 is none. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Run(double[] history, int season, boolean trended) {

        /** Where the search begins: what analysts take for a start, before the logistic transform. */
        double[] begin() {
            return trended ? new double[] {-1.5, -3, -3, 2} : new double[] {-1.5, -3};
        }

        private static double share(double free) {
            return 1 / (1 + Math.exp(-free));
        }

        double error(double[] free) {
            return pass(free, new double[0]);
        }

        double[] forecast(double[] free, int horizon) {
            double[] next = new double[horizon];
            pass(free, next);
            return next;
        }

        /** AICc; the first level, trend and season are parameters as well. */
        double criterion(double[] free) {
            int n = history.length;
            double parameters = 2 + (trended ? 3 : 0) + (season > 1 ? season : 0);
            double spare = Math.max(1, n - parameters - 1);
            return n * Math.log(Math.max(error(free) / n, Double.MIN_NORMAL))
                    + 2 * parameters
                    + 2 * parameters * (parameters + 1) / spare;
        }

        /** Go through the history and on into {@code next}; answers the sum of squared errors one step ahead. */
        private double pass(double[] free, double[] next) {
            double alpha = share(free[0]);
            double gamma = season > 1 ? share(free[1]) * (1 - alpha) : 0;
            double beta = trended ? share(free[2]) * alpha : 0;
            double damping = trended ? 0.8 + 0.18 * share(free[3]) : 0;
            int few = Math.min(history.length, Math.max(season, 10));
            double level = Arrays.stream(history, 0, few).average().orElse(0);
            double trend = 0;
            double[] seasons = firstSeasons(level);
            double sum = 0;
            for (int i = 0; i < history.length; i++) {
                double before = level + damping * trend;
                double error = history[i] - before - seasons[i % season];
                sum += error * error;
                level = before + alpha * error;
                trend = damping * trend + beta * error;
                seasons[i % season] += gamma * error;
            }
            double damped = 0;
            for (int i = 0; i < next.length; i++) {
                damped = damping * (1 + damped);
                next[i] = level + damped * trend + seasons[(history.length + i) % season];
            }
            return sum;
        }

        private double[] firstSeasons(double level) {
            double[] seasons = new double[season];
            if (season > 1) {
                int cycles = Math.min(history.length / season, 3);
                double mean =
                        Arrays.stream(history, 0, cycles * season).average().orElse(level);
                for (int i = 0; i < cycles * season; i++) {
                    seasons[i % season] += (history[i] - mean) / cycles;
                }
            }
            return seasons;
        }
    }
}
