package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Says exactly what a plan costs, by living through its weeks: what arrives is added, what is asked for is sold as long
 * as there is stock, and what is missing is lost. Every plan is judged by this alone, however it was found.
 */
final class Costing {

    /** Courses of single articles, which most changes of a plan leave as they are. */
    private static final int REMEMBERED = 20_000;

    private final PlanCase plan;
    private final BigDecimal[][] safety;
    private final Map<List<Dispatch>, Lived> lived = new HashMap<>();

    Costing(PlanCase plan) {
        this.plan = plan;
        this.safety = new BigDecimal[plan.skus().size()][plan.modes().size()];
        for (int sku = 0; sku < safety.length; sku++) {
            for (int mode = 0; mode < safety[sku].length; mode++) {
                safety[sku][mode] = plan.safety(sku, mode).units();
            }
        }
    }

    /** One article's weeks and what they cost beside freight. */
    private record Lived(
            StockCourse course, BigDecimal holding, BigDecimal stockOut, BigDecimal risk, List<BigDecimal> received) {}

    /** A shipment: all that leaves by one way in one week. */
    record Shipment(int mode, int week) implements Comparable<Shipment> {
        @Override
        public int compareTo(Shipment other) {
            return Comparator.comparingInt(Shipment::mode)
                    .thenComparingInt(Shipment::week)
                    .compare(this, other);
        }
    }

