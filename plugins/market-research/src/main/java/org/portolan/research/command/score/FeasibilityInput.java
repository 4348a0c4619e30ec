package org.portolan.research.command.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Param;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;
import org.portolan.research.model.score.GoodsKind;

/**
 * One candidate, as far as it is known. A cost that is given here goes before the one that another plugin would say.
 *
 * @param price what the buyer pays, tax included; its currency is that of the answer
 * @param goods what the supplier is paid for one unit
 * @param freight for one unit, to the warehouse or the buyer
 * @param vat the tax within the price
 * @param returnCost for one unit that comes back
 * @param resale the share of returned units that can be sold again
 * @param units expected to be sold a month
 * @param leadDays from the order to the first sale
 * @param coverDays how long a delivery lasts
 * @param words title, keywords and whatever else is looked through for words that somebody owns
 * @param brands words that the operator knows as others' marks
 * @param term whose imported interest says the season; empty for the product
 * @param moq how many units the supplier sells at least
 */
public record FeasibilityInput(
        @Param(example = "Camping lamp") String product,
        @Param(example = "US") CountryCode market,
        @Param(example = "24.99USD") Money price,
        @Param(example = "5.20USD") Money goods,
        List<GoodsKind> kinds,
        @Param(example = "12x9x3in") Optional<Dimensions> size,
        @Param(example = "14oz") Optional<Weight> weight,
        @Param(example = "Home & Kitchen") Optional<String> category,
        @Param(example = "CN") Optional<CountryCode> from,
        @Param(example = "9405.11") Optional<String> hs,
        @Param(example = "3.9%") Optional<String> dutyRate,
        @Param(example = "19%") Optional<Percent> vat,
        @Param(example = "1.10USD") Optional<Money> freight,
        @Param(example = "4.20USD") Optional<Money> fulfilment,
        @Param(example = "15%") Optional<Percent> referral,
        @Param(example = "10%") Optional<Percent> ads,
        @Param(example = "5%") Optional<Percent> returns,
        @Param(example = "2USD") Optional<Money> returnCost,
        @Param(byDefault = "0%") Percent resale,
        @Param(example = "0.30USD") Optional<Money> storage,
        @Param(example = "0.10USD") Optional<Money> other,
        @Param(byDefault = "15%") Percent targetMargin,
        @Param(example = "300", min = "1") Optional<Integer> units,
        @Param(byDefault = "60", min = "0") int leadDays,
        @Param(byDefault = "45", min = "0") int coverDays,
        @Param(example = "8000USD") Optional<Money> cash,
        @Param(byDefault = "10%") Percent priceSpread,
        @Param(byDefault = "5%") Percent goodsSpread,
        @Param(byDefault = "20%") Percent freightSpread,
        @Param(byDefault = "30%") Percent adsSpread,
        @Param(byDefault = "50%") Percent returnsSpread,

        @Param(byDefault = "10000", min = "100", max = "1000000")
        int runs,

        @Param(byDefault = "1") long seed,
        @Param(byDefault = "today") LocalDate date,
        @Param(example = "velcro strap") List<String> words,
        @Param(example = "Lumora,Northpeak") List<String> brands,
        @Param(example = "camping lamp") Optional<String> term,
        @Param(example = "500", min = "1") Optional<Integer> moq,
        @Param(example = "Ningbo Bright") List<String> suppliers) {}
