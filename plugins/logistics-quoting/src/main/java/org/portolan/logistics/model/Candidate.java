package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.charge.Charge;

/**
 * A row with a price on a lane, with all that a quote looks at side by side: rows of a large book lie far apart in memory,
 * and fetching what is seldom asked would cost more than the arithmetic.
 */
final class Candidate {

    private static final Optional<BigDecimal> NOTHING = Optional.of(BigDecimal.ZERO);

    private final RateRow row;
    private final Stack stack;
    private final int service;
    private final int choice;
    private final WeightBand band;
    private final Charge charge;
    private final BigDecimal registration;
    private final Currency currency;
    private final int digits;
    private final boolean asksPlace;
    private final int closeness;
    private final boolean asksOrigin;
    private final boolean asksCargo;
    private final boolean limits;

    /**
     * Prepare a row.
     *
     * @param stack the surcharges that may be charged on this lane in this season
     * @param service the number of its service
     * @param choice the number of its service and currency: of one choice, one row is offered
     */
    Candidate(RateRow row, Stack stack, int service, int choice) {
        this.row = row;
        this.stack = stack;
        this.service = service;
        this.choice = choice;
        this.band = row.band();
        this.charge = row.charge().orElseThrow();
        this.registration = row.registration().orElse(BigDecimal.ZERO);
        this.currency = row.currency();
        this.digits = Math.max(currency.getDefaultFractionDigits(), 0);
        this.asksPlace = row.zone().asksMore();
        this.closeness = row.zone().countries().isEmpty() ? 0 : 1;
        this.asksOrigin = !row.origins().isEmpty();
        this.asksCargo = !row.terms().cargo().isEmpty();
        this.limits = !row.limit().isNone() || row.terms().heaviest().isPresent();
    }

    RateRow row() {
        return row;
    }

    Stack stack() {
        return stack;
    }

    int service() {
        return service;
    }

    int choice() {
        return choice;
    }

    Currency currency() {
        return currency;
    }

    BigDecimal freight(BigDecimal grams) {
        return charge.amount(grams, digits);
    }

    BigDecimal registration() {
        return registration;
    }

    /** Digits after the point of the currency's minor unit. */
    int digits() {
        return digits;
    }

    /** True where the band holds the weight that was counted, before it was rounded. */
    boolean holds(Weight counted) {
        return band.contains(counted);
    }

    /** True where its price in a step of weight is the same for every parcel that nothing but the weight is known of. */
    boolean isSettled() {
        return charge instanceof Charge.Flat && stack.size() == 0 && !asksOrigin && !asksPlace && !limits;
    }

    /** How closely its zone names the destination, see {@link org.portolan.logistics.model.zone.Zone#closeness}. */
    int closeness(Route route) {
        return asksPlace ? row.zone().closeness(route.region(), route.postcode()) : closeness;
    }

    boolean takes(Shipment shipment, Weight actual, Optional<Dimensions> size) {
        return (!asksOrigin || row.startsFrom(shipment.route().from()))
                && (!asksCargo || row.terms().refused(shipment.contents()).isEmpty())
                && holds(actual, size);
    }

    boolean holds(Weight actual, Optional<Dimensions> size) {
        return !limits
                || ((size.isEmpty() || row.limit().excess(size.get()).isEmpty())
                        && (row.terms().heaviest().isEmpty()
                                || actual.compareTo(row.terms().heaviest().get()) <= 0));
    }

    /** What the goods are worth, where that matters; empty where it cannot be said in the row's currency. */
    Optional<BigDecimal> value(Shipment shipment) {
        return !stack.asksValue() || shipment.worth().isEmpty()
                ? NOTHING
                : shipment.worth().get().in(currency).map(Money::amount);
    }
}
