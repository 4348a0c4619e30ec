package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The plan as a linear programme: units may be parts, and a shipment's cost grows evenly with its load. Articles share
 * nothing but the cash limit, so without one each is solved by itself.
 *
 * @param dispatches rounded to whole units
 * @param value the least cost of the programme; where its freight is that of shipments beyond their minimum, no plan
 *     costs less
 */
record LinearPlan(List<Dispatch> dispatches, double value) {

    private static final double WHOLE = 0.5;

    /**
     * Solve it.
     *
     * @param modes the ways that may be used
     * @param factor by how much a shipment costs more than its marginal cost
     * @param safety the stock that each article should keep
     * @param cash whether the cash limit counts
     */
    static LinearPlan solve(
            PlanCase plan,
            Set<Integer> modes,
            ToDoubleFunction<Costing.Shipment> factor,
            List<BigDecimal> safety,
            boolean cash) {
        int all = plan.skus().size();
        List<Dispatch> dispatches = new ArrayList<>();
        double value = 0;
        int step = cash ? all : 1;
        for (int first = 0; first < all; first += step) {
            LinearPlan part = new Programme(plan, modes, factor, safety)
                    .solve(IntStream.range(first, first + step).toArray(), cash);
            dispatches.addAll(part.dispatches);
            value += part.value;
        }
        return new LinearPlan(List.copyOf(dispatches), value);
    }

    /** The variables and constraints of some articles. */
    private static final class Programme {

        private final PlanCase plan;
        private final Set<Integer> modes;
        private final ToDoubleFunction<Costing.Shipment> factor;
        private final List<BigDecimal> safety;
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final List<Sent> sent = new ArrayList<>();
        /** What is tied up at the end of each week, where the limit counts. */
        private final List<Expression> tied = new ArrayList<>();

        Programme(
                PlanCase plan, Set<Integer> modes, ToDoubleFunction<Costing.Shipment> factor, List<BigDecimal> safety) {
            this.plan = plan;
            this.modes = modes;
            this.factor = factor;
            this.safety = safety;
        }

        private record Sent(int sku, int mode, int week, Variable units) {}

        LinearPlan solve(int[] skus, boolean cash) {
            if (cash) {
                for (int week = 0; week < plan.weeks(); week++) {
                    tied.add(model.newExpression("cash" + week));
                }
            }
            double[] received = new double[plan.weeks()];
            for (int sku : skus) {
                add(sku, received);
            }
            plan.terms().cashLimit().filter(limit -> cash).ifPresent(limit -> limit(received, limit.doubleValue()));
            Optimisation.Result result = model.minimise();
            if (!result.getState().isFeasible()) {
                return new LinearPlan(List.of(), 0);
            }
            List<Dispatch> dispatches = new ArrayList<>();
            for (Sent one : sent) {
                double units = result.doubleValue(model.indexOf(one.units));
                int whole = (int) Math.floor(units + WHOLE);
                if (whole > 0) {
                    dispatches.add(new Dispatch(one.sku, one.mode, one.week, whole));
                }
            }
            return new LinearPlan(dispatches, result.getValue());
        }

        private void add(int index, double[] received) {
            PlanSku sku = plan.skus().get(index);
            int weeks = plan.weeks();
            List<Expression> balances = new ArrayList<>();
            Variable before = null;
            for (int week = 0; week < weeks; week++) {
                String name = index + "_" + week;
                double demand = sku.forecast().get(week).doubleValue();
                Variable stock = model.newVariable("stock" + name)
                        .lower(0)
                        .weight(plan.holding(index).doubleValue());
                Variable missing = model.newVariable("missing" + name)
                        .lower(0)
                        .upper(demand)
                        .weight(sku.lostMargin().doubleValue());
                Variable below = model.newVariable("below" + name)
                        .lower(0)
                        .weight(plan.risk(index).doubleValue());
                double given = sku.inbound().getOrDefault(week, BigDecimal.ZERO).doubleValue() - demand;
                Expression balance =
                        model.newExpression("balance" + name).set(stock, 1).set(missing, -1);
                if (before == null) {
                    given += sku.onHand().doubleValue();
                } else {
                    balance.set(before, -1);
                }
                balance.level(given);
                balances.add(balance);
                model.newExpression("safety" + name)
                        .set(stock, 1)
                        .set(below, 1)
                        .lower(safety.get(index).doubleValue());
                before = stock;
                receive(sku, week, demand, missing, received);
            }
            send(index, sku, balances);
        }

        private void receive(PlanSku sku, int week, double demand, Variable missing, double[] received) {
            int paid = week + plan.terms().payoutWeeks();
            if (paid < received.length) {
                received[paid] += demand * sku.price().doubleValue();
                for (int later = paid; later < tied.size(); later++) {
                    tied.get(later).set(missing, sku.price().doubleValue());
                }
            }
        }

        private void send(int index, PlanSku sku, List<Expression> balances) {
            for (int mode : modes) {
                for (int week = 0; plan.arrives(index, mode, week) < plan.weeks(); week++) {
                    int leaves = plan.leaves(new Dispatch(index, mode, week, 1));
                    double freight = plan.modes().get(mode).marginal(sku).doubleValue()
                            * factor.applyAsDouble(new Costing.Shipment(mode, leaves));
                    Variable units = model.newVariable("sent" + index + "_" + mode + "_" + week)
                            .lower(0)
                            .weight(freight);
                    balances.get(plan.arrives(index, mode, week)).set(units, -1);
                    sent.add(new Sent(index, mode, week, units));
                    for (int later = week; later < tied.size(); later++) {
                        double paid = sku.unitCost().doubleValue() + (later >= leaves ? freight : 0);
                        tied.get(later).set(units, paid);
                    }
                }
            }
        }

        private void limit(double[] received, double limit) {
            double sum = 0;
            for (int week = 0; week < tied.size(); week++) {
                sum += received[week];
                tied.get(week).upper(limit + sum);
            }
        }
    }
}
