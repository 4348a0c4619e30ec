package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.report.Place;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.model.zone.Zone;

/**
 * One row of a rate sheet: what one service takes for one band of weights in one zone.
 *
 * @param terms what the sheet says of the service as a whole; one object for all its rows
 * @param origins where it starts; empty for anywhere
 * @param band billable weights
 * @param weighing how the billable weight is made
 * @param charge empty where the sheet has no price, or 0: then it is never quoted
 * @param registration what each parcel costs beside the freight (挂号费); empty for nothing
 * @param place the row of the file
 */
public record RateRow(
        Terms terms,
        Zone zone,
        Set<CountryCode> origins,
        Reach reach,
        WeightBand band,
        SizeLimit limit,
        Weighing weighing,
        Optional<Charge> charge,
        Currency currency,
        Optional<BigDecimal> registration,
        TransitDays days,
        Place place) {

    /**
     * The order of rows that take the same: by what a reader sees. The row's number comes last, so the order of rows in a
     * file decides nothing that can be seen.
     */
    static final Comparator<RateRow> ORDER = Comparator.comparing(
                    (RateRow row) -> row.service().carrier())
            .thenComparing(row -> row.service().code())
            .thenComparing(row -> row.days.max().orElse(Integer.MAX_VALUE))
            .thenComparing(row -> row.zone.label())
            .thenComparing(row -> row.service().importId())
            .thenComparing(row -> row.place.sheet())
            .thenComparing(row -> row.place.row());

    public RateRow {
        origins = Set.copyOf(origins);
    }

    /** The same row under other terms. */
    public RateRow with(Terms others) {
        return new RateRow(
                others, zone, origins, reach, band, limit, weighing, charge, currency, registration, days, place);
    }

    public Service service() {
        return terms.service();
    }

    /** True where the destination is one that it lists, or it lists none. */
    public boolean serves(CountryCode destination) {
        return zone.serves(destination);
    }

    /** True where it starts there, or anywhere, or nobody said where the shipment starts. */
    public boolean startsFrom(Optional<CountryCode> origin) {
        return origins.isEmpty() || origin.isEmpty() || origins.contains(origin.get());
    }
}
