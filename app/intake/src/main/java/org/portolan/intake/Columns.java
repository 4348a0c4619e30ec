package org.portolan.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.intake.Header;

/**
 * The columns of a file by every name that a format may use for them.
 *
 * @param names the file's own names, from left to right; the second of a name that stands twice is {@code name#2}, a
 *     column without a name is {@code #5} after its place
 * @param index the column's place by field name and by the file's own name
 */
record Columns(List<String> names, Map<String, Integer> index) {

    Columns {
        names = List.copyOf(names);
        // Asked for every cell: faster at it than an immutable map, and at once where the asking format has the name as
        // a literal.
        Map<String, Integer> known = new HashMap<>();
        index.forEach((name, column) -> known.put(name.intern(), column));
        index = Collections.unmodifiableMap(known);
    }

    static Columns of(HeaderMatch match) {
        List<String> names = new ArrayList<>();
        Map<String, Integer> times = new HashMap<>();
        for (String cell : match.names()) {
            int time = times.merge(cell, 1, Integer::sum);
            names.add(cell.isEmpty() ? "#" + (names.size() + 1) : time == 1 ? cell : cell + "#" + time);
        }
        Map<String, Integer> index = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            index.put(names.get(i), i);
        }
        match.fields().forEach((field, first) -> {
            String spelling = Header.normalise(match.names().get(first));
            int time = 0;
            for (int i = first; i < names.size(); i++) {
                if (Header.normalise(match.names().get(i)).equals(spelling)) {
                    time++;
                    index.put(time == 1 ? field.name() : field.name() + "#" + time, i);
                }
            }
        });
        return new Columns(names, index);
    }

    int size() {
        return names.size();
    }

    /** The column's place; -1 where the file does not have it. */
    int of(String name) {
        Integer column = index.get(name);
        return column == null ? -1 : column;
    }

    /** The file's own name of a column that was asked for by this one. */
    String nameOf(String asked) {
        int column = of(asked);
        return column < 0 ? asked : names.get(column);
    }
}
