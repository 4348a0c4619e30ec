package org.portolan.logistics.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.Line;
import org.portolan.logistics.model.weight.BillableWeight;
import org.portolan.logistics.model.weight.Weighing;

/** Says what a total was made of: how the billable weight came about, each line and its rule, the rows. */
public final class TotalTrace {

    private TotalTrace() {}

    /** The trace of an offer. */
    public static Trace of(PricedOffer offer) {
        List<Part> parts = new ArrayList<>();
        Weighing weighing = offer.row().weighing();
        offer.offer().weights().forEach(weight -> weigh(weight, weighing, parts));
        List<Line> lines = offer.lines();
        for (Line line : lines) {
            parts.add(new Part(
                    LineRule.name(line),
                    new Money(line.amount(), line.row().currency()),
                    LineRule.of(line, Optional.empty())));
        }
        offer.rate()
                .ifPresent(rate -> parts.add(new Part(
                        Text.of(
                                "logistics.trace.exchange",
                                offer.row().currency().getCurrencyCode(),
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
                lines.stream()
                        .filter(line -> !line.place().file().isEmpty())
                        .map(line -> new Trace.Source(line.row().service().importId(), line.place()))
                        .distinct()
                        .toList());
    }

    private static void weigh(BillableWeight weight, Weighing weighing, List<Part> parts) {
        if (weight.billable().compareTo(weight.actual()) == 0
                && weight.volumetric().isEmpty()) {
            parts.add(new Part(
                    Text.of("logistics.trace.weight"), weight.billable(), Text.of("logistics.trace.weight.why")));
            return;
        }
        parts.add(new Part(Text.of("logistics.trace.actual"), weight.actual(), Text.of("logistics.trace.actual.why")));
        weight.volumetric()
                .ifPresent(volume -> parts.add(new Part(
                        Text.of("logistics.trace.volumetric"),
                        volume,
                        Text.literal(weighing.volumetric().map(Object::toString).orElse("")))));
        parts.add(new Part(
                Text.of("logistics.trace.weight"),
                weight.billable(),
                Text.of(
                        weight.byVolume() ? "logistics.trace.weight.volume" : "logistics.trace.weight.rounded",
                        weighing.rounding().step().map(Object::toString).orElse("–"),
                        weighing.rounding().minimum().map(Object::toString).orElse("–"))));
    }
}
