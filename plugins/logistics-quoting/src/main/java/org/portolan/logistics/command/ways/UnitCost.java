package org.portolan.logistics.command.ways;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.ways.Way;

/**
 * What one way costs for one unit, part by part, each rounded; the total is the sum of the parts.
 *
 * @param delivery fulfilment by the marketplace, the warehouse's last mile, or the parcel
 * @param by who delivers, in words
 * @param deliveryTrace of what the delivery is made of, where somebody says it
 * @param days from the supplier to the buyer
 */
record UnitCost(
        Way way,
        Money firstLeg,
        Money handling,
        Money storage,
        Money delivery,
        Money referral,
        Money capital,
        Text by,
        Optional<Trace> deliveryTrace,
        int days) {

    Money total() {
        return firstLeg.plus(handling)
                .plus(storage)
                .plus(delivery)
                .plus(referral)
                .plus(capital);
    }

    Trace trace() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Text.of("logistics.column.first_leg"),
                firstLeg,
                Text.of("logistics.trace.ways.first-leg", way.name())));
        parts.add(new Part(Text.of("logistics.column.handling"), handling, Text.of("logistics.trace.ways.handling")));
        parts.add(new Part(Text.of("logistics.column.storage"), storage, Text.of("logistics.trace.ways.storage")));
        deliveryTrace.ifPresentOrElse(
                trace -> parts.add(new Part(Text.of("logistics.column.delivery"), delivery, by)),
                () -> parts.add(new Part(
                        Text.of("logistics.column.delivery"), delivery, Text.of("logistics.trace.ways.last-mile"))));
        parts.add(new Part(Text.of("logistics.column.referral"), referral, Text.of("logistics.trace.ways.referral")));
        parts.add(new Part(Text.of("logistics.column.capital"), capital, Text.of("logistics.trace.ways.capital")));
        parts.add(new Part(Text.of("logistics.trace.total"), total(), Text.EMPTY));
        return new Trace(
                Text.literal(way.name()),
                parts,
                deliveryTrace.map(Trace::sources).orElse(List.of()));
    }
}
