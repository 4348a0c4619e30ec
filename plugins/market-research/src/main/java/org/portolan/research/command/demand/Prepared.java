package org.portolan.research.command.demand;

import java.util.Arrays;
import java.util.Optional;
import org.portolan.research.model.demand.Gaps;
import org.portolan.research.model.demand.Series;
import org.portolan.research.model.forecast.Accuracy;
import org.portolan.research.model.forecast.BackTest;
import org.portolan.research.model.forecast.Forecast;

/**
 * A series with its forecast.
 *
 * @param history what the forecast knew, gaps filled
 * @param held what was held back; empty where nothing was
 */
@SuppressWarnings("ArrayRecordComponent")
record Prepared(Series series, double[] history, double[] held, Forecast forecast) {

    /**
     * Forecast a series.
     *
     * @param season as asked for; where the history is too short to test it, none is taken
     * @return empty where even without a season there is nothing to test on
     */
    static Optional<Prepared> of(Series series, int season, int horizon, int holdOut) {
        if (series.length() <= holdOut) {
            return Optional.empty();
        }
        double[] all = Gaps.filled(series.values(), Math.max(1, season));
        double[] history = Arrays.copyOf(all, all.length - holdOut);
        double[] held = Arrays.copyOfRange(all, all.length - holdOut, all.length);
        int steps = holdOut > 0 ? holdOut : horizon;
        int usable = BackTest.origins(history.length, season, steps) > 0 ? season : 1;
        if (BackTest.origins(history.length, usable, steps) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Prepared(series, history, held, Forecast.of(history, usable, steps)));
    }

    /** Accuracy of the chosen method: on what was held back where there is some, else on the back-tests. */
    Accuracy chosen() {
        return held.length > 0
                ? forecast.against(history, held)
                : forecast.best().accuracy();
    }

    /** Accuracy of seasonal naive on the same. */
    Accuracy naive() {
        return held.length > 0
                ? forecast.naiveAgainst(history, held)
                : forecast.naive().accuracy();
    }
}
