package org.portolan.logistics.view.shipments;

import java.util.List;
import java.util.Map;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.view.Outcome;
import org.portolan.logistics.view.ReportOutcome;

/** Lanes, late ones first; what the newest file changed; each shipment. */
final class ShipmentsOutcome extends ReportOutcome {

    private static final Map<String, List<String>> SHOWN = Map.of(
            "lanes", List.of("lane", "days_late", "late", "shipments", "last_status"),
            "changes", List.of("shipment", "change", "before", "after", "days"),
            "shipments", List.of("shipment", "lane", "days_late", "last_status", "eta", "orders"));

    private final Letters letters;

    ShipmentsOutcome(Desk desk, Letters letters) {
        super(desk, Text.of("logistics.shipments-desk.title"), letters::why, SHOWN);
        this.letters = letters;
    }

    /** Lanes say nothing of one shipment; what was chosen before stays. */
    @Override
    protected void chosen(Table table, int row) {
        int shipment = table.columns().stream().map(Column::key).toList().indexOf("shipment");
        if (shipment >= 0) {
            String name =
                    String.valueOf(table.rows().get(row).get(shipment).value().orElse(""));
            letters.show(name, Outcome.trace(table, row));
        }
    }
}
