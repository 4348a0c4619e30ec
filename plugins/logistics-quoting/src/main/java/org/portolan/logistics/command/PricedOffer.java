package org.portolan.logistics.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.portolan.api.service.FxRates.Rate;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.Line;
import org.portolan.logistics.model.Offer;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.ServiceName;
import org.portolan.logistics.model.weight.BillableWeight;

/**
 * An offer with its lines and total in the currency that was asked for.
 *
 * @param amounts what each line of the offer comes to, in the currency of the total, which is their sum
 * @param rate how the sheet's prices became these; empty where they already are in that currency
 */
public record PricedOffer(Offer offer, List<Line> lines, List<Money> amounts, Money total, Optional<Rate> rate) {

    /** An offer in the sheet's own currency. */
    public static PricedOffer of(Offer offer) {
        List<Line> lines = offer.lines();
        List<Money> amounts = lines.stream()
                .map(line -> new Money(line.amount(), offer.total().currency()))
                .toList();
        return new PricedOffer(offer, lines, amounts, offer.total(), Optional.empty());
    }

    /** An offer in another currency: each line rounded half up to its minor unit, and their sum. */
    public static PricedOffer converted(Offer offer, Money zero, Rate rate) {
        List<Line> lines = offer.lines();
        List<Money> amounts = lines.stream()
                .map(line -> new Money(line.amount().multiply(rate.factor()), zero.currency()).rounded())
                .toList();
        return new PricedOffer(offer, lines, amounts, amounts.stream().reduce(zero, Money::plus), Optional.of(rate));
    }

    /** The row that decides it. */
    public RateRow row() {
        return offer.row();
    }

    /** What is billed; of several parcels, the sum of their billable weights. */
    public Weight billable() {
        List<BillableWeight> weights = offer.weights();
        return weights.size() == 1
                ? weights.get(0).billable()
                : new Weight(
                        weights.stream()
                                .map(weight -> weight.billable().grams())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .movePointLeft(3),
                        WeightUnit.KG);
    }

    /** Whose service it is, for people. */
    public String name() {
        return ServiceName.of(row().service().carrier(), row().service().name());
    }
}
