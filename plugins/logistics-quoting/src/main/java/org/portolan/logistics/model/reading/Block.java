package org.portolan.logistics.model.reading;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table within a sheet.
 *
 * @param headerFirst the first row of its header
 * @param headerLast the last row of its header; its data begins below
 * @param lastRow the last row that can belong to it
 * @param columns what each column is
 */
record Block(Kind kind, int headerFirst, int headerLast, int lastRow, Map<Integer, Meaning> columns) {

    /** What a block is for. */
    enum Kind {
        RATES,
        /** Which countries belong to which zone. */
        ZONES,
        /** Postcodes of an area. */
        POSTCODES
    }

    Block {
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
    }

    static Kind kind(Map<Integer, Meaning> columns) {
        if (columns.values().stream().anyMatch(Meaning::isPrice)) {
            return Kind.RATES;
        }
        boolean postcodes = columns.values().stream().anyMatch(meaning -> meaning.is(Role.POSTCODE));
        boolean zones = columns.values().stream()
                .anyMatch(meaning -> meaning.is(Role.ZONE) || meaning.zone().isPresent());
        return postcodes && !zones ? Kind.POSTCODES : Kind.ZONES;
    }

    Block until(int row) {
        return new Block(kind, headerFirst, headerLast, row, columns);
    }

    /** The first column of this role. */
    Optional<Integer> column(Role role) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().is(role))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<Integer> columns(Role role) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().is(role))
                .map(Map.Entry::getKey)
                .toList();
    }

    Meaning at(int column) {
        return columns.getOrDefault(column, Meaning.NONE);
    }

    int left() {
        return columns.keySet().stream().mapToInt(Integer::intValue).min().orElse(1);
    }

    int right() {
        return columns.keySet().stream().mapToInt(Integer::intValue).max().orElse(1);
    }
}
