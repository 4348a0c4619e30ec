package org.portolan.research.model.demand;

import java.util.Optional;

/**
 * The last season against the one before it.
 *
 * @param last mean of the last season's values
 * @param before mean of the season's before it
 * @param periods how many pairs of periods were compared: those of which both are known
 */
public record YearOnYear(double last, double before, int periods) {

    /** Less than this share of a season says nothing of it. */
    private static final double ENOUGH = 0.8;

    /** Empty where there are not two seasons, too many values are not known, or the earlier season had none. */
    public static Optional<YearOnYear> of(Series series) {
        int season = series.grain().season();
        int n = series.length();
        if (season < 2 || n < 2 * season) {
            return Optional.empty();
        }
        double last = 0;
        double before = 0;
        int periods = 0;
        for (int i = n - season; i < n; i++) {
            double now = series.values()[i];
            double then = series.values()[i - season];
            if (!Double.isNaN(now) && !Double.isNaN(then)) {
                last += now;
                before += then;
                periods++;
            }
        }
        return periods < ENOUGH * season || before == 0
                ? Optional.empty()
                : Optional.of(new YearOnYear(last / periods, before / periods, periods));
    }

    /** The change as a share: 0.1 is ten percent more. */
    public double change() {
        return last / before - 1;
    }
}
