package org.portolan.logistics.command;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.RateRow;

/** Says what a total was made of: the weight and its band, the price and its zone, the exchange rate, the row. */
final class TotalTrace {

    private TotalTrace() {}

    static Trace of(PricedOffer offer, Weight weight) {
        RateRow row = offer.row();
        Place place = row.place();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Text.of("logistics.trace.weight"),
                weight,
                Text.of("logistics.trace.weight.why", row.band().toString())));
        parts.add(new Part(
                Text.of("logistics.trace.price"),
                offer.offer().total(),
                row.zone().isEmpty()
                        ? Text.of("logistics.trace.price.why", row.band().toString())
                        : Text.of(
                                "logistics.trace.price.why.zone",
                                row.zone(),
                                row.band().toString())));
        offer.rate()
                .ifPresent(rate -> parts.add(new Part(
                        Text.of(
                                "logistics.trace.exchange",
                                offer.offer().total().currency().getCurrencyCode(),
                                offer.total().currency().getCurrencyCode()),
                        rate.factor(),
                        Text.of(
                                "logistics.trace.exchange.why",
                                rate.source(),
                                rate.published().toString()))));
        parts.add(new Part(Text.of("logistics.trace.total"), offer.total(), Text.EMPTY));
        return new Trace(
                Text.literal(offer.name()),
                parts,
                List.of(new Trace.Source(row.service().importId(), place)));
    }
}
