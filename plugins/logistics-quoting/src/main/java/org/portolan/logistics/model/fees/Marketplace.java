package org.portolan.logistics.model.fees;

import java.util.Currency;
import org.portolan.api.trade.CountryCode;

/**
 * One marketplace of Amazon.
 *
 * @param currency of all its fees
 * @param oldAfterMonths when a table without a successor is too old to go without saying
 */
public record Marketplace(CountryCode country, Currency currency, int oldAfterMonths) {}
