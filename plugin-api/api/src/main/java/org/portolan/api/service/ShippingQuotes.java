package org.portolan.api.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pf4j.ExtensionPoint;
import org.portolan.api.Workbench;
import org.portolan.api.report.Trace;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/** What it costs to ship a parcel, by the rate sheets in the workspace. Not called on the event thread. */
public interface ShippingQuotes extends ExtensionPoint {

    /** Every service that can take the parcel, cheapest first within one currency. */
    List<Quote> quotes(Parcel parcel, Workbench bench);

    /**
     * One parcel on its way.
     *
     * @param from empty where nobody said: then domestic and international services are quoted alike
     * @param postcode of the destination; empty where nobody said: then no zone of a postcode and no remote area is meant
     * @param contents what the goods are to a carrier: {@code battery, liquid, powder, magnetic, branded, food, cosmetic,
     *     fragile, oversize, sensitive}; none for general goods. Another word is an {@link IllegalArgumentException}.
     * @param value what the goods are worth, for insurance; empty where nobody said
     * @param on the day whose prices count; empty for today
     */
    record Parcel(
            Optional<CountryCode> from,
            CountryCode to,
            Optional<String> postcode,
            Weight weight,
            Optional<Dimensions> size,
            Set<String> contents,
            Optional<Money> value,
            Optional<LocalDate> on) {

        public Parcel {
            contents = Set.copyOf(contents);
        }

        /** A parcel of general goods, today, anywhere in a country. */
        public static Parcel of(Optional<CountryCode> from, CountryCode to, Weight weight, Optional<Dimensions> size) {
            return new Parcel(from, to, Optional.empty(), weight, size, Set.of(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * What one service takes for it.
     *
     * @param daysMin transit days at best; empty where the sheet does not say
     * @param daysMax transit days at worst
     * @param trace the parts of the total
     */
    record Quote(
            String carrier,
            String serviceCode,
            String service,
            Money total,
            Optional<Integer> daysMin,
            Optional<Integer> daysMax,
            Trace trace) {}
}
