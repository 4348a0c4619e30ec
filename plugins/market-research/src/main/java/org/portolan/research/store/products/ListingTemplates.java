package org.portolan.research.store.products;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.research.model.products.ListingMapping;
import org.portolan.research.model.products.ListingTemplate;

/** The templates of a workspace. Each is a batch of its own, and can be undone; of one name, the latest counts. */
public final class ListingTemplates {

    private ListingTemplates() {}

    /** All templates, in the order of their names. */
    public static List<ListingTemplate> all(Handle handle) {
        Map<String, ListingTemplate> byName = new LinkedHashMap<>();
        handle.createQuery("SELECT name, pairs FROM research_listing_template ORDER BY name, import_id")
                .map((row, context) ->
                        new ListingTemplate(row.getString("name"), ListingMapping.pairs(row.getString("pairs"))))
                .forEach(template -> byName.put(template.name(), template));
        return List.copyOf(byName.values());
    }

    /** Keep what a person said of a dump's columns. */
    public static void save(Store store, ListingTemplate template) {
        store.write(Text.of("research.batch.template", template.name()), batch -> {
            batch.rows("research_listing_template", "name", "pairs")
                    .add(0, template.name(), ListingMapping.written(template.pairs()));
            return template;
        });
    }
}
