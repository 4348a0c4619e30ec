package org.portolan.logistics.model;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;

/** Shipments for tests, written as a person would, on one day. */
final class Parcels {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private Parcels() {}

    static Shipment to(String country, String weight) {
        return Shipment.of(route(country), Weight.parse(weight), Optional.empty());
    }

    static Shipment from(String origin, String country, String weight) {
        Route route = route(country).from(Optional.of(CountryCode.of(origin)));
        return Shipment.of(route, Weight.parse(weight), Optional.empty());
    }

    static Shipment sized(String country, String weight, String size) {
        return Shipment.of(route(country), Weight.parse(weight), Optional.of(Dimensions.parse(size)));
    }

    private static Route route(String country) {
        return Route.to(CountryCode.of(country), DAY);
    }
}
