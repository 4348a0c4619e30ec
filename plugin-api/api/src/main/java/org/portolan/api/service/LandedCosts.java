package org.portolan.api.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.pf4j.ExtensionPoint;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/**
 * What goods cost once they are in the country of destination: goods, freight, insurance, duty, tax and fees, by the
 * tariffs and dated rules of the workspace. Not called on the event thread.
 */
public interface LandedCosts extends ExtensionPoint {

    /**
     * The landed cost of a consignment. No part of a duty is ever taken as zero because something is not known.
     *
     * @throws Refusal where a rate, a measure that the duty is levied by, or an exchange rate is missing: the sentence
     *     says which, and what to do
     */
    LandedCost landed(Consignment consignment, Workbench bench) throws Refusal;

    /**
     * Goods of one kind on their way.
     *
     * @param from the country of origin; empty where nobody said: then no rule of an origin is taken
     * @param hs the code of the goods in the tariff of the destination, with or without points; empty where
     *     {@code dutyRate} is given
     * @param goods what they cost, all units together
     * @param weight net, all units together; needed for duties by mass
     * @param dutyRate a rate that goes before any table; as tariffs write it: {@code 20%}, {@code 6.8¢/kg + 5%}
     * @param vatRate a rate that goes before any table
     * @param on the day of import
     * @param currency of all that comes back
     */
    record Consignment(
            Optional<CountryCode> from,
            CountryCode to,
            Optional<String> hs,
            Money goods,
            Optional<Money> freight,
            Optional<Money> insurance,
            BigDecimal quantity,
            Optional<Weight> weight,
            Optional<String> dutyRate,
            Optional<Percent> vatRate,
            LocalDate on,
            Currency currency) {}

    /**
     * What it comes to, in one currency. The total is the sum of the lines; the duty is the sum of those of kind
     * {@code duty} and {@code extra_duty}; the tax of those of kind {@code tax}.
     *
     * @param perUnit the total for one unit, rounded half up to a hundredth of the minor unit
     * @param findings what is doubtful or was left out
     */
    record LandedCost(
            Money customsValue,
            Money duty,
            Money tax,
            Money total,
            Money perUnit,
            List<Line> lines,
            Trace trace,
            List<Finding> findings) {
        public LandedCost {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    /**
     * One part of a landed cost.
     *
     * @param kind {@code goods, freight, insurance, duty, extra_duty, fee, tax, broker, other}
     * @param amount rounded half up to the minor unit
     * @param rule what it was computed by
     * @param since the day from which the rule is in force, where it is known
     * @param source who says so
     */
    record Line(String kind, Money amount, Text rule, Optional<LocalDate> since, String source) {}
}
