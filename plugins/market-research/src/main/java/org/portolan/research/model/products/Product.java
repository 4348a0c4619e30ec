package org.portolan.research.model.products;

import java.util.Optional;

/**
 * A product as one download showed it; what the download does not say is empty.
 *
 * @param id the ASIN, or the platform's own
 * @param parent the id of the family of variations
 * @param title empty where the download has none
 */
public record Product(
        String id,
        Optional<String> parent,
        String title,
        Optional<String> url,
        Maker maker,
        Shelf shelf,
        Offer offer,
        Opinion opinion,
        Sales sales,
        Build build) {

    public Product {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a product has an id");
        }
    }
}
