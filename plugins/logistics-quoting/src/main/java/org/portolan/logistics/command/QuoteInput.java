package org.portolan.logistics.command;

import java.util.Currency;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.Shipment;

/**
 * What a quote is asked for.
 *
 * @param value what the goods are worth
 * @param currency the currency of all totals; empty to leave each in its sheet's own
 */
public record QuoteInput(
        @Param(example = "DE") CountryCode to,
        @Param(example = "0.35kg") Weight weight,
        @Param(example = "20x15x8cm") Optional<Dimensions> size,
        @Param(example = "CN") Optional<CountryCode> from,
        @Param(example = "25EUR") Optional<Money> value,
        @Param(example = "EUR") Optional<Currency> currency) {

    Shipment shipment() {
        return new Shipment(from, to, weight, size);
    }
}
