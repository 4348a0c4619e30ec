package org.portolan.research.intake.products;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;

/**
 * Under which names a file has our fields. Kept for the rows of one sheet, since a file can have hundreds of columns. Where
 * no column is called exactly as a header knows it, pictures and punctuation in names are no difference.
 */
final class ColumnNames {

    private final Map<String, List<String>> known;
    private final Set<String> said = new HashSet<>();
    private List<String> columns = List.of();
    private Map<String, String> names = Map.of();

    /** @param known the names that each field may have, the likeliest first */
    ColumnNames(Map<String, List<String>> known) {
        this.known = known;
    }

    /** The file's own name of a field's column; empty where it has none. */
    String of(Row row, String field) {
        if (row.columns() != columns) {
            columns = row.columns();
            names = match(columns);
        }
        return names.getOrDefault(field, "");
    }

    /** True for the first time that this is asked of a column. */
    boolean first(String column) {
        return said.add(column);
    }

    private Map<String, String> match(List<String> columns) {
        Map<String, String> byName = new HashMap<>();
        Map<String, String> loosely = new HashMap<>();
        columns.forEach(column -> {
            byName.putIfAbsent(Header.normalise(column), column);
            loosely.putIfAbsent(plain(column), column);
        });
        Map<String, String> found = new HashMap<>();
        known.forEach((field, possible) -> {
            possible.stream()
                    .map(name -> byName.getOrDefault(Header.normalise(name), loosely.getOrDefault(plain(name), "")))
                    .filter(column -> !column.isEmpty())
                    .findFirst()
                    .ifPresent(column -> found.put(field, column));
        });
        return found;
    }

    /** Letters, digits, colons and percent signs alone: {@code Buy Box 🚚: Current} is {@code buy box: current}. */
    static String plain(String name) {
        return Header.normalise(name)
                .replaceAll("[^\\p{L}\\p{N}:%#]+", " ")
                .replace(" :", ":")
                .strip();
    }
}
