package org.portolan.logistics.model;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;

/** What keeps a row from taking a shipment, in the order in which a person would ask. */
enum Obstacle {
    RETURNS,
    NOT_IN_FORCE,
    NO_LANE,
    PLACE,
    ORIGIN,
    TRIP,
    CARGO,
    WEIGHT,
    HEAVIEST,
    SIZE,
    VALUE,
    NO_PRICE;

    static final Comparator<Exclusion> ORDER = Comparator.comparing(
                    (Exclusion excluded) -> excluded.row().service().carrier())
            .thenComparing(excluded -> excluded.row().service().code())
            .thenComparing(excluded -> excluded.row().service().importId());

    /** Say what keeps a service: the obstacle of the rows that came furthest. */
    static Exclusion of(List<RateRow> service, Shipment shipment, Set<Service.Key> inForce) {
        Obstacle furthest = service.stream()
                .map(row -> of(row, shipment, inForce))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<RateRow> rows = service.stream()
                .filter(row -> of(row, shipment, inForce) == furthest)
                .toList();
        return new Exclusion(rows.get(0), furthest.reason(rows, shipment));
    }

    /** The first obstacle of the first parcel that has one; {@link #NO_PRICE} where there is none but the price. */
    private static Obstacle of(RateRow row, Shipment shipment, Set<Service.Key> inForce) {
        Route route = shipment.route();
        if (row.service().returns()) {
            return RETURNS;
        }
        if (!inForce.contains(row.service().key())) {
            return NOT_IN_FORCE;
        }
        if (!row.serves(route.to())) {
            return NO_LANE;
        }
        if (row.zone().closeness(route.region(), route.postcode()) < 0) {
            return PLACE;
        }
        if (!row.startsFrom(route.from())) {
            return ORIGIN;
        }
        if (!row.reach().takes(route.trip())) {
            return TRIP;
        }
        if (!row.terms().refused(shipment.contents()).isEmpty()) {
            return CARGO;
        }
        return shipment.parcels().stream()
                .map(parcel -> of(row, parcel))
                .min(Comparator.naturalOrder())
                .filter(obstacle -> obstacle != NO_PRICE)
                .orElse(row.charge().isPresent() ? VALUE : NO_PRICE);
    }

    private static Obstacle of(RateRow row, Parcel parcel) {
        if (!row.band().contains(billable(row, parcel))) {
            return WEIGHT;
        }
        if (row.terms()
                .heaviest()
                .filter(most -> parcel.weight().compareTo(most) > 0)
                .isPresent()) {
            return HEAVIEST;
        }
        return excess(row, parcel).isPresent() ? SIZE : NO_PRICE;
    }

    private static Weight billable(RateRow row, Parcel parcel) {
        return row.weighing().of(parcel.weight(), parcel.size()).billable();
    }

    private static Optional<SizeLimit.Excess> excess(RateRow row, Parcel parcel) {
        return parcel.size().flatMap(row.limit()::excess);
    }

    private Text reason(List<RateRow> rows, Shipment shipment) {
        return switch (this) {
            case RETURNS -> Text.of("logistics.reason.returns");
            case NOT_IN_FORCE ->
                Text.of(
                        "logistics.reason.not-in-force",
                        shipment.date().toString(),
                        rows.get(0).terms().validity().said());
            case NO_LANE -> Text.of("logistics.reason.no-lane", shipment.to().code());
            case PLACE ->
                shipment.route().postcode().isBlank()
                        ? Text.of(
                                "logistics.reason.asks-postcode", shipment.to().code())
                        : Text.of(
                                "logistics.reason.other-postcodes",
                                shipment.route().postcode());
            case ORIGIN -> Text.of("logistics.reason.origin", origins(rows));
            case TRIP -> trip(rows);
            case CARGO -> Text.of("logistics.reason.cargo." + refused(rows, shipment));
            case WEIGHT -> weight(rows, shipment);
            case HEAVIEST ->
                Text.of(
                        "logistics.reason.too-heavy",
                        rows.get(0).terms().heaviest().orElseThrow());
            case SIZE -> size(rows, shipment);
            case VALUE ->
                Text.of(
                        rows.get(0).terms().billing() == Billing.SHIPMENT
                                        || shipment.worth().isEmpty()
                                ? "logistics.reason.between-bands.together"
                                : "logistics.reason.no-value",
                        rows.get(0).currency().getCurrencyCode());
            case NO_PRICE -> Text.of("logistics.reason.no-price");
        };
    }

    private static String refused(List<RateRow> rows, Shipment shipment) {
        return rows.get(0)
                .terms()
                .refused(shipment.contents())
                .iterator()
                .next()
                .name()
                .toLowerCase(Locale.ROOT);
    }

    private static String origins(List<RateRow> rows) {
        return String.join(
                ", ",
                rows.stream()
                        .flatMap(row -> row.origins().stream())
                        .map(country -> country.code())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Text trip(List<RateRow> rows) {
        boolean domestic = rows.stream().anyMatch(row -> row.reach() == Reach.DOMESTIC);
        boolean abroad = rows.stream().anyMatch(row -> row.reach() == Reach.INTERNATIONAL);
        if (domestic) {
            return Text.of("logistics.reason.domestic-only");
        }
        return Text.of(abroad ? "logistics.reason.international-only" : "logistics.reason.no-trip");
    }

    private static Text weight(List<RateRow> rows, Shipment shipment) {
        if (rows.stream().allMatch(row -> weights(row, shipment).anyMatch(row.band()::isBelow))) {
            Weight most = rows.stream()
                    .map(row -> row.band().max().orElseThrow())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return saying("logistics.reason.too-heavy", rows, shipment, most);
        }
        if (rows.stream().allMatch(row -> weights(row, shipment).anyMatch(row.band()::isAbove))) {
            Weight least = rows.stream()
                    .map(row -> row.band().min())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return saying("logistics.reason.too-light", rows, shipment, least);
        }
        return Text.of(
                "logistics.reason.between-bands",
                weights(rows.get(0), shipment).findFirst().orElseThrow());
    }

    /** A limit of weight, with the billable weight where that is another than the scales'. */
    private static Text saying(String key, List<RateRow> rows, Shipment shipment, Weight limit) {
        Weight billable =
                weights(rows.get(0), shipment).max(Comparator.naturalOrder()).orElseThrow();
        boolean asWeighed =
                shipment.parcels().stream().anyMatch(parcel -> parcel.weight().compareTo(billable) == 0);
        return asWeighed ? Text.of(key, limit) : Text.of(key + ".billable", limit, billable);
    }

    private static Stream<Weight> weights(RateRow row, Shipment shipment) {
        return shipment.parcels().stream().map(parcel -> billable(row, parcel));
    }

    private static Text size(List<RateRow> rows, Shipment shipment) {
        SizeLimit.Excess least = rows.stream()
                .flatMap(row -> shipment.parcels().stream().flatMap(parcel -> excess(row, parcel).stream()))
                .max(Comparator.comparing(SizeLimit.Excess::limit))
                .orElseThrow();
        return Text.of(
                "logistics.reason.too-long"
                        + least.measure()
                                .map(measure -> "." + measure.name().toLowerCase(Locale.ROOT))
                                .orElse(""),
                least.side().in(least.limit().unit()).toString(),
                least.limit().toString());
    }
}
