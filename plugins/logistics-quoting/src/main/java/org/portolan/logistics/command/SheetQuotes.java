package org.portolan.logistics.command;

import java.time.LocalDate;
import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.service.ShippingQuotes;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.Route;
import org.portolan.logistics.model.Shipment;
import org.portolan.logistics.store.Bookshelf;

/** Quotes for other plugins, in the currencies of the sheets. */
public final class SheetQuotes implements ShippingQuotes {

    private final Bookshelf shelf = new Bookshelf();

    @Override
    public List<Quote> quotes(Parcel parcel, Workbench bench) {
        Route route = Route.to(parcel.to(), LocalDate.now(bench.clock())).from(parcel.from());
        Shipment shipment = Shipment.of(route, parcel.weight(), parcel.size());
        return shelf.book(bench.store()).quote(shipment).stream()
                .map(PricedOffer::of)
                .map(SheetQuotes::quote)
                .toList();
    }

    private static Quote quote(PricedOffer offer) {
        RateRow row = offer.row();
        return new Quote(
                row.service().carrier(),
                row.service().code(),
                row.service().name(),
                offer.total(),
                row.days().min(),
                row.days().max(),
                TotalTrace.of(offer));
    }
}
