package org.portolan.logistics.model.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** What is to be planned: articles, ways to ship, rules. */
public record PlanCase(List<PlanSku> skus, List<FreightMode> modes, PlanTerms terms) {

    private static final int DAYS = 7;
    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);

    public PlanCase {
        skus = List.copyOf(skus);
        modes = List.copyOf(modes);
        if (skus.isEmpty() || modes.isEmpty()) {
            throw new IllegalArgumentException("a plan needs an article and a way to ship");
        }
    }

    int weeks() {
        return terms.weeks();
    }

    /** The index of the week in which a dispatch leaves: what is begun of a week is a whole one. */
    public int leaves(Dispatch dispatch) {
        return dispatch.week() + ceiling(skus.get(dispatch.sku()).leadDays());
    }

    /** The index of the first week in which a dispatch can be sold. */
    public int arrives(Dispatch dispatch) {
        return arrives(dispatch.sku(), dispatch.mode(), dispatch.week());
    }

    int arrives(int sku, int mode, int week) {
        return week + weeksUnderWay(sku, mode);
    }

    /** Weeks from the order until it can be sold. */
    public int weeksUnderWay(int sku, int mode) {
        return ceiling(skus.get(sku).leadDays()) + ceiling(modes.get(mode).days());
    }

    /** Safety stock and reorder point of an article that comes by one way, in units. */
    public SafetyStock safety(int sku, int mode) {
        PlanSku article = skus.get(sku);
        FreightMode way = modes.get(mode);
        return SafetyStock.of(
                terms.service().z(),
                article.weeklyDemand(),
                article.deviation(),
                weeks(BigDecimal.valueOf(article.leadDays() + way.days())),
                weeks(way.deviation()));
    }

    /** What a unit short of the safety stock costs for a week: the chance that it is missed, times what that costs. */
    BigDecimal risk(int sku) {
        return skus.get(sku)
                .lostMargin()
                .multiply(BigDecimal.ONE.subtract(terms.service().share()));
    }

    /** What a unit in stock costs for a week. */
    BigDecimal holding(int sku) {
        return skus.get(sku).unitCost().multiply(terms.holding()).divide(WEEKS_A_YEAR, MathContext.DECIMAL64);
    }

    private static BigDecimal weeks(BigDecimal days) {
        return days.divide(BigDecimal.valueOf(DAYS), MathContext.DECIMAL64);
    }

    private static int ceiling(int days) {
        return (days + DAYS - 1) / DAYS;
    }
}
