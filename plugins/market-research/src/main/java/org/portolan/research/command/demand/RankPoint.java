package org.portolan.research.command.demand;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.report.Trace;
import org.portolan.research.model.rank.Observation;
import org.portolan.research.store.demand.SoldSteps;

/**
 * A product whose rank is known, with what is known of its units a month.
 *
 * @param basis {@code sold}, {@code bounds} or {@code at-least}
 */
record RankPoint(String category, String marketplace, Observation seen, String basis, Trace.Source source) {

    /**
     * What rank and units say together.
     *
     * @param low units, or the least; empty for not known
     * @param high the most; empty for not known
     */
    static Observation observation(double rank, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        double least = low.map(BigDecimal::doubleValue).orElse(0.0);
        if (high.isPresent()) {
            double most = high.get().doubleValue();
            return least == most ? Observation.exact(rank, most) : Observation.between(rank, least, most);
        }
        SoldSteps steps = SoldSteps.AMAZON;
        return steps.next(least)
                .map(next -> new Observation(rank, least, next, steps.first()))
                .orElseGet(() -> Observation.atLeast(rank, least));
    }

    /** True where it is of this category and marketplace; what is not asked for fits, and so does what it does not say. */
    boolean fits(Optional<String> wantedCategory, Optional<String> wantedMarketplace) {
        return fits(category, wantedCategory) && fits(marketplace, wantedMarketplace);
    }

    private static boolean fits(String said, Optional<String> wanted) {
        return wanted.isEmpty()
                || said.isEmpty()
                || said.equalsIgnoreCase(wanted.get().strip());
    }
}
