package org.portolan.research.model.score;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What is assumed of one unit that is sold, all amounts in one currency. Nothing is rounded.
 *
 * @param price what the buyer pays, tax included
 * @param vatRate of the tax within the price, as a fraction; zero where the price has none
 * @param referral what the marketplace takes of the sale
 * @param fulfilment to pick, pack and ship it to the buyer, with its surcharges
 * @param goods what the supplier is paid
 * @param freight from the supplier to the warehouse or, for direct shipping, to the buyer
 * @param duty with the fees of the border, without import tax that a registered seller reclaims
 * @param adsShare of the price, as a fraction
 * @param returnRate of the units sold, as a fraction
 * @param returnCost for one unit that comes back: handling, postage, what the marketplace keeps
 * @param resaleShare of the returned units that can be sold again, as a fraction
 * @param storage for one unit until it is sold
 * @param other whatever else one unit costs
 */
public record UnitCase(
        BigDecimal price,
        BigDecimal vatRate,
        BigDecimal referral,
        BigDecimal fulfilment,
        BigDecimal goods,
        BigDecimal freight,
        BigDecimal duty,
        BigDecimal adsShare,
        BigDecimal returnRate,
        BigDecimal returnCost,
        BigDecimal resaleShare,
        BigDecimal storage,
        BigDecimal other) {

    private static final MathContext EXACT = MathContext.DECIMAL64;

    public UnitCase {
        if (price.signum() <= 0) {
            throw new IllegalArgumentException("a unit cannot be sold for " + price + ": name a price above 0");
        }
    }

    /** Goods, freight and duty. */
    public BigDecimal landed() {
        return goods.add(freight).add(duty);
    }

    /** The tax within the price: {@code price × r ÷ (1 + r)}. */
    public BigDecimal vat() {
        return price.multiply(vatRate).divide(BigDecimal.ONE.add(vatRate), EXACT);
    }

    public BigDecimal ads() {
        return price.multiply(adsShare);
    }

    /**
     * What returns cost each unit sold: {@code return rate × (fulfilment that is not refunded + cost of a return + (1 −
     * resale share) × landed cost)}.
     */
    public BigDecimal returns() {
        return returnRate.multiply(fulfilment.add(returnCost).add(lost().multiply(landed())));
    }

    /** What remains of the price. */
    public BigDecimal net() {
        return price.subtract(vat())
                .subtract(referral)
                .subtract(fulfilment)
                .subtract(landed())
                .subtract(ads())
                .subtract(returns())
                .subtract(storage)
                .subtract(other);
    }

    /** What remains, as a fraction of the price. */
    public BigDecimal margin() {
        return net().divide(price, EXACT);
    }

    /** The advertising cost of sales at which nothing remains: the margin before ads. */
    public BigDecimal breakEvenAcos() {
        return net().add(ads()).divide(price, EXACT);
    }

    /** The landed cost at which the margin is just {@code target}; below 0 where no landed cost is low enough. */
    public BigDecimal highestLanded(BigDecimal target) {
        BigDecimal room = net().add(landed())
                .add(returnRate.multiply(lost()).multiply(landed()))
                .subtract(price.multiply(target));
        return room.divide(BigDecimal.ONE.add(returnRate.multiply(lost())), EXACT);
    }

    /**
     * The price at which the margin is just {@code target}, where the referral fee stays the same share of the price.
     *
     * @throws ArithmeticException where no price is high enough, since shares of the price take all of it
     */
    public BigDecimal priceFloor(BigDecimal target) {
        BigDecimal shares =
                referral.add(vat()).divide(price, EXACT).add(adsShare).add(target);
        BigDecimal left = BigDecimal.ONE.subtract(shares);
        if (left.signum() <= 0) {
            throw new ArithmeticException("shares of " + shares + " leave nothing of any price");
        }
        return landed().add(fulfilment).add(returns()).add(storage).add(other).divide(left, EXACT);
    }

    /** The same unit where these five turn out otherwise, each by its factor; the referral fee follows the price. */
    public UnitCase times(double ofPrice, double ofLanded, double ofFreight, double ofAds, double ofReturns) {
        BigDecimal byPrice = BigDecimal.valueOf(ofPrice);
        return new UnitCase(
                price.multiply(byPrice),
                vatRate,
                referral.multiply(byPrice),
                fulfilment,
                goods.multiply(BigDecimal.valueOf(ofLanded)),
                freight.multiply(BigDecimal.valueOf(ofFreight)),
                duty.multiply(BigDecimal.valueOf(ofLanded)),
                adsShare.multiply(BigDecimal.valueOf(ofAds)),
                returnRate.multiply(BigDecimal.valueOf(ofReturns)).min(BigDecimal.ONE),
                returnCost,
                resaleShare,
                storage,
                other);
    }

    private BigDecimal lost() {
        return BigDecimal.ONE.subtract(resaleShare);
    }
}
