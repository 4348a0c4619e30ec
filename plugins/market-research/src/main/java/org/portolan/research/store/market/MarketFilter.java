package org.portolan.research.store.market;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Which products are asked for. Empty lists ask for all.
 *
 * @param marketplaces countries' codes
 * @param searches the searches or niches they were found under
 * @param categories words in their categories, by the platform's own name or in English
 * @param words words in their titles
 */
public record MarketFilter(
        List<String> marketplaces, List<String> searches, List<String> categories, List<String> words) {

    public MarketFilter {
        marketplaces = List.copyOf(marketplaces);
        searches = List.copyOf(searches);
        categories = List.copyOf(categories);
        words = List.copyOf(words);
    }

    /** The products that pass, as marketplace and id parted by a tab; a product passes where any of its rows does. */
    public Set<String> passing(Handle handle) {
        Set<String> passing = new HashSet<>();
        handle.createQuery("""
                        SELECT p.marketplace || char(9) || p.product_id AS item, p.marketplace, lower(p.search) AS search,
                            lower(coalesce(p.category, '') || ' ' || coalesce(c.english, '')) AS category,
                            lower(p.title) AS title
                        FROM research_product p LEFT JOIN research_category_name c ON c.category = p.category
                        """)
                .map((row, context) -> passes(
                                row.getString("marketplace"),
                                row.getString("search"),
                                row.getString("category"),
                                row.getString("title"))
                        ? row.getString("item")
                        : "")
                .forEach(passing::add);
        passing.remove("");
        return passing;
    }

    private boolean passes(String marketplace, String search, String category, String title) {
        return (marketplaces.isEmpty() || marketplaces.contains(marketplace))
                && (searches.isEmpty() || searches.stream().anyMatch(one -> search.equals(lower(one))))
                && (categories.isEmpty() || categories.stream().anyMatch(one -> category.contains(lower(one))))
                && words.stream().allMatch(one -> title.contains(lower(one)));
    }

    private static String lower(String text) {
        return text.toLowerCase(java.util.Locale.ROOT).strip();
    }
}
