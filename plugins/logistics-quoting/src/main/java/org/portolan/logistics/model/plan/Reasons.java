package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds why each dispatch of a plan is as it is: what is missing without it, and what the next-best costs. */
final class Reasons {

    private static final int LOOKED_AT = 3;

    private final PlanCase plan;
    private final Costing costing;
    private final PlanSearch.Found best;
    private final PlanMoves moves;
    private final QuickCost quick;
    private final Map<Costing.Shipment, BigDecimal> freight;

    Reasons(PlanCase plan, Costing costing, PlanSearch.Found best) {
        this.plan = plan;
        this.costing = costing;
        this.best = best;
        Set<Integer> all =
                new TreeSet<>(IntStream.range(0, plan.modes().size()).boxed().toList());
        this.moves = new PlanMoves(plan, costing, all);
        this.quick = new QuickCost(plan, costing);
        quick.at(best.dispatches());
        this.freight = costing.freight(best.dispatches());
    }

    List<Reasoned> all() {
        return best.dispatches().stream().map(this::reasoned).toList();
    }

    private Reasoned reasoned(Dispatch dispatch) {
        List<Dispatch> others = new ArrayList<>(best.dispatches());
        others.remove(dispatch);
        StockCourse without = costing.course(dispatch.sku(), others);
        StockCourse with = costing.course(dispatch.sku(), best.dispatches());
        int arrives = plan.arrives(dispatch);
        int need = firstWorse(without.shortage(), with.shortage(), arrives);
        int below = without.firstBelowSafety(arrives);
        PlanCost least = costing.cost(others);
        Optional<Dispatch> next = Optional.empty();
        for (Dispatch other : candidates(dispatch)) {
            others.add(other);
            PlanCost cost = costing.cost(PlanMoves.merged(others));
            others.remove(others.size() - 1);
            if (cost.compareTo(least) < 0) {
                least = cost;
                next = Optional.of(other);
            }
        }
        return new Reasoned(
                dispatch,
                share(dispatch),
                week(need),
                week(below),
                cheaper(dispatch),
                next,
                least.total().subtract(best.cost().total()));
    }

    /** How it could go by another way: all, where cash is limited; else those that seem least dear. */
    private List<Dispatch> candidates(Dispatch dispatch) {
        List<Dispatch> all = moves.alternatives(dispatch).stream()
                .filter(other -> other.mode() != dispatch.mode())
                .toList();
        return plan.terms().cashLimit().isPresent()
                ? all
                : all.stream()
                        .sorted(Comparator.comparingDouble(other -> quick.change(List.of(dispatch), List.of(other))))
                        .limit(LOOKED_AT)
                        .toList();
    }

    private static int firstWorse(List<BigDecimal> without, List<BigDecimal> with, int from) {
        return IntStream.range(from, without.size())
                .filter(week -> without.get(week).compareTo(with.get(week)) > 0)
                .findFirst()
                .orElse(without.size());
    }

    private Optional<Integer> week(int index) {
        return index < plan.weeks() ? Optional.of(index) : Optional.empty();
    }

    private Optional<Reasoned.Arrival> cheaper(Dispatch dispatch) {
        PlanSku sku = plan.skus().get(dispatch.sku());
        BigDecimal own = plan.modes().get(dispatch.mode()).marginal(sku);
        return IntStream.range(0, plan.modes().size())
                .boxed()
                .filter(mode -> plan.modes().get(mode).marginal(sku).compareTo(own) < 0)
                .min(Comparator.comparing(mode -> plan.modes().get(mode).marginal(sku)))
                .map(mode -> new Reasoned.Arrival(mode, plan.arrives(dispatch.sku(), mode, 0)));
    }

    /** Its share of its shipment's cost, by marginal cost. */
    private BigDecimal share(Dispatch dispatch) {
        int leaves = plan.leaves(dispatch);
        BigDecimal own = marginal(dispatch);
        BigDecimal all = best.dispatches().stream()
                .filter(one -> one.mode() == dispatch.mode() && plan.leaves(one) == leaves)
                .map(this::marginal)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cost = freight.getOrDefault(new Costing.Shipment(dispatch.mode(), leaves), BigDecimal.ZERO);
        return all.signum() == 0 ? BigDecimal.ZERO : cost.multiply(own).divide(all, MathContext.DECIMAL64);
    }

    private BigDecimal marginal(Dispatch dispatch) {
        return plan.modes()
                .get(dispatch.mode())
                .marginal(plan.skus().get(dispatch.sku()))
                .multiply(BigDecimal.valueOf(dispatch.units()));
    }
}
