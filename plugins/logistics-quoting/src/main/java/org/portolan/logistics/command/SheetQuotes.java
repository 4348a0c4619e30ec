package org.portolan.logistics.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.service.ShippingQuotes;
import org.portolan.logistics.model.Cargo;
import org.portolan.logistics.model.RateRow;
import org.portolan.logistics.model.Route;
import org.portolan.logistics.model.Shipment;
import org.portolan.logistics.store.Bookshelf;

/** Quotes for other plugins, in the currencies of the sheets. */
public final class SheetQuotes implements ShippingQuotes {

    private final Bookshelf shelf = new Bookshelf();

    @Override
    public List<Quote> quotes(Parcel parcel, Workbench bench) {
        Exchange exchange = new Exchange(bench, parcel.on());
        Shipment shipment = new Shipment(
                new Route(parcel.from(), parcel.to(), "", parcel.postcode().orElse(""), exchange.day()),
                List.of(new org.portolan.logistics.model.Parcel(parcel.weight(), parcel.size())),
                parcel.contents().stream()
                        .map(word -> Cargo.valueOf(word.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()),
                parcel.value().map(exchange::worth),
                Set.of());
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
