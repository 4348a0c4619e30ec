package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.weight.BillableWeight;

/** What one service takes for a shipment. */
public final class Offer {

    /** By currency, since amounts of two currencies do not compare, then cheapest, then by what a reader sees. */
    static final Comparator<Offer> ORDER = Comparator.comparing(
                    (Offer offer) -> offer.currency().getCurrencyCode())
            .thenComparing(offer -> offer.amount)
            .thenComparing(Offer::row, RateRow.ORDER);

    private final List<Ask> parcels;
    private final List<RateRow> others;
    private final BigDecimal amount;

    /**
     * Make an offer.
     *
     * @param parcels what is taken for each parcel, or for all of them as one
     * @param others further rows of the service that could take the shipment at the same or a higher price
     */
    Offer(List<Ask> parcels, List<RateRow> others) {
        this(List.copyOf(parcels), List.copyOf(others), sum(parcels));
    }

    private Offer(List<Ask> parcels, List<RateRow> others, BigDecimal amount) {
        this.parcels = parcels;
        this.others = others;
        this.amount = amount;
    }

    private static BigDecimal sum(List<Ask> parcels) {
        BigDecimal sum = parcels.get(0).bill().total();
        for (Ask further : parcels.subList(1, parcels.size())) {
            sum = sum.add(further.bill().total());
        }
        return sum;
    }

    /** The same offer for a parcel that weighs otherwise and costs the same. */
    Offer of(BillableWeight weight) {
        Ask ask = parcels.get(0);
        return new Offer(List.of(new Ask(ask.row(), weight, ask.bill())), others, amount);
    }

    /** The same service's offer for several parcels, each of which it was asked for. */
    Offer with(List<Offer> each) {
        return new Offer(each.stream().flatMap(offer -> offer.parcels.stream()).toList(), others);
    }

    /** The row that decides it; of several parcels, the heaviest one's. */
    public RateRow row() {
        return parcels.size() == 1
                ? parcels.get(0).row()
                : parcels.stream()
                        .max(Comparator.comparing(ask -> ask.weight().billable()))
                        .orElseThrow()
                        .row();
    }

    /** The billable weight of each parcel, or of all together where the service bills the shipment. */
    public List<BillableWeight> weights() {
        return parcels.stream().map(Ask::weight).toList();
    }

    public List<RateRow> others() {
        return others;
    }

    /** The price, in the sheet's currency: the sum of its lines. */
    public Money total() {
        return new Money(amount, currency());
    }

    private Currency currency() {
        return parcels.get(0).bill().currency();
    }

    /** What the total is made of, parcel by parcel. */
    public List<Line> lines() {
        return parcels.stream().flatMap(ask -> ask.bill().lines().stream()).toList();
    }

    /**
     * What one row takes for one parcel.
     *
     * @param weight how its billable weight was made
     */
    record Ask(RateRow row, BillableWeight weight, Bill bill) {}
}
