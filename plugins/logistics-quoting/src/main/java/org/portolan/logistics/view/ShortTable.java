package org.portolan.logistics.view;

import java.util.List;
import java.util.stream.IntStream;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.logistics.model.ServiceName;

/** The services as the desk has room for them: who and what in one column, and nothing that the part beside it says. */
final class ShortTable {

    private static final List<String> SHOWN =
            List.of("service", "zone", "billable_weight", "transit_min", "transit_max", "total");

    private ShortTable() {}

    /** The same rows in the same order, with fewer columns. */
    static Table of(Table services) {
        List<String> keys = services.columns().stream().map(Column::key).toList();
        int[] kept = SHOWN.stream().mapToInt(keys::indexOf).toArray();
        int carrier = keys.indexOf("carrier");
        int service = keys.indexOf("service");
        List<Column> columns =
                IntStream.of(kept).mapToObj(services.columns()::get).toList();
        List<List<Cell>> rows = services.rows().stream()
                .map(row -> IntStream.of(kept)
                        .mapToObj(i -> i == service ? name(row.get(carrier), row.get(service)) : row.get(i))
                        .toList())
                .toList();
        return new Table(services.key(), services.title(), columns, rows, services.whenEmpty());
    }

    private static Cell name(Cell carrier, Cell service) {
        return Cell.of(ServiceName.of(text(carrier), text(service)));
    }

    private static String text(Cell cell) {
        return cell.value().filter(Kind.TEXT::takes).map(String::valueOf).orElse("");
    }
}
