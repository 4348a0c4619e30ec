package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.TransitDays;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;

/**
 * A price on its way: its band is not yet joined to those beside it, and it may be open what the amount is for.
 *
 * @param open true where the sheet does not say whether the amount is for a parcel or for a unit of weight
 * @param per the weight that the amount is for; empty for a flat or an open price
 * @param next the price of each further step; empty where there is no additional weight
 */
record Draft(
        Spot spot,
        String carrier,
        String code,
        String service,
        Set<CountryCode> origins,
        String zone,
        Destination to,
        Band band,
        SizeLimit limit,
        Weighing weighing,
        BigDecimal amount,
        boolean open,
        Optional<Weight> per,
        Optional<Additional> next,
        Optional<BigDecimal> registration,
        Currency currency,
        TransitDays days) {

    /** First and additional weight. */
    record Additional(Weight first, BigDecimal amount, Weight step) {}

    /** What prices must have in common for their bands to be one ladder. */
    List<Object> ladder() {
        return List.of(
                spot.sheet(),
                carrier,
                code,
                zone,
                to.countries(),
                to.postcodes(),
                to.others(),
                currency,
                origins,
                next.isPresent());
    }

    Draft with(Band joined) {
        return new Draft(
                spot,
                carrier,
                code,
                service,
                origins,
                zone,
                to,
                joined,
                limit,
                weighing,
                amount,
                open,
                per,
                next,
                registration,
                currency,
                days);
    }

    /** The same price, said to be for a parcel, or for this weight. */
    Draft decided(Optional<Weight> weight) {
        return new Draft(
                spot,
                carrier,
                code,
                service,
                origins,
                zone,
                to,
                band,
                limit,
                weighing,
                amount,
                false,
                weight,
                next,
                registration,
                currency,
                days);
    }

    Charge charge() {
        if (next.isPresent()) {
            return new Charge.FirstAndAdditional(
                    amount, next.get().first(), next.get().amount(), next.get().step());
        }
        return per.<Charge>map(weight -> Charge.PerWeight.of(amount, weight)).orElseGet(() -> Charge.flat(amount));
    }
}
