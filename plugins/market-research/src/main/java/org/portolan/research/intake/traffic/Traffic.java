package org.portolan.research.intake.traffic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one product, or one day, had of visits and sales. Shares are fractions.
 *
 * @param day empty for a report by product
 * @param product the ASIN; empty for a report by day
 * @param featured the share of page views with the offer in the buy box
 * @param currency ISO 4217, of the sales
 */
record Traffic(
        Optional<LocalDate> day,
        String product,
        Optional<String> parent,
        Optional<String> sku,
        Optional<String> title,
        Optional<BigDecimal> sessions,
        Optional<BigDecimal> pageViews,
        Optional<BigDecimal> featured,
        Optional<BigDecimal> units,
        Optional<BigDecimal> conversion,
        Optional<String> currency,
        Optional<BigDecimal> sales,
        Optional<BigDecimal> orders) {}
