package org.portolan.research.command.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.service.MarketplaceFees.Fees;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.score.UnitCase;

/** All costs of a candidate, in the currency of its price, each with who says so. */
final class CostSheet {

    private static final List<String> UNTAXED = List.of("US", "CA");

    private final FeasibilityInput input;
    private final Map<String, Cost> costs = new LinkedHashMap<>();
    private final UnitCase unit;
    private final Optional<Money> cash;

    private CostSheet(FeasibilityInput input, Workbench bench) throws Refusal {
        this.input = input;
        CostSources sources = new CostSources(input, bench);
        Optional<Fees> fees = sources.fees(input.price());
        costs.put("vat", tax(sources));
        costs.put("referral", sources.referral(fees));
        costs.put("fulfilment", sources.fulfilment(fees));
        Money goods = sources.converted(input.goods());
        costs.put("goods", Cost.given(goods));
        Cost freight = sources.freight();
        costs.put("freight", freight);
        costs.put("duty", sources.duty(goods, freight.amount()));
        costs.put("ads", share(input.ads(), "ads", sources));
        costs.put("returns", share(input.returns(), "returns", sources));
        costs.put("storage", sources.byHand(input.storage(), "storage"));
        costs.put("other", Cost.given(sources.converted(input.other().orElse(zero()))));
        this.cash = input.cash().isPresent()
                ? Optional.of(sources.converted(input.cash().get()))
                : Optional.empty();
        Money returned = sources.converted(input.returnCost().orElse(zero()));
        this.unit = new UnitCase(
                input.price().amount(),
                fraction(input.vat()),
                amount("referral"),
                amount("fulfilment"),
                amount("goods"),
                amount("freight"),
                amount("duty"),
                fraction(input.ads()),
                fraction(input.returns()),
                returned.amount(),
                input.resale().fraction(),
                amount("storage"),
                amount("other"));
    }

    static CostSheet of(FeasibilityInput input, Workbench bench) throws Refusal {
        return new CostSheet(input, bench);
    }

    UnitCase unit() {
        return unit;
    }

    /** The cash at hand. */
    Optional<Money> cash() {
        return cash;
    }

    /** The costs by their keys, in the order in which they are taken from the price. */
    Map<String, Cost> costs() {
        return costs;
    }

    /** What a cost comes to for one unit sold, rounded half up to the minor unit. */
    Money amount(String key, Cost cost) {
        return switch (key) {
            case "vat" -> money(unit.vat());
            case "ads" -> money(unit.ads());
            case "returns" -> money(unit.returns());
            default -> cost.amount().rounded();
        };
    }

    /** What remains of the price: the sum of the lines as they are shown, to the cent. */
    Money net() {
        Money left = money(unit.price());
        for (Map.Entry<String, Cost> cost : costs.entrySet()) {
            left = left.minus(amount(cost.getKey(), cost.getValue()));
        }
        return left;
    }

    Money money(BigDecimal amount) {
        return new Money(amount, input.price().currency()).rounded();
    }

    /** The share of the costs that somebody said. */
    Percent quality() {
        long known = costs.values().stream().filter(Cost::known).count();
        return new Percent(new BigDecimal(known).divide(new BigDecimal(costs.size())));
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        costs.values().forEach(cost -> findings.addAll(cost.findings()));
        return findings;
    }

    private Cost tax(CostSources sources) {
        if (input.vat().isEmpty() && UNTAXED.contains(input.market().code())) {
            return Cost.said(
                    zero(), Text.of("research.score.untaxed", input.market().code()));
        }
        return share(input.vat(), "vat", sources);
    }

    private Cost share(Optional<Percent> given, String what, CostSources sources) {
        return given.map(rate -> Cost.given(rate.of(input.price()))).orElseGet(() -> sources.unknown(what));
    }

    private BigDecimal amount(String key) {
        Cost cost = costs.get(key);
        return cost == null ? BigDecimal.ZERO : cost.amount().amount();
    }

    private static BigDecimal fraction(Optional<Percent> share) {
        return share.map(Percent::fraction).orElse(BigDecimal.ZERO);
    }

    private Money zero() {
        return Money.zero(input.price().currency());
    }
}
