package org.portolan.logistics.command.shipments;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.shipments.ProgressReport;
import org.portolan.logistics.model.shipments.ShipmentHistory;
import org.portolan.logistics.model.shipments.TrackStatus;
import org.portolan.logistics.store.shipments.StoredShipments;

/** What the reports of shipments have in common: where each stands, in words, and what its delay is made of. */
final class Standing {

    private Standing() {}

    static List<ShipmentHistory> all(Store store) {
        return ShipmentHistory.of(StoredShipments.all(store));
    }

    /** A state in words. */
    static Text status(Optional<TrackStatus> status) {
        return Text.of("logistics.status."
                + status.map(known -> known.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .orElse("unknown"));
    }

    static Cell daysLate(ShipmentHistory history, LocalDate today) {
        long days = history.daysLate(today);
        ProgressReport latest = history.latest();
        Part due = new Part(
                Text.of("logistics.trace.shipments.due"),
                history.due().<Object>map(day -> day).orElse(Text.EMPTY),
                Text.of("logistics.trace.shipments.due.why"));
        Part first = new Part(
                Text.of("logistics.trace.shipments.first"),
                history.firstDue().<Object>map(day -> day).orElse(Text.EMPTY),
                Text.of("logistics.trace.shipments.first.why"));
        Part now = new Part(
                Text.of("logistics.trace.shipments.today"), today, Text.of("logistics.trace.shipments.today.why"));
        return Cell.of(
                days,
                new Trace(
                        Text.literal(latest.shipment()),
                        List.of(first, due, now, new Part(Text.of("logistics.column.days_late"), days, Text.EMPTY)),
                        List.of(new Trace.Source(latest.importId(), latest.place()))));
    }
}
