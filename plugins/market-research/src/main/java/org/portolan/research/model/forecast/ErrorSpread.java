package org.portolan.research.model.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.portolan.research.model.demand.Quantile;
import org.portolan.research.model.forecast.Forecast.Range;

/**
 * How errors spread, step by step, as back-tests show it: no shape is assumed. Errors are divided by the size that is
 * usual at their step, which never falls from one step to the next; quantiles are of all of them together.
 */
@SuppressWarnings("ArrayRecordComponent")
record ErrorSpread(double[] size, double[] shape) {

    static ErrorSpread of(BackTest test) {
        int horizon = test.errors()[0].length;
        double[] size = new double[horizon];
        for (int i = 0; i < horizon; i++) {
            double squares = 0;
            for (double[] origin : test.errors()) {
                squares += origin[i] * origin[i];
            }
            size[i] = Math.sqrt(squares / test.origins());
        }
        double[] rising = rising(size);
        double[] shape = Arrays.stream(test.errors())
                .flatMapToDouble(origin ->
                        IntStream.range(0, horizon).mapToDouble(i -> rising[i] == 0 ? 0 : origin[i] / rising[i]))
                .toArray();
        return new ErrorSpread(rising, shape);
    }

    List<Range> ranges(double[] mean, boolean positive) {
        double low80 = Math.min(0, Quantile.of(shape, 0.1));
        double high80 = Math.max(0, Quantile.of(shape, 0.9));
        double low95 = Math.min(0, Quantile.of(shape, 0.025));
        double high95 = Math.max(0, Quantile.of(shape, 0.975));
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < mean.length; i++) {
            ranges.add(new Range(
                    floor(mean[i] + low80 * size[i], positive),
                    mean[i] + high80 * size[i],
                    floor(mean[i] + low95 * size[i], positive),
                    mean[i] + high95 * size[i]));
        }
        return ranges;
    }

    private static double floor(double value, boolean positive) {
        return positive ? Math.max(0, value) : value;
    }

    /** The nearest sizes that never fall: neighbours that do are pooled (isotonic regression). */
    private static double[] rising(double[] size) {
        double[] level = new double[size.length];
        int[] width = new int[size.length];
        int blocks = 0;
        for (double one : size) {
            level[blocks] = one;
            width[blocks++] = 1;
            while (blocks > 1 && level[blocks - 2] > level[blocks - 1]) {
                int together = width[blocks - 2] + width[blocks - 1];
                level[blocks - 2] =
                        (level[blocks - 2] * width[blocks - 2] + level[blocks - 1] * width[blocks - 1]) / together;
                width[blocks - 2] = together;
                blocks--;
            }
        }
        double[] rising = new double[size.length];
        int i = 0;
        for (int block = 0; block < blocks; block++) {
            Arrays.fill(rising, i, i + width[block], level[block]);
            i += width[block];
        }
        return rising;
    }
}
