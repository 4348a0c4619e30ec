package org.portolan.research.model.products;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a product stands in its catalogue.
 *
 * @param category from the root to the leaf, parted by {@code >}
 * @param rank the best sellers rank, 1 for the first
 * @param rankCategory the category that the rank is of
 * @param listed the day it was first listed
 */
public record Shelf(
        Optional<String> category, Optional<Long> rank, Optional<String> rankCategory, Optional<LocalDate> listed) {}
