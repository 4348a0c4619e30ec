package org.portolan.research.model.products;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a product is sold for, and by whom it is sent.
 *
 * @param currency ISO 4217, of all amounts
 * @param price in major units
 * @param listPrice the price that is crossed out
 * @param offers how many sellers offer it
 * @param fulfilment FBA, FBM, AMZ, or as the download says
 * @param fee what fulfilment takes, in major units
 */
public record Offer(
        Optional<String> currency,
        Optional<BigDecimal> price,
        Optional<BigDecimal> listPrice,
        Optional<Long> offers,
        Optional<String> fulfilment,
        Optional<BigDecimal> fee,
        Optional<Boolean> sponsored) {}
