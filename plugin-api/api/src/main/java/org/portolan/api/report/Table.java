package org.portolan.api.report;

import java.util.List;
import org.portolan.api.text.Text;

/**
 * A table. The host sorts, filters, copies and exports it.
 *
 * @param key stable name for scripts
 * @param rows each with one cell a column, of the column's kind
 * @param whenEmpty what to say, and what to do next, where there are no rows
 */
public record Table(String key, Text title, List<Column> columns, List<List<Cell>> rows, Text whenEmpty)
        implements Block {

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            check(key, columns, row);
        }
    }

    private static void check(String key, List<Column> columns, List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("a row of table " + key + " has " + row.size() + " cells for "
                    + columns.size() + " columns: " + row);
        }
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            row.get(i).value().filter(value -> !column.kind().takes(value)).ifPresent(value -> {
                throw new IllegalArgumentException(
                        "column " + column.key() + " of table " + key + " is of kind " + column.kind()
                                + " and does not take " + value.getClass().getSimpleName() + " " + value);
            });
        }
    }
}
