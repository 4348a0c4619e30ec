package org.portolan.research.intake.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.api.intake.Header;
import org.portolan.research.model.products.Sales;

/**
 * One kind of download of products.
 *
 * @param id of its format
 * @param source the word for it in the database
 * @param header by which its table is found
 * @param columns the names that each of our fields may have, the likeliest first
 * @param basis how it knows units
 */
record ProductLayout(String id, String source, Header header, Map<String, List<String>> columns, Sales.Basis basis) {

    ProductLayout {
        columns = Map.copyOf(columns);
    }

    /** A kind whose header's fields are ours. */
    static ProductLayout of(String id, String source, Header header, Sales.Basis basis) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (Header.Field field : header.fields()) {
            List<String> names = new ArrayList<>(List.of(field.name()));
            names.addAll(field.aliases());
            columns.put(field.name(), names);
        }
        return new ProductLayout(id, source, header, columns, basis);
    }
}
