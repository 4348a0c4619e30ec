package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * A cell of a price column.
 *
 * @param amount empty where the cell says that there is no price
 * @param per the weight that it is for, where the cell itself says so
 * @param perParcel true where the cell itself says that it is for a parcel
 * @param registration what the cell adds for each parcel: {@code 45/KG+18/票}
 */
record PriceText(
        Optional<BigDecimal> amount,
        Optional<Weight> per,
        boolean perParcel,
        Optional<BigDecimal> registration,
        Optional<Currency> currency) {

    private static final PriceText NOTHING =
            new PriceText(Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty());
    private static final Set<String> NONE = Set.of(
            "",
            "-",
            "--",
            "---",
            "/",
            "\\",
            "n/a",
            "na",
            "x",
            "*",
            "无",
            "不通",
            "暂停",
            "不接",
            "停收",
            "停发",
            "暂无",
            "暂不接收",
            "不可发",
            "不派送",
            "无服务",
            "没有",
            "none",
            "no service",
            "not available",
            "suspended",
            "on request",
            "poa",
            "tbd",
            "面议",
            "询价",
            "单询",
            "单议",
            "电询",
            "closed",
            "unavailable");
    private static final Pattern PRICE = Pattern.compile(
            "(" + Numeral.TEXT
                    + ")\\s*(?:(?:/|per|每)\\s*(?:(\\d+(?:[.,]\\d+)?)?\\s*(kgs?|公斤|千克|g|克|lbs?|磅)|(票|件|单|个|包裹|parcel|piece|pcs?|item|shipment)))?");

    /** What the cell says; empty where it is neither a price nor a word for none. */
    static Optional<PriceText> read(String cell) {
        String text = Plain.lower(cell);
        if (NONE.contains(text)) {
            return Optional.of(NOTHING);
        }
        Optional<Currency> currency = MoneyWords.only(text);
        String bare = MoneyWords.without(text).replace(" ", "");
        Optional<BigDecimal> plain = Numeral.read(bare);
        if (plain.isPresent()) {
            return Optional.of(new PriceText(
                    plain.filter(amount -> amount.signum() > 0), Optional.empty(), false, Optional.empty(), currency));
        }
        String[] parts = bare.split("\\+");
        if (parts.length > 2) {
            return Optional.empty();
        }
        Matcher first = PRICE.matcher(parts[0]);
        Optional<BigDecimal> fee = Optional.empty();
        if (parts.length == 2) {
            Matcher second = PRICE.matcher(parts[1]);
            if (!second.matches() || second.group(3) != null) {
                return Optional.empty();
            }
            fee = Numeral.read(second.group(1));
        }
        if (!first.matches()) {
            return Optional.empty();
        }
        Optional<Weight> per = Optional.ofNullable(first.group(3))
                .map(unit -> new Weight(
                        Optional.ofNullable(first.group(2))
                                .flatMap(Numeral::read)
                                .orElse(BigDecimal.ONE),
                        WeightUnit.parse(unit)));
        return Optional.of(new PriceText(Numeral.read(first.group(1)), per, first.group(4) != null, fee, currency));
    }
}
