package org.portolan.logistics.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;

/**
 * What is to be sent.
 *
 * @param parcels at least one
 * @param contents what the goods are to a carrier; empty where nobody said, as for {@link Cargo#GENERAL}
 * @param worth empty where nobody said
 */
public record Shipment(
        Route route, List<Parcel> parcels, Set<Cargo> contents, Optional<Worth> worth, Set<Extra> extras) {

    public Shipment {
        parcels = List.copyOf(parcels);
        contents = Set.copyOf(contents);
        extras = Set.copyOf(extras);
        if (parcels.isEmpty()) {
            throw new IllegalArgumentException(
                    "a shipment without a parcel cannot be quoted: give at least one weight");
        }
    }

    /** One parcel of general goods. */
    public static Shipment of(Route route, Weight weight, Optional<Dimensions> size) {
        return new Shipment(route, List.of(new Parcel(weight, size)), Set.of(), Optional.empty(), Set.of());
    }

    public CountryCode to() {
        return route.to();
    }

    public LocalDate date() {
        return route.date();
    }

    /** The same shipment on another route. */
    public Shipment on(Route other) {
        return new Shipment(other, parcels, contents, worth, extras);
    }

    /** The same goods in other parcels. */
    public Shipment packed(List<Parcel> others) {
        return new Shipment(route, others, contents, worth, extras);
    }
}
