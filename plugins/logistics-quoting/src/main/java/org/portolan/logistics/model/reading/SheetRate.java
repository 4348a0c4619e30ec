package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.model.SizeLimit;
import org.portolan.logistics.model.TransitDays;
import org.portolan.logistics.model.WeightBand;
import org.portolan.logistics.model.charge.Charge;
import org.portolan.logistics.model.weight.Weighing;
import org.portolan.logistics.model.zone.Zone;

/**
 * One price of a sheet: for one service, one place and one band of weights.
 *
 * @param spot the cell that the price stands in
 * @param carrier empty where the sheet does not say
 * @param registration what each parcel costs beside the freight
 */
public record SheetRate(
        Spot spot,
        String carrier,
        String code,
        String service,
        Set<CountryCode> origins,
        WeightBand band,
        SizeLimit limit,
        Zone zone,
        Weighing weighing,
        Charge charge,
        Optional<BigDecimal> registration,
        Currency currency,
        TransitDays days) {

    public SheetRate {
        origins = Set.copyOf(origins);
    }
}
