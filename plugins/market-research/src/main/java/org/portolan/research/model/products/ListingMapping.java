package org.portolan.research.model.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which columns of a listing dump mean what: a field's possible columns, the likeliest first.
 *
 * @param columns by the field's name; a field without columns is left out of the file
 */
public record ListingMapping(Map<String, List<String>> columns) {

    /** The word by which a person says that no column is this field. */
    public static final String NONE = "-";

    public ListingMapping {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        columns.forEach((field, names) -> copy.put(field, List.copyOf(names)));
        columns = copy;
    }

    /** This mapping, corrected: what a person says of a field counts alone where the file has that column. */
    public ListingMapping corrected(Map<String, String> pairs) {
        Map<String, List<String>> corrected = new LinkedHashMap<>(columns);
        pairs.forEach((field, column) -> {
            List<String> names = new ArrayList<>();
            if (!column.equals(NONE)) {
                names.add(column);
                names.addAll(columns.getOrDefault(field, List.of()));
            }
            corrected.put(field, names);
        });
        return new ListingMapping(corrected);
    }

    /** Pairs as text, one a line. */
    public static String written(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** Read {@link #written}; lines without an equals sign say nothing. */
    public static Map<String, String> pairs(String written) {
        Map<String, String> pairs = new LinkedHashMap<>();
        written.lines()
                .filter(line -> line.indexOf('=') > 0)
                .forEach(line -> pairs.put(
                        line.substring(0, line.indexOf('=')).strip(),
                        line.substring(line.indexOf('=') + 1).strip()));
        return pairs;
    }
}
