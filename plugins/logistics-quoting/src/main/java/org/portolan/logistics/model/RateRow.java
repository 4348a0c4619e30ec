package org.portolan.logistics.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.report.Place;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;

/**
 * One row of a rate sheet: what one service takes for one band of weights in one zone.
 *
 * @param countries the destinations that it lists; empty for all
 * @param origins where it starts; empty for anywhere
 * @param price empty where the sheet has none, or 0: then it is never quoted
 * @param place the row of the file
 */
public record RateRow(
        Service service,
        String zone,
        Set<CountryCode> countries,
        Set<CountryCode> origins,
        Reach reach,
        WeightBand band,
        SizeLimit limit,
        Optional<Money> price,
        TransitDays days,
        Place place) {

    /**
     * The order of offers: by currency, since amounts of two currencies do not compare, then cheapest, then by what a
     * reader sees. The row's number comes last, so the order of rows in a file decides nothing that can be seen.
     */
    static final Comparator<RateRow> ORDER = Comparator.comparing((RateRow row) ->
                    row.price.map(price -> price.currency().getCurrencyCode()).orElse(""))
            .thenComparing(row -> row.price.orElseThrow().amount())
            .thenComparing(row -> row.service.carrier())
            .thenComparing(row -> row.service.code())
            .thenComparing(row -> row.days.max().orElse(Integer.MAX_VALUE))
            .thenComparing(RateRow::zone)
            .thenComparing(row -> row.service.importId())
            .thenComparing(row -> row.place.sheet())
            .thenComparing(row -> row.place.row());

    public RateRow {
        countries = Set.copyOf(countries);
        origins = Set.copyOf(origins);
        if (price.isPresent() && !price.get().isPositive()) {
            throw new IllegalArgumentException("a price must be more than 0 and is " + price.get() + " in " + place
                    + ": leave it out where the sheet has none");
        }
    }

    /** True where the destination is one that it lists, or it lists none. */
    public boolean serves(CountryCode destination) {
        return countries.isEmpty() || countries.contains(destination);
    }

    /** True where it starts there, or anywhere, or nobody said where the shipment starts. */
    public boolean startsFrom(Optional<CountryCode> origin) {
        return origins.isEmpty() || origin.isEmpty() || origins.contains(origin.get());
    }
}
