package org.portolan.logistics.model;

import java.util.Optional;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;

/**
 * One parcel on its way.
 *
 * @param from empty where nobody said
 * @param size the outer size; empty where nobody measured
 */
public record Shipment(Optional<CountryCode> from, CountryCode to, Weight weight, Optional<Dimensions> size) {

    public Trip trip() {
        return from.map(origin -> origin.equals(to) ? Trip.DOMESTIC : Trip.INTERNATIONAL)
                .orElse(Trip.UNKNOWN);
    }
}
