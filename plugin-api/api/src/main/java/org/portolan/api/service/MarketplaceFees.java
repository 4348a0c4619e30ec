package org.portolan.api.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pf4j.ExtensionPoint;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/** What a marketplace charges for a unit that it sells and fulfils, by dated tables. Not called on the event thread. */
public interface MarketplaceFees extends ExtensionPoint {

    /** The countries of the marketplaces that there are tables for. */
    Set<CountryCode> marketplaces();

    /**
     * Say what one unit costs to sell and to fulfil, by the tables in force on its day.
     *
     * @throws Refusal where there is no table for it, no such category, or the price is in another currency than the
     *     marketplace's
     */
    Fees fees(Unit unit, Workbench bench) throws Refusal;

    /**
     * One unit as it is sold.
     *
     * @param marketplace by its country
     * @param size the packed unit's outer size
     * @param weight the packed unit's weight
     * @param price what the buyer pays, in the marketplace's currency, without tax
     * @param category the marketplace's fee category, by any of its names; empty for everything else
     * @param on the day whose tables are used
     */
    record Unit(
            CountryCode marketplace,
            Dimensions size,
            Weight weight,
            Money price,
            Optional<String> category,
            LocalDate on) {}

    /**
     * The fees of one unit, each rounded half up to the currency's minor unit.
     *
     * @param sizeTier the tier's name for people
     * @param chargeableWeight the weight that the fulfilment fee was read by
     * @param fulfilment to pick, pack and ship it
     * @param fuel surcharges on the fulfilment fee; nothing where there are none on that day
     * @param referral the share of the sale
     * @param total the sum of the three
     * @param trace the parts of the total
     * @param findings what a reader must know to trust it, such as the age of a table; callers show them
     */
    record Fees(
            Text sizeTier,
            Weight chargeableWeight,
            Money fulfilment,
            Money fuel,
            Money referral,
            Money total,
            Trace trace,
            List<Finding> findings) {

        public Fees {
            findings = List.copyOf(findings);
        }
    }
}
