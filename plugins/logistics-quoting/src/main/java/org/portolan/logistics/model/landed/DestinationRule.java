package org.portolan.logistics.model.landed;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.portolan.api.report.Place;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;

/**
 * One dated rule of a destination.
 *
 * @param area a country's code, or a union's: {@code EU}
 * @param value as written: a rate in a tariff's words, a share with its sign, an amount, {@code FOB} or {@code CIF}
 * @param currency of amounts; empty where the value is none
 * @param scope for which goods it is
 * @param origin of whose rules it is
 */
public record DestinationRule(
        String area,
        RuleKind kind,
        String value,
        Optional<Currency> currency,
        Scope scope,
        Validity validity,
        Origin origin) {

    /**
     * For which goods a rule is.
     *
     * @param hs the beginning of their code, digits only; empty for all
     * @param from the country they come from; empty for all
     * @param buyer {@code consumer} or {@code business}; empty for both
     * @param category of the tax rate: {@code standard}, {@code reduced}; empty for standard
     * @param maxValue for goods worth no more than this, in the rule's currency
     */
    public record Scope(String hs, String from, String buyer, String category, Optional<BigDecimal> maxValue) {

        public static final Scope ALL = new Scope("", "", "", "", Optional.empty());

        /** How narrow it is: of two rules the narrower one counts. */
        int width() {
            return hs.length() * 4 + (from.isEmpty() ? 0 : 2) + (buyer.isEmpty() ? 0 : 1);
        }
    }

    /**
     * Where a rule was found.
     *
     * @param rank how it stands to rules of others
     * @param source the law, the page, the table
     * @param retrieved the day it was read, as text; empty where nobody said
     * @param importId of the file it came in; empty for those that come with Portolan
     */
    public record Origin(Rank rank, String source, String retrieved, String importId, Place place) {}

    /** Who brought a rule; a later one goes before an earlier one. */
    public enum Rank {
        /** It comes with Portolan. */
        SHIPPED,
        /** It is of an imported table of tax rates. */
        TABLE,
        /** It is a person's own. */
        OWN
    }

    /** The value as a share, such as {@code 13%}; empty where it is none. */
    public Optional<Percent> share() {
        return value.strip().endsWith("%") ? Optional.of(Percent.parse(value)) : Optional.empty();
    }

    /** The value as an amount in the rule's currency; empty where it is none. */
    public Optional<Money> amount() {
        return currency.flatMap(unit -> Amounts.number(value).map(number -> Money.of(number, unit)));
    }

    /** The greatest value of goods that it is for, as an amount. */
    public Optional<Money> maxAmount() {
        return currency.flatMap(unit -> scope.maxValue().map(number -> Money.of(number, unit)));
    }
}
