package org.portolan.research.model.products;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person said of a dump's columns, for the dumps of the next months. */
public record ListingTemplate(String name, Map<String, String> pairs) {

    public ListingTemplate {
        pairs = new LinkedHashMap<>(pairs);
    }

    /** True where a file has all the columns that the template speaks of. */
    public boolean fits(Collection<String> columns) {
        return pairs.values().stream()
                .filter(column -> !column.equals(ListingMapping.NONE))
                .allMatch(columns::contains);
    }
}
