package org.portolan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.intake.Header;

/**
 * The columns of a file by every name that a format may use for them.
 *
 * @param names the file's own names; the second of a name that stands twice is {@code name#2}
 * @param index the column's place by field name and by the file's own name
 */
record Columns(List<String> names, Map<String, Integer> index) {

    static Columns of(HeaderMatch match) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> index = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (String cell : match.names()) {
            int times = seen.merge(Header.normalise(cell), 1, Integer::sum);
            String name = cell.isEmpty() ? "#" + (names.size() + 1) : times == 1 ? cell : cell + "#" + times;
            index.put(name, names.size());
            names.add(name);
        }
        match.fields().forEach((field, column) -> index.put(field.name(), column));
        return new Columns(List.copyOf(names), Map.copyOf(index));
    }

    /** The column's place; -1 where the file does not have it. */
    int of(String name) {
        Integer column = index.get(name);
        return column == null ? -1 : column;
    }
}
