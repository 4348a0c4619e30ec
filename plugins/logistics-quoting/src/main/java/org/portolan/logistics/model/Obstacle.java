package org.portolan.logistics.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;

/** What keeps a row from taking a shipment, in the order in which a person would ask. */
enum Obstacle {
    RETURNS,
    NO_LANE,
    ORIGIN,
    TRIP,
    WEIGHT,
    SIZE,
    NO_PRICE;

    static final Comparator<Exclusion> ORDER = Comparator.comparing(
                    (Exclusion excluded) -> excluded.row().service().carrier())
            .thenComparing(excluded -> excluded.row().service().code())
            .thenComparing(excluded -> excluded.row().service().importId());

    /** Say what keeps a service: the obstacle of the rows that came furthest. */
    static Exclusion of(List<RateRow> service, Shipment shipment) {
        Obstacle furthest = service.stream()
                .map(row -> of(row, shipment))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<RateRow> rows =
                service.stream().filter(row -> of(row, shipment) == furthest).toList();
        return new Exclusion(rows.get(0), furthest.reason(rows, shipment));
    }

    /** The first obstacle; {@link #NO_PRICE} where there is none but the price. */
    private static Obstacle of(RateRow row, Shipment shipment) {
        if (row.service().returns()) {
            return RETURNS;
        }
        if (!row.serves(shipment.to())) {
            return NO_LANE;
        }
        if (!row.startsFrom(shipment.from())) {
            return ORIGIN;
        }
        if (!row.reach().takes(shipment.trip())) {
            return TRIP;
        }
        if (!row.band().contains(shipment.weight())) {
            return WEIGHT;
        }
        return excess(row, shipment).isPresent() ? SIZE : NO_PRICE;
    }

    private static Optional<SizeLimit.Excess> excess(RateRow row, Shipment shipment) {
        return shipment.size().flatMap(row.limit()::excess);
    }

    private Text reason(List<RateRow> rows, Shipment shipment) {
        return switch (this) {
            case RETURNS -> Text.of("logistics.reason.returns");
            case NO_LANE -> Text.of("logistics.reason.no-lane", shipment.to().code());
            case ORIGIN -> Text.of("logistics.reason.origin", origins(rows));
            case TRIP -> trip(rows);
            case WEIGHT -> weight(rows, shipment.weight());
            case SIZE -> size(rows, shipment);
            case NO_PRICE -> Text.of("logistics.reason.no-price");
        };
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

    private static Text weight(List<RateRow> rows, Weight weight) {
        if (rows.stream().allMatch(row -> row.band().isBelow(weight))) {
            Weight most = rows.stream()
                    .map(row -> row.band().max().orElseThrow())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return Text.of("logistics.reason.too-heavy", most);
        }
        if (rows.stream().allMatch(row -> row.band().isAbove(weight))) {
            Weight least = rows.stream()
                    .map(row -> row.band().min())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return Text.of("logistics.reason.too-light", least);
        }
        return Text.of("logistics.reason.between-bands", weight);
    }

    private static Text size(List<RateRow> rows, Shipment shipment) {
        SizeLimit.Excess least = rows.stream()
                .flatMap(row -> excess(row, shipment).stream())
                .max(Comparator.comparing(SizeLimit.Excess::limit))
                .orElseThrow();
        return Text.of(
                "logistics.reason.too-long",
                least.side().in(least.limit().unit()).toString(),
                least.limit().toString());
    }
}
