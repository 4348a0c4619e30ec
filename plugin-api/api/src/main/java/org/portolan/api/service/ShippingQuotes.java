package org.portolan.api.service;

import java.util.List;
import java.util.Optional;
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
     */
    record Parcel(Optional<CountryCode> from, CountryCode to, Weight weight, Optional<Dimensions> size) {}

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
