package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.portolan.api.trade.Weight;

/**
 * The weights at which the rows of a lane change, in ascending order. Between two of them every row holds all weights or
 * none, so a quote looks up its step instead of comparing with every row.
 *
 * <p>Whole nanograms decide nearly every comparison; where they are equal, the exact numbers do.
 */
final class Steps {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final BigDecimal[] grams;
    private final long[] nanograms;

    Steps(List<RateRow> rows) {
        SortedSet<BigDecimal> edges = new TreeSet<>();
        edges.add(BigDecimal.ZERO);
        for (RateRow row : rows) {
            edges.add(row.band().min().grams());
            row.band().max().ifPresent(max -> edges.add(max.grams()));
        }
        grams = edges.toArray(BigDecimal[]::new);
        nanograms = edges.stream().mapToLong(Steps::nanograms).toArray();
    }

    /** How many steps there are: one up to and including each edge, and one above the last. */
    int count() {
        return grams.length + 1;
    }

    /** The step that holds this weight. */
    int of(Weight weight) {
        BigDecimal exact = weight.grams();
        long whole = nanograms(exact);
        int low = 0;
        int high = grams.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(whole, exact, middle) <= 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The first step whose weights a band holds. */
    int first(WeightBand band) {
        return band.min().value().signum() == 0 ? 0 : of(band.min()) + 1;
    }

    /** The last step whose weights a band holds. */
    int last(WeightBand band) {
        return band.max().map(this::of).orElse(grams.length);
    }

    private int compare(long whole, BigDecimal exact, int edge) {
        return whole == nanograms[edge] ? exact.compareTo(grams[edge]) : Long.compare(whole, nanograms[edge]);
    }

    private static long nanograms(BigDecimal grams) {
        return grams.movePointRight(9).min(LARGEST).longValue();
    }
}
