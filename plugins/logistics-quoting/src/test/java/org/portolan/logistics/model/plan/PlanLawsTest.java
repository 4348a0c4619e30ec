package org.portolan.logistics.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every plan, judged by a reckoning of its own. */
class PlanLawsTest {

    private static final int CASES = 12;
    private static final double CENT = 0.01;

    @Test
    void a_plan_never_costs_more_than_the_best_single_way() {
        Random die = new Random(17);
        for (int i = 0; i < CASES; i++) {
            ShipPlan plan = PlanSearch.best(Cases.some(die, 1 + die.nextInt(6), 4 + die.nextInt(9), Optional.empty()));
            PlanCost single = plan.single().get(plan.bestSingle());
            assertTrue(
                    plan.cost().total().compareTo(single.total()) <= 0,
                    () -> plan.cost() + " costs more than " + single);
        }
    }

    @Test
    void a_plan_costs_what_living_through_its_weeks_costs_and_no_less_than_its_bound() {
        Random die = new Random(23);
        for (int i = 0; i < CASES; i++) {
            PlanCase given = Cases.some(die, 1 + die.nextInt(5), 6 + die.nextInt(6), Optional.empty());
            ShipPlan plan = PlanSearch.best(given);
            assertEquals(lived(given, plan), plan.cost().total().doubleValue(), CENT);
            assertTrue(plan.bound().doubleValue() <= plan.cost().total().doubleValue() + CENT);
        }
    }

    @Test
    void every_dispatch_arrives_within_the_plan_and_the_next_best_costs_no_less() {
        Random die = new Random(29);
        for (int i = 0; i < CASES; i++) {
            PlanCase given = Cases.some(die, 1 + die.nextInt(4), 8, Optional.empty());
            for (Reasoned one : PlanSearch.best(given).dispatches()) {
                assertTrue(given.arrives(one.dispatch()) < 8, one::toString);
                assertTrue(one.extra().signum() >= 0, one::toString);
                assertTrue(one.nextBest().isEmpty()
                        || one.nextBest().get().mode() != one.dispatch().mode());
            }
        }
    }

    @Test
    void no_more_cash_is_tied_up_than_the_limit_allows() {
        Random die = new Random(31);
        for (int i = 0; i < CASES; i++) {
            BigDecimal limit = BigDecimal.valueOf(500 + die.nextInt(20_000));
            ShipPlan plan = PlanSearch.best(Cases.some(die, 1 + die.nextInt(5), 8, Optional.of(limit)));
            assertTrue(plan.cost().cashPeak().compareTo(limit) <= 0, () -> plan.cost() + " with " + limit);
        }
    }

    @Test
    void the_shares_of_freight_sum_to_the_freight() {
        ShipPlan plan = PlanSearch.best(Cases.some(new Random(37), 6, 12, Optional.empty()));
        BigDecimal sum = plan.dispatches().stream().map(Reasoned::freight).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(plan.cost().freight().doubleValue(), sum.doubleValue(), CENT);
    }

    @Test
    void the_same_case_gives_the_same_plan() {
        PlanCase given = Cases.some(new Random(41), 5, 10, Optional.empty());
        assertEquals(PlanSearch.best(given), PlanSearch.best(given));
    }

    /** The whole cost once more, in plain arithmetic. */
    private static double lived(PlanCase given, ShipPlan plan) {
        List<Dispatch> all = plan.dispatches().stream().map(Reasoned::dispatch).toList();
        double cost = 0;
        Map<String, double[]> shipments = new HashMap<>();
        for (Dispatch one : all) {
            PlanSku sku = given.skus().get(one.sku());
            FreightMode mode = given.modes().get(one.mode());
            int leaves = one.week() + (sku.leadDays() + 6) / 7;
            double[] load = shipments.computeIfAbsent(one.mode() + "@" + leaves, key -> new double[4]);
            double kg = sku.kilograms().doubleValue();
            double dimensional = mode.divisor()
                    .map(by -> sku.cubicMetres().doubleValue() * 1_000_000 / by.doubleValue())
                    .orElse(0.0);
            load[0] += one.units() * Math.max(kg, dimensional);
            load[1] += one.units() * sku.cubicMetres().doubleValue();
            load[2] += one.units();
            load[3] = one.mode();
        }
        for (double[] load : shipments.values()) {
            FreightMode mode = given.modes().get((int) load[3]);
            cost += mode.perShipment().doubleValue()
                    + mode.perKilogram().doubleValue()
                            * Math.max(load[0], mode.minKilograms().doubleValue())
                    + mode.perCubicMetre().doubleValue()
                            * Math.max(load[1], mode.minCubicMetres().doubleValue())
                    + mode.perUnit().doubleValue() * load[2];
        }
        for (int index = 0; index < given.skus().size(); index++) {
            cost += livedBy(
                    given, index, all, plan.courses().get(index).safety().doubleValue());
        }
        return cost;
    }

    private static double livedBy(PlanCase given, int index, List<Dispatch> all, double safety) {
        PlanSku sku = given.skus().get(index);
        double stock = sku.onHand().doubleValue();
        double cost = 0;
        for (int week = 0; week < given.terms().weeks(); week++) {
            stock += sku.inbound().getOrDefault(week, BigDecimal.ZERO).doubleValue();
            for (Dispatch one : all) {
                int arrives = one.week()
                        + (sku.leadDays() + 6) / 7
                        + (given.modes().get(one.mode()).days() + 6) / 7;
                stock += one.sku() == index && arrives == week ? one.units() : 0;
            }
            double missing = Math.max(0, sku.forecast().get(week).doubleValue() - stock);
            stock = Math.max(0, stock - sku.forecast().get(week).doubleValue());
            cost += missing * sku.lostMargin().doubleValue()
                    + stock * sku.unitCost().doubleValue() * 0.2 / 52
                    + Math.max(0, safety - stock) * sku.lostMargin().doubleValue() * 0.05;
        }
        return cost;
    }
}
