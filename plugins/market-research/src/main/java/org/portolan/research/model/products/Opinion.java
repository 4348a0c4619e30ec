package org.portolan.research.model.products;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What buyers think of a product.
 *
 * @param rating 1 to 5; empty where nobody rated
 * @param reviews ratings or reviews, whichever the download counts
 */
public record Opinion(Optional<BigDecimal> rating, Optional<Long> reviews) {}
