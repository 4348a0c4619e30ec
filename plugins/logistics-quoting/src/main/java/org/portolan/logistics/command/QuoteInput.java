package org.portolan.logistics.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.Cargo;
import org.portolan.logistics.model.Extra;
import org.portolan.logistics.model.Parcel;
import org.portolan.logistics.model.Route;
import org.portolan.logistics.model.Shipment;

/**
 * What a quote is asked for.
 *
 * @param value what the goods are worth
 * @param currency the currency of all totals; empty to leave each in its sheet's own
 * @param postcode of the destination
 * @param contents what the goods are to a carrier
 * @param date the day whose prices count; empty for today
 * @param extras what is asked for beside the carriage
 * @param parcels further parcels of the same shipment, each a weight and, where measured, a size
 * @param fuelRise what is added to the share of each fuel surcharge: 2% makes 12 % into 14 %
 */
public record QuoteInput(
        @Param(example = "DE") CountryCode to,
        @Param(example = "0.35kg") Weight weight,
        @Param(example = "20x15x8cm") Optional<Dimensions> size,
        @Param(example = "CN") Optional<CountryCode> from,
        @Param(example = "25EUR") Optional<Money> value,
        @Param(example = "EUR") Optional<Currency> currency,
        @Param(example = "10115") Optional<String> postcode,
        @Param(example = "CA") Optional<String> region,
        List<Cargo> contents,
        Optional<LocalDate> date,
        List<Extra> extras,
        @Param(example = "0.5kg 30x20x10cm") List<String> parcels,
        @Param(example = "2%") Optional<Percent> fuelRise) {

    /** A quote for one parcel of general goods, today. */
    public static QuoteInput of(
            CountryCode to,
            Weight weight,
            Optional<Dimensions> size,
            Optional<CountryCode> from,
            Optional<Money> value,
            Optional<Currency> currency) {
        return new QuoteInput(
                to,
                weight,
                size,
                from,
                value,
                currency,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    Shipment shipment(Exchange exchange) throws Refusal {
        Route route = new Route(from, to, region.orElse(""), postcode.orElse(""), exchange.day());
        List<Parcel> all = new ArrayList<>();
        all.add(new Parcel(weight, size));
        for (String written : parcels) {
            all.add(ParcelText.parse(written));
        }
        return new Shipment(route, all, Set.copyOf(contents), value.map(exchange::worth), Set.copyOf(extras));
    }
}
