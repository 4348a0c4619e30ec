package org.portolan.logistics.view.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.view.ReportOutcome;

/** The orders that no service takes, each with its reason; then what was chosen for the others, and what that sums to. */
final class BulkOutcome extends ReportOutcome {

    private static final Map<String, List<String>> SHOWN = Map.of(
            "refused", List.of("order", "to", "weight", "reason"),
            "orders", List.of("order", "to", "service", "billable_weight", "days", "total", "reason"),
            "services", List.of("service", "order_count", "total", "per_order"));

    BulkOutcome(Desk desk, Consumer<Optional<Trace>> traced) {
        super(desk, Text.of("logistics.bulk-desk.title"), traced, SHOWN);
    }

    @Override
    protected List<Block> arranged(List<Block> blocks) {
        List<Block> arranged = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Table table && table.key().equals("orders")) {
                Table refused = part(table, "refused", Text.of("logistics.bulk-desk.refused"), Optional::isEmpty);
                if (!refused.rows().isEmpty()) {
                    arranged.add(refused);
                }
                arranged.add(part(table, table.key(), table.title(), Optional::isPresent));
            } else {
                arranged.add(block);
            }
        }
        return arranged;
    }

    private static Table part(Table orders, String key, Text title, Predicate<Optional<Object>> service) {
        int code = orders.columns().stream().map(Column::key).toList().indexOf("service_code");
        List<List<Cell>> rows = orders.rows().stream()
                .filter(row -> service.test(row.get(code).value()))
                .toList();
        return new Table(key, title, orders.columns(), rows, Text.of("logistics.bulk-desk.none"));
    }
}
