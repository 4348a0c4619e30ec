package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One dispatch of a plan with its reason.
 *
 * @param freight its share of what its shipment costs
 * @param need the index of the first week in which something is missing without it; empty where nothing is
 * @param safety the index of the first week that ends below the safety stock without it; empty where none does
 * @param cheaper the cheapest way per unit among those that cost less, and the week in which it would arrive; empty
 *     where this is the cheapest way
 * @param nextBest how it goes otherwise at least extra cost; empty where that is not to send it
 * @param extra what the whole plan then costs more
 */
public record Reasoned(
        Dispatch dispatch,
        BigDecimal freight,
        Optional<Integer> need,
        Optional<Integer> safety,
        Optional<Arrival> cheaper,
        Optional<Dispatch> nextBest,
        BigDecimal extra) {

    /** A way and the week in which it would arrive, if it were ordered in the first. */
    public record Arrival(int mode, int week) {}
}
