package org.portolan.research.model.terms;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What buyers typed, as one report has it.
 *
 * @param rank among all terms of the report, 1 for the most frequent; what it counts is the report's own
 * @param volume searches in the report's period
 * @param growth a fraction: 0.1 is 10 % more than before
 * @param clickShare a fraction: of the three most clicked products, or of the report's brand or ASIN
 * @param conversion a fraction, likewise
 * @param details what else the row says, as a JSON object; empty where nothing
 */
public record SearchTerm(
        String term,
        Optional<Long> rank,
        Optional<BigDecimal> volume,
        Optional<BigDecimal> growth,
        Optional<BigDecimal> clickShare,
        Optional<BigDecimal> conversion,
        String details) {

    public SearchTerm {
        if (term.isBlank()) {
            throw new IllegalArgumentException("a search term has words");
        }
    }
}
