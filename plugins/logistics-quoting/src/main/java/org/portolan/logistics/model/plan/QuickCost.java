package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Says about how much a plan's cost changes by a step, in floating point and without cash: a sieve for the many steps
 * that are not worth an exact reckoning. It decides nothing.
 */
final class QuickCost {

    /** Less than a unit is what floating point leaves of none. */
    private static final double HALF = 0.5;

    private final PlanCase plan;
    private final int weeks;
    private final double[][] demand;
    private final double[][] given;
    private final double[][] safety;
    private final double[][] kilograms;
    private final double[][] arriving;
    private final double[][] byMode;
    private final double[] cost;
    /** Units, chargeable kilograms and cubic metres of each shipment: by way, and by the week in which it leaves. */
    private final double[][][] loads;

    private final double[] cubicMetres;

    QuickCost(PlanCase plan, Costing costing) {
        int skus = plan.skus().size();
        int modes = plan.modes().size();
        this.plan = plan;
        this.weeks = plan.weeks();
        this.demand = new double[skus][weeks];
        this.given = new double[skus][weeks];
        this.safety = new double[skus][modes];
        this.kilograms = new double[skus][modes];
        this.arriving = new double[skus][weeks];
        this.byMode = new double[skus][modes];
        this.cost = new double[skus];
        this.cubicMetres = new double[skus];
        int last = weeks;
        for (PlanSku article : plan.skus()) {
            last = Math.max(last, weeks + article.leadDays());
        }
        this.loads = new double[modes][last][3];
        for (int sku = 0; sku < skus; sku++) {
            PlanSku article = plan.skus().get(sku);
            for (int week = 0; week < weeks; week++) {
                demand[sku][week] = article.forecast().get(week).doubleValue();
            }
            for (Map.Entry<Integer, BigDecimal> inbound : article.inbound().entrySet()) {
                if (inbound.getKey() < weeks) {
                    given[sku][inbound.getKey()] += inbound.getValue().doubleValue();
                }
            }
            cubicMetres[sku] = article.cubicMetres().doubleValue();
            for (int mode = 0; mode < modes; mode++) {
                safety[sku][mode] = costing.safety(sku, mode).doubleValue();
                kilograms[sku][mode] =
                        plan.modes().get(mode).chargeable(article).doubleValue();
            }
        }
    }

    /** Begin at a plan. */
    void at(List<Dispatch> dispatches) {
        for (double[][] ofMode : loads) {
            for (double[] load : ofMode) {
                Arrays.fill(load, 0);
            }
        }
        for (int sku = 0; sku < cost.length; sku++) {
            System.arraycopy(given[sku], 0, arriving[sku], 0, weeks);
            Arrays.fill(byMode[sku], 0);
        }
        dispatches.forEach(one -> add(one, 1));
        for (int sku = 0; sku < cost.length; sku++) {
            cost[sku] = live(sku);
        }
    }

    /** By how much the cost changes where these dispatches are replaced by those. */
    double change(Collection<Dispatch> out, Collection<Dispatch> in) {
        BitSet skus = new BitSet(cost.length);
        BitSet shipments = new BitSet();
        for (Collection<Dispatch> part : List.of(out, in)) {
            for (Dispatch one : part) {
                skus.set(one.sku());
                shipments.set(one.mode() * loads[0].length + plan.leaves(one));
            }
        }
        double before = freight(shipments);
        for (int sku = skus.nextSetBit(0); sku >= 0; sku = skus.nextSetBit(sku + 1)) {
            before += cost[sku];
        }
        out.forEach(one -> add(one, -1));
        in.forEach(one -> add(one, 1));
        double after = freight(shipments);
        for (int sku = skus.nextSetBit(0); sku >= 0; sku = skus.nextSetBit(sku + 1)) {
            after += live(sku);
        }
        in.forEach(one -> add(one, -1));
        out.forEach(one -> add(one, 1));
        return after - before;
    }

    private void add(Dispatch one, int sign) {
        double units = sign * (double) one.units();
        double[] load = loads[one.mode()][plan.leaves(one)];
        load[0] += units;
        load[1] += units * kilograms[one.sku()][one.mode()];
        load[2] += units * cubicMetres[one.sku()];
        byMode[one.sku()][one.mode()] += units;
        int arrives = plan.arrives(one);
        if (arrives < weeks) {
            arriving[one.sku()][arrives] += units;
        }
    }

    private double freight(BitSet shipments) {
        double sum = 0;
        for (int one = shipments.nextSetBit(0); one >= 0; one = shipments.nextSetBit(one + 1)) {
            FreightMode mode = plan.modes().get(one / loads[0].length);
            double[] load = loads[one / loads[0].length][one % loads[0].length];
            if (load[0] > HALF) {
                sum += mode.perShipment().doubleValue()
                        + mode.perKilogram().doubleValue()
                                * Math.max(load[1], mode.minKilograms().doubleValue())
                        + mode.perCubicMetre().doubleValue()
                                * Math.max(load[2], mode.minCubicMetres().doubleValue())
                        + mode.perUnit().doubleValue() * load[0];
            }
        }
        return sum;
    }

    private double live(int sku) {
        PlanSku article = plan.skus().get(sku);
        double target = target(sku);
        double stock = article.onHand().doubleValue();
        double held = 0;
        double missing = 0;
        double below = 0;
        for (int week = 0; week < weeks; week++) {
            stock += arriving[sku][week] - demand[sku][week];
            missing += Math.max(0, -stock);
            stock = Math.max(0, stock);
            held += stock;
            below += Math.max(0, target - stock);
        }
        return held * plan.holding(sku).doubleValue()
                + missing * article.lostMargin().doubleValue()
                + below * plan.risk(sku).doubleValue();
    }

    private double target(int sku) {
        double units = 0;
        double sum = 0;
        double least = Double.MAX_VALUE;
        for (int mode = 0; mode < safety[sku].length; mode++) {
            units += byMode[sku][mode];
            sum += byMode[sku][mode] * safety[sku][mode];
            least = Math.min(least, safety[sku][mode]);
        }
        return units < HALF ? least : sum / units;
    }
}