    PlanCost cost(List<Dispatch> dispatches) {
        BigDecimal[] spent = zeros(plan.weeks() + maxUnderWay());
        BigDecimal freight = BigDecimal.ZERO;
        for (Map.Entry<Shipment, BigDecimal> shipment : freight(dispatches).entrySet()) {
            freight = freight.add(shipment.getValue());
            spent[shipment.getKey().week()] = spent[shipment.getKey().week()].add(shipment.getValue());
        }
        for (Dispatch dispatch : dispatches) {
            BigDecimal goods =
                    plan.skus().get(dispatch.sku()).unitCost().multiply(BigDecimal.valueOf(dispatch.units()));
            spent[dispatch.week()] = spent[dispatch.week()].add(goods);
        }
        BigDecimal holding = BigDecimal.ZERO;
        BigDecimal stockOut = BigDecimal.ZERO;
        BigDecimal risk = BigDecimal.ZERO;
        BigDecimal units = BigDecimal.ZERO;
        for (List<Dispatch> ofSku : bySku(dispatches)) {
            Lived one = lived(ofSku);
            holding = holding.add(one.holding);
            stockOut = stockOut.add(one.stockOut);
            risk = risk.add(one.risk);
            units = one.course.shortage().stream().reduce(units, BigDecimal::add);
            for (int week = 0; week < one.received.size(); week++) {
                spent[week] = spent[week].subtract(one.received.get(week));
            }
        }
        BigDecimal peak = peak(spent);
        BigDecimal over = plan.terms()
                .cashLimit()
                .map(limit -> peak.subtract(limit).max(BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
        return new PlanCost(freight, holding, stockOut, risk, units, peak, over);
    }

    /** What each shipment costs. */
    Map<Shipment, BigDecimal> freight(List<Dispatch> dispatches) {
        Map<Shipment, BigDecimal> freight = new TreeMap<>();
        loads(dispatches)
                .forEach((shipment, load) ->
                        freight.put(shipment, plan.modes().get(shipment.mode()).cost(load)));
        return freight;
    }

    Map<Shipment, FreightMode.Load> loads(List<Dispatch> dispatches) {
        Map<Shipment, FreightMode.Load> loads = new TreeMap<>();
        for (Dispatch dispatch : dispatches) {
            Shipment shipment = new Shipment(dispatch.mode(), plan.leaves(dispatch));
            FreightMode.Load load = loads.getOrDefault(shipment, FreightMode.Load.NONE);
            loads.put(
                    shipment,
                    load.with(plan.skus().get(dispatch.sku()), plan.modes().get(dispatch.mode()), dispatch.units()));
        }
        return loads;
    }

    /** How the stock of an article goes under the dispatches of a plan. */
    StockCourse course(int sku, List<Dispatch> dispatches) {
        return lived(bySku(dispatches).get(sku)).course;
    }

    /** The safety stock of an article that comes by one way. */
    BigDecimal safety(int sku, int mode) {
        return safety[sku][mode];
    }

    /** The safety stock of an article: of the ways it comes by, weighed by units; the least where none comes. */
    BigDecimal safety(int sku, List<Dispatch> ofSku) {
        BigDecimal units = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (Dispatch dispatch : ofSku) {
            if (dispatch.sku() == sku) {
                BigDecimal count = BigDecimal.valueOf(dispatch.units());
                units = units.add(count);
                sum = sum.add(safety[sku][dispatch.mode()].multiply(count));
            }
        }
        return units.signum() == 0
                ? Arrays.stream(safety[sku]).min(Comparator.naturalOrder()).orElseThrow()
                : sum.divide(units, MathContext.DECIMAL64);
    }

    private List<List<Dispatch>> bySku(List<Dispatch> dispatches) {
        List<List<Dispatch>> bySku = new ArrayList<>();
        for (int sku = 0; sku < plan.skus().size(); sku++) {
            // An article without dispatches is known by its index, which the list must tell.
            bySku.add(new ArrayList<>(List.of(new Dispatch(sku, -1, -1, 1))));
        }
        dispatches.forEach(dispatch -> bySku.get(dispatch.sku()).add(dispatch));
        return bySku;
    }

    private Lived lived(List<Dispatch> ofSku) {
        if (lived.size() > REMEMBERED) {
            lived.clear();
        }
        return lived.computeIfAbsent(
                List.copyOf(ofSku), unseen -> live(ofSku.get(0).sku(), ofSku.subList(1, ofSku.size())));
    }

    private Lived live(int index, List<Dispatch> dispatches) {
        PlanSku sku = plan.skus().get(index);
        BigDecimal[] arriving = zeros(plan.weeks());
        sku.inbound().forEach((week, units) -> arrive(arriving, week, units));
        for (Dispatch dispatch : dispatches) {
            arrive(arriving, plan.arrives(dispatch), BigDecimal.valueOf(dispatch.units()));
        }
        BigDecimal target = safety(index, dispatches);
        BigDecimal stock = sku.onHand();
        BigDecimal held = BigDecimal.ZERO;
        BigDecimal missing = BigDecimal.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        List<BigDecimal> stocks = new ArrayList<>();
        List<BigDecimal> shortages = new ArrayList<>();
        BigDecimal[] received = zeros(plan.weeks());
        for (int week = 0; week < plan.weeks(); week++) {
            stock = stock.add(arriving[week]);
            BigDecimal sold = stock.min(sku.forecast().get(week));
            BigDecimal shortage = sku.forecast().get(week).subtract(sold);
            stock = stock.subtract(sold);
            held = held.add(stock);
            missing = missing.add(shortage);
            below = below.add(target.subtract(stock).max(BigDecimal.ZERO));
            stocks.add(stock);
            shortages.add(shortage);
            if (week + plan.terms().payoutWeeks() < received.length) {
                received[week + plan.terms().payoutWeeks()] = sold.multiply(sku.price());
            }
        }
        return new Lived(
                new StockCourse(stocks, shortages, target),
                held.multiply(plan.holding(index)),
                missing.multiply(sku.lostMargin()),
                below.multiply(plan.risk(index)),
                List.of(received));
    }

    private static void arrive(BigDecimal[] arriving, int week, BigDecimal units) {
        if (week < arriving.length) {
            arriving[week] = arriving[week].add(units);
        }
    }

    /** The most that is tied up at the end of a week of the plan. */
    private BigDecimal peak(BigDecimal[] spent) {
        BigDecimal tied = BigDecimal.ZERO;
        BigDecimal peak = BigDecimal.ZERO;
        for (int week = 0; week < plan.weeks(); week++) {
            tied = tied.add(spent[week]);
            peak = peak.max(tied);
        }
        return peak;
    }

    private int maxUnderWay() {
        int most = 0;
        for (int sku = 0; sku < plan.skus().size(); sku++) {
            for (int mode = 0; mode < plan.modes().size(); mode++) {
                most = Math.max(most, plan.weeksUnderWay(sku, mode));
            }
        }
        return most + 1;
    }

    private static BigDecimal[] zeros(int count) {
        BigDecimal[] zeros = new BigDecimal[count];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }
}
