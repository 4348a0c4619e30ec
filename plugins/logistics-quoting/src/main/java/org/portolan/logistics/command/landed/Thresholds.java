package org.portolan.logistics.command.landed;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.report.Place;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.Destination;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.GoodsKind;
import org.portolan.logistics.model.landed.RuleKind;

/** Compares what goods cost, without freight and insurance, with the thresholds of a destination. */
final class Thresholds {

    private final Destination destination;
    private final GoodsKind goods;
    private final Money worth;
    private final boolean ownRates;
    private final Tender tender;
    private final Remarks remarks;
    private final Set<Money> unknown = new HashSet<>();

    Thresholds(Destination destination, GoodsKind goods, LandedInput input, Tender tender, Remarks remarks) {
        this.destination = destination;
        this.goods = goods;
        this.worth = input.goods();
        this.ownRates = input.dutyRate().isPresent();
        this.tender = tender;
        this.remarks = remarks;
    }

    GoodsKind goods() {
        return goods;
    }

    /** The rule of a kind, where the goods are worth no more than its amount. An amount of zero relieves nothing. */
    Optional<DestinationRule> below(RuleKind kind) {
        return destination
                .rule(kind, goods)
                .filter(rule -> rule.amount().filter(Money::isPositive).isPresent())
                .filter(rule -> within(rule, rule.amount().orElseThrow()));
    }

    /** True where the goods are worth at most the limit; where no exchange rate tells, false, and that is said. */
    boolean within(DestinationRule rule, Money limit) {
        Optional<Boolean> within = tender.within(worth, limit);
        if (within.isEmpty() && unknown.add(limit)) {
            String key = "logistics.landed.finding.threshold";
            if (ownRates) {
                remarks.inform(Place.NOWHERE, key, worth, limit, rule.area());
            } else {
                remarks.warn(Place.NOWHERE, key, worth, limit, rule.area());
            }
        }
        return within.orElse(false);
    }
}
