package org.portolan.logistics.intake;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.Reach;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.TransitDays;
import org.portolan.logistics.model.WeightBand;

/**
 * What one row of a sheet says, before it is known whose sheet it is.
 *
 * @param carrier empty where the row does not name it
 * @param price empty where the sheet has none, or 0
 */
record RateFacts(
        String carrier,
        String code,
        String service,
        boolean returns,
        String zone,
        Set<CountryCode> countries,
        Set<CountryCode> origins,
        Optional<Boolean> domestic,
        Optional<Boolean> international,
        WeightBand band,
        SizeLimit limit,
        LengthUnit sizeUnit,
        Optional<BigDecimal> price,
        Currency currency,
        TransitDays days) {

    Reach reach() {
        return Reach.of(domestic, international);
    }

    Optional<Long> priceMicros() {
        return price.map(amount -> Money.of(amount, currency).micros()).filter(micros -> micros > 0);
    }
}
