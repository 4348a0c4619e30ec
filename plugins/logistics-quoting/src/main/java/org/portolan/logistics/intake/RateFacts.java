package org.portolan.logistics.intake;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.LengthUnit;
import org.portolan.logistics.model.Reach;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.TransitDays;
import org.portolan.logistics.model.WeightBand;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.model.zone.Zone;

/**
 * What one row of a sheet says, before it is known whose sheet it is.
 *
 * @param carrier empty where the row does not name it
 * @param charge empty where the sheet has none, or 0
 */
public record RateFacts(
        String carrier,
        String code,
        String service,
        boolean returns,
        Set<CountryCode> origins,
        Optional<Boolean> domestic,
        Optional<Boolean> international,
        WeightBand band,
        SizeLimit limit,
        LengthUnit sizeUnit,
        Zone zone,
        Weighing weighing,
        Optional<Charge> charge,
        Optional<BigDecimal> registration,
        Currency currency,
        TransitDays days) {

    /** The trips it is for. */
    public Reach reach() {
        return Reach.of(domestic, international);
    }
}
