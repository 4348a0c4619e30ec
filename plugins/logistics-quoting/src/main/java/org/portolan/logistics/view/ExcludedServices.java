package org.portolan.logistics.view;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** One line that counts why services cannot take the parcel; pressed, it shows each of them. */
final class ExcludedServices extends Folded {

    private static final String REASON = "logistics.reason.";

    ExcludedServices(Table table, Desk desk) {
        super(
                desk.say(Text.of(
                        "logistics.desk.excluded", Integer.toString(table.rows().size()), counted(table, desk))),
                desk.table(table, row -> {}),
                desk);
    }

    /** Such as {@code too heavy (18), no lane (8)}, the most frequent first. */
    private static String counted(Table table, Desk desk) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        table.rows().stream().map(row -> reason(row.get(1))).forEach(reason -> counts.merge(reason, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> desk.say(Text.of(
                        "logistics.desk.excluded.count", Text.of(entry.getKey()), Integer.toString(entry.getValue()))))
                .collect(Collectors.joining(desk.say(Text.of("logistics.desk.list.separator"))));
    }

    private static String reason(Cell cell) {
        String key = cell.value().map(value -> ((Text) value).key()).orElse(REASON + "no-lane");
        // too-heavy.billable and too-heavy are one reason to whoever counts.
        return "logistics.desk.reason." + key.substring(REASON.length()).replaceFirst("\\..*", "");
    }
}
