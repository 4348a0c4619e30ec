package org.portolan.courses.command.author;

import java.util.List;
import java.util.Map;
import org.portolan.api.Workbench;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;

/** The commands that a lesson can use. */
public final class CommandShelf {

    private CommandShelf() {}

    /**
     * A command.
     *
     * @param line the shortest line that runs it, with examples
     */
    public record Offer(String id, String title, String line) {}

    /** All there are, by id. Never called on the event thread. */
    public static List<Offer> all(Workbench bench) throws Exception {
        Report report = bench.call("host.commands", Map.of());
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .map(row -> new Offer(word(bench, row.get(0)), word(bench, row.get(1)), word(bench, row.get(2))))
                .toList();
    }

    private static String word(Workbench bench, Cell cell) {
        return cell.value()
                .map(value ->
                        value instanceof Text text ? bench.texts().say(text, bench.locale()) : String.valueOf(value))
                .orElse("");
    }
}
