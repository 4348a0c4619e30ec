package org.portolan.research.store.market;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which markets there are products of. */
public final class MarketChoices {

    private MarketChoices() {}

    /**
     * A marketplace, and a search or niche under which products were found there.
     *
     * @param marketplace a country's code; empty where no download says it
     * @param search empty for products that were found otherwise
     */
    public record Found(String marketplace, String search, long products) {}

    /** All of them, those with the most products first. */
    public static List<Found> all(Handle handle) {
        return handle.createQuery("""
                        SELECT marketplace, trim(search) AS search, count(DISTINCT product_id) AS products
                        FROM research_product
                        GROUP BY marketplace, trim(search)
                        ORDER BY products DESC, marketplace, search
                        """)
                .map((row, context) ->
                        new Found(row.getString("marketplace"), row.getString("search"), row.getLong("products")))
                .list();
    }
}
