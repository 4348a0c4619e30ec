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
 * @param sheet the sheet's name
 * @param row its number, 1 for the first row; 0 where no row has any of the fields
 * @param names the cells of that row
 * @param fields the index of the column that each field was found in
 */
record HeaderMatch(String sheet, long row, List<String> names, Map<Header.Field, Integer> fields, Header header) {

    /** A header stands among the first rows of a sheet, or the sheet has none. */
    static final int DEPTH = 40;

    HeaderMatch {
        names = List.copyOf(names);
        fields = Map.copyOf(fields);
    }

    static HeaderMatch none(Header header) {
        return new HeaderMatch("", 0, List.of(), Map.of(), header);
    }

    static HeaderMatch find(Header header, String sheet, List<List<String>> rows) {
        Map<Header.Field, List<String>> spellings = spellings(header);
        HeaderMatch best = none(header);
        for (int i = 0; i < Math.min(rows.size(), DEPTH); i++) {
            HeaderMatch match = new HeaderMatch(sheet, i + 1, rows.get(i), match(spellings, rows.get(i)), header);
            if (match.isBetterThan(best)) {
                best = match;
            }
        }
        return best;
    }

    /** All spellings of a field, its name first, in the form in which names are compared. */
    private static Map<Header.Field, List<String>> spellings(Header header) {
        Map<Header.Field, List<String>> spellings = new LinkedHashMap<>();
        for (Header.Field field : header.fields()) {
            List<String> all = new ArrayList<>();
            all.add(Header.normalise(field.name()));
            field.aliases().forEach(alias -> all.add(Header.normalise(alias)));
            spellings.put(field, all);
        }
        return spellings;
    }

    private static Map<Header.Field, Integer> match(Map<Header.Field, List<String>> spellings, List<String> cells) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.putIfAbsent(Header.normalise(cells.get(i)), i);
        }
        columns.remove("");
        Map<Header.Field, Integer> found = new HashMap<>();
        spellings.forEach((field, all) -> all.stream()
                .filter(columns::containsKey)
                .findFirst()
                .ifPresent(spelling -> found.put(field, columns.get(spelling))));
        return found;
    }

    boolean fits() {
        return recognition().fits();
    }

    /** A header without required fields fits where half of its fields are there. */
    Recognition recognition() {
        List<Header.Field> all = header.fields();
        List<Header.Field> needed = all.stream().filter(Header.Field::required).toList();
        List<String> missing = needed.stream()
                .filter(field -> !fields.containsKey(field))
                .map(Header.Field::name)
                .toList();
        double likeness = needed.isEmpty()
                ? Math.min(1, 2.0 * fields.size() / Math.max(1, all.size()))
                : (double) (needed.size() - missing.size()) / needed.size();
        Set<String> understood = new HashSet<>();
        fields.values().forEach(column -> understood.add(Header.normalise(names.get(column))));
        return new Recognition(likeness, understood, missing);
    }

    boolean isBetterThan(HeaderMatch other) {
        int order = Long.compare(required(), other.required());
        return order > 0 || (order == 0 && fields.size() > other.fields.size());
    }

    private long required() {
        return fields.keySet().stream().filter(Header.Field::required).count();
    }
}
