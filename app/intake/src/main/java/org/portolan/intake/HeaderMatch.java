package org.portolan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Recognition;

/**
 * The row of a sheet that fits a header best.
 *
 * @param row its number, 1 for the first row; 0 where no row has any of the fields
 * @param names the cells of that row
 * @param fields the index of the column that each field was found in
 */
record HeaderMatch(long row, List<String> names, Map<Header.Field, Integer> fields, Header header) {

    /** A header stands among the first rows of a sheet, or the sheet has none. */
    static final int DEPTH = 40;

    static HeaderMatch find(Header header, List<List<String>> rows) {
        HeaderMatch best = new HeaderMatch(0, List.of(), Map.of(), header);
        for (int i = 0; i < Math.min(rows.size(), DEPTH); i++) {
            HeaderMatch match = new HeaderMatch(i + 1, rows.get(i), match(header, rows.get(i)), header);
            if (match.rank() > best.rank()) {
                best = match;
            }
        }
        return best;
    }

    private static Map<Header.Field, Integer> match(Header header, List<String> cells) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.putIfAbsent(Header.normalise(cells.get(i)), i);
        }
        columns.remove("");
        Map<Header.Field, Integer> found = new LinkedHashMap<>();
        for (Header.Field field : header.fields()) {
            List<String> spellings = new ArrayList<>(field.aliases());
            spellings.add(0, field.name());
            for (String spelling : spellings) {
                Integer column = columns.get(Header.normalise(spelling));
                if (column != null) {
                    found.put(field, column);
                    break;
                }
            }
        }
        return found;
    }

    private long rank() {
        return fields.keySet().stream().filter(Header.Field::required).count() * 10_000 + fields.size();
    }

    boolean fits() {
        return recognition().fits();
    }

    Recognition recognition() {
        List<String> missing = header.fields().stream()
                .filter(field -> field.required() && !fields.containsKey(field))
                .map(Header.Field::name)
                .toList();
        long required = header.fields().stream().filter(Header.Field::required).count();
        double likeness = required == 0 ? 0 : (double) (required - missing.size()) / required;
        Set<String> understood = new HashSet<>();
        fields.values().forEach(column -> understood.add(Header.normalise(names.get(column))));
        return new Recognition(likeness, understood, missing);
    }

    boolean betterThan(HeaderMatch other) {
        return rank() > other.rank();
    }
}
