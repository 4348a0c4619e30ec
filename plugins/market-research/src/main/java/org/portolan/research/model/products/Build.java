package org.portolan.research.model.products;

import java.util.Optional;

/**
 * What a product is, as the download writes it.
 *
 * @param variations how many there are in its family
 */
public record Build(
        Optional<String> sizeTier,
        Optional<String> dimensions,
        Optional<String> weight,
        Optional<Long> images,
        Optional<Long> variations) {}
