package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A plan with its reasons, beside what each way alone would cost.
 *
 * @param single the cost of the best plan by each way alone, by the way's index
 * @param bound the cost that no plan can go below
 * @param courses how the stock of each article goes
 */
public record ShipPlan(
        PlanCase plan,
        List<Reasoned> dispatches,
        PlanCost cost,
        Map<Integer, PlanCost> single,
        BigDecimal bound,
        List<StockCourse> courses) {

    static ShipPlan of(
            PlanCase plan,
            Costing costing,
            PlanSearch.Found best,
            Map<Integer, PlanSearch.Found> single,
            double bound) {
        Map<Integer, PlanCost> costs = new LinkedHashMap<>();
        single.forEach((mode, found) -> costs.put(mode, found.cost()));
        return new ShipPlan(
                plan,
                new Reasons(plan, costing, best).all(),
                best.cost(),
                costs,
                BigDecimal.valueOf(bound),
                IntStream.range(0, plan.skus().size())
                        .mapToObj(sku -> costing.course(sku, best.dispatches()))
                        .toList());
    }

    /** What the best plan by a single way costs. */
    public PlanCost bestSingleCost() {
        return single.values().stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The way whose plan costs least, alone. */
    public int bestSingle() {
        return single.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }
}
