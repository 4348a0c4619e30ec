package org.portolan.research.model.products;

import java.util.Optional;

/**
 * Who makes and who sells a product.
 *
 * @param sellerCountry as the download writes it: a code or a name
 */
public record Maker(Optional<String> brand, Optional<String> seller, Optional<String> sellerCountry) {}
