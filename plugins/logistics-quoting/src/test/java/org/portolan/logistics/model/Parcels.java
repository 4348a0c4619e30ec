package org.portolan.logistics.model;

import java.util.Optional;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;

/** Shipments for tests, written as a person would. */
final class Parcels {

    private Parcels() {}

    static Shipment to(String country, String weight) {
        return new Shipment(Optional.empty(), CountryCode.of(country), Weight.parse(weight), Optional.empty());
    }

    static Shipment from(String origin, String country, String weight) {
        return new Shipment(
                Optional.of(CountryCode.of(origin)), CountryCode.of(country), Weight.parse(weight), Optional.empty());
    }

    static Shipment sized(String country, String weight, String size) {
        return new Shipment(
                Optional.empty(), CountryCode.of(country), Weight.parse(weight), Optional.of(Dimensions.parse(size)));
    }
}
