package org.portolan.logistics.command.ways;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Percent;

/**
 * What is to be compared.
 *
 * @param skus a table of articles
 * @param ways a table of ways to the buyer
 * @param to where the buyers are, and whose marketplace counts
 * @param from where parcels start that go direct
 * @param currency of both tables and of the answer; empty for USD
 * @param capital the yearly cost of money that is tied up in goods, as a share of their cost
 * @param date the day whose fees and rates count
 */
public record WaysInput(
        Path skus,
        Path ways,
        @Param(example = "US") CountryCode to,
        @Param(example = "CN") Optional<CountryCode> from,
        @Param(example = "USD") Optional<Currency> currency,
        @Param(byDefault = "0%") Percent capital,
        @Param(byDefault = "today", remembered = false) LocalDate date) {}
