package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Looks for the cheapest plan. Linear programmes are solved again and again while the cost of each shipment is drawn as
 * a line through its last load, which brings minimum charges and fixed costs in (dynamic slope scaling: Kim and Pardalos,
 * Operations Research Letters 24, 1999); then single dispatches and whole shipments are moved as long as that pays.
 *
 * <p>The same is done with each way alone, and the search for the mixed plan goes on from the best of all: so it never
 * costs more than the best single way. The same input gives the same plan; nothing is timed.
 */
public final class PlanSearch {

    private static final int SLOPES = 3;
    /** A way alone has no other to give way to. */
    private static final int SLOPES_ALONE = 1;

    private final PlanCase plan;
    private final Costing costing;
    /** The value of the programme that was solved last before any slope was learned. */
    private double first;

    private PlanSearch(PlanCase plan) {
        this.plan = plan;
        this.costing = new Costing(plan);
    }

    /** A plan that was found, and what it costs. */
    record Found(List<Dispatch> dispatches, PlanCost cost) {

        static final Comparator<Found> CHEAPEST = Comparator.comparing(Found::cost);
    }

    /** Find a plan. */
    public static ShipPlan best(PlanCase plan) {
        return new PlanSearch(plan).run();
    }

    private ShipPlan run() {
        Set<Integer> all =
                new TreeSet<>(IntStream.range(0, plan.modes().size()).boxed().toList());
        Map<Integer, Found> single = new LinkedHashMap<>();
        for (int mode : all) {
            single.put(mode, search(Set.of(mode), List.of()));
        }
        Found best = search(all, List.copyOf(single.values()));
        return ShipPlan.of(plan, costing, best, single, bound(all));
    }

    /** The cost that no plan can go below: no minimum charge, no fixed cost, the least safety stock, parts of units. */
    private double bound(Set<Integer> modes) {
        return plan.terms().cashLimit().isEmpty()
                ? first
                : LinearPlan.solve(plan, modes, shipment -> 1, safety(List.of()), true)
                        .value();
    }

    private Found search(Set<Integer> modes, List<Found> known) {
        List<Found> found = new ArrayList<>(List.of(found(List.of())));
        Map<Costing.Shipment, Double> factors = new HashMap<>();
        Found last = found.get(0);
        for (int i = 0; i < (modes.size() == 1 ? SLOPES_ALONE : SLOPES); i++) {
            last = linear(modes, factors, last);
            found.add(last);
            learn(last.dispatches, factors);
        }
        // Small steps lead from different plans to different ones.
        List<Found> starts = new ArrayList<>();
        starts.add(found.stream().min(Found.CHEAPEST).orElseThrow());
        starts.add(found.get(1));
        known.stream().min(Found.CHEAPEST).ifPresent(starts::add);
        PlanMoves moves = new PlanMoves(plan, costing, modes);
        return starts.stream()
                .distinct()
                .map(moves::improved)
                .min(Found.CHEAPEST)
                .orElseThrow();
    }

    /** Without the cash limit first, which is faster; with it where that is needed. */
    private Found linear(Set<Integer> modes, Map<Costing.Shipment, Double> factors, Found last) {
        List<BigDecimal> safety = safety(last.dispatches);
        LinearPlan solved =
                LinearPlan.solve(plan, modes, shipment -> factors.getOrDefault(shipment, 1.0), safety, false);
        if (factors.isEmpty()) {
            first = solved.value();
        }
        Found free = found(solved.dispatches());
        return free.cost.overLimit().signum() == 0
                ? free
                : found(LinearPlan.solve(plan, modes, shipment -> factors.getOrDefault(shipment, 1.0), safety, true)
                        .dispatches());
    }

    private List<BigDecimal> safety(List<Dispatch> dispatches) {
        return IntStream.range(0, plan.skus().size())
                .mapToObj(sku -> costing.safety(sku, dispatches))
                .toList();
    }

    private Found found(List<Dispatch> dispatches) {
        return new Found(dispatches, costing.cost(dispatches));
    }

    private void learn(List<Dispatch> dispatches, Map<Costing.Shipment, Double> factors) {
        Map<Costing.Shipment, Double> marginal = new HashMap<>();
        for (Dispatch dispatch : dispatches) {
            double cost = plan.modes()
                            .get(dispatch.mode())
                            .marginal(plan.skus().get(dispatch.sku()))
                            .doubleValue()
                    * dispatch.units();
            marginal.merge(new Costing.Shipment(dispatch.mode(), plan.leaves(dispatch)), cost, Double::sum);
        }
        costing.freight(dispatches)
                .forEach((shipment, cost) -> factors.put(
                        shipment,
                        Math.max(1, cost.doubleValue() / Math.max(1e-9, marginal.getOrDefault(shipment, 1e-9)))));
    }
}
