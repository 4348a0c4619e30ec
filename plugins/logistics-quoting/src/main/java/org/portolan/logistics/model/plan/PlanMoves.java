package org.portolan.logistics.model.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes a plan better by small steps, each judged exactly: a dispatch or a shipment goes otherwise, or not at all. */
final class PlanMoves {

    private static final int MOST_ROUNDS = 12;
    /** What the sieve may be wrong by. */
    private static final double SLACK = 1e-6;

    private final PlanCase plan;
    private final Costing costing;
    private final Set<Integer> modes;
    private final QuickCost quick;

    PlanMoves(PlanCase plan, Costing costing, Set<Integer> modes) {
        this.plan = plan;
        this.costing = costing;
        this.modes = modes;
        this.quick = new QuickCost(plan, costing);
    }

    PlanSearch.Found improved(PlanSearch.Found start) {
        PlanSearch.Found best = new PlanSearch.Found(merged(start.dispatches()), start.cost());
        for (int round = 0; round < MOST_ROUNDS; round++) {
            PlanSearch.Found next = dispatches(shipments(best));
            if (next.cost().compareTo(best.cost()) >= 0) {
                return best;
            }
            best = next;
        }
        return best;
    }

    /** Move each dispatch to where it costs least. */
    private PlanSearch.Found dispatches(PlanSearch.Found from) {
        PlanSearch.Found best = at(from);
        for (Dispatch dispatch : from.dispatches()) {
            if (best.dispatches().contains(dispatch)) {
                Set<Dispatch> out = Set.of(dispatch);
                PlanSearch.Found next = better(best, best, out, List.of());
                for (Dispatch other : alternatives(dispatch)) {
                    next = better(next, best, out, List.of(other));
                }
                best = next.equals(best) ? best : at(next);
            }
        }
        return best;
    }

    /** Move each shipment as a whole to another week or way, or take all of it out. */
    private PlanSearch.Found shipments(PlanSearch.Found from) {
        PlanSearch.Found best = at(from);
        for (Costing.Shipment shipment : costing.loads(from.dispatches()).keySet()) {
            Set<Dispatch> members = best.dispatches().stream()
                    .filter(one -> one.mode() == shipment.mode() && plan.leaves(one) == shipment.week())
                    .collect(Collectors.toSet());
            PlanSearch.Found next = better(best, best, members, List.of());
            for (int mode : modes) {
                for (int shift = -2; shift <= 2; shift++) {
                    int by = shift;
                    List<Dispatch> moved = members.stream()
                            .filter(one -> isPossible(one.sku(), mode, one.week() + by))
                            .map(one -> one.by(mode, one.week() + by))
                            .toList();
                    next = better(next, best, members, moved);
                }
            }
            best = next.equals(best) ? best : at(next);
        }
        return best;
    }

    private PlanSearch.Found at(PlanSearch.Found found) {
        quick.at(found.dispatches());
        return found;
    }

    /**
     * The better of a plan and of another in which some dispatches are replaced.
     *
     * @param base the plan that the sieve stands at, in which they are replaced
     */
    private PlanSearch.Found better(
            PlanSearch.Found best, PlanSearch.Found base, Set<Dispatch> out, List<Dispatch> in) {
        if (base.cost().overLimit().signum() == 0 && quick.change(out, in) > -SLACK) {
            return best;
        }
        List<Dispatch> dispatches = with(without(base.dispatches(), out), in);
        PlanCost cost = costing.cost(dispatches);
        return cost.compareTo(best.cost()) < 0 ? new PlanSearch.Found(dispatches, cost) : best;
    }

    /** Every way and week in which a dispatch could go instead: around its own week, and to arrive when it does. */
    List<Dispatch> alternatives(Dispatch dispatch) {
        Set<Dispatch> found = new LinkedHashSet<>();
        int arrives = plan.arrives(dispatch);
        for (int mode : modes) {
            int inTime = arrives - plan.weeksUnderWay(dispatch.sku(), mode);
            for (int week : new int[] {inTime, inTime - 1, inTime + 1, Math.max(0, inTime), dispatch.week()}) {
                if (isPossible(dispatch.sku(), mode, week)) {
                    found.add(dispatch.by(mode, week));
                }
            }
        }
        found.remove(dispatch);
        return List.copyOf(found);
    }

    private boolean isPossible(int sku, int mode, int week) {
        return week >= 0 && plan.arrives(sku, mode, week) < plan.weeks();
    }

    private static List<Dispatch> without(List<Dispatch> dispatches, Set<Dispatch> some) {
        return dispatches.stream().filter(one -> !some.contains(one)).toList();
    }

    private static List<Dispatch> with(List<Dispatch> dispatches, List<Dispatch> more) {
        List<Dispatch> all = new ArrayList<>(dispatches);
        all.addAll(more);
        return merged(all);
    }

    /** What goes the same way in the same week is one dispatch; in order of week, way and article. */
    static List<Dispatch> merged(List<Dispatch> dispatches) {
        TreeMap<List<Integer>, Integer> units =
                new TreeMap<>(Comparator.<List<Integer>, Integer>comparing(key -> key.get(0))
                        .thenComparing(key -> key.get(1))
                        .thenComparing(key -> key.get(2)));
        dispatches.forEach(one -> units.merge(List.of(one.week(), one.mode(), one.sku()), one.units(), Integer::sum));
        return units.entrySet().stream()
                .map(one -> new Dispatch(
                        one.getKey().get(2), one.getKey().get(1), one.getKey().get(0), one.getValue()))
                .toList();
    }
}
