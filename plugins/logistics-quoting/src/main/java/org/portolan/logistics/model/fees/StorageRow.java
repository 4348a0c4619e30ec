package org.portolan.logistics.model.fees;

import java.time.LocalDate;
import org.portolan.api.trade.CountryCode;

/**
 * What a month in the warehouse costs.
 *
 * @param standard for standard-size units, or for all others
 * @param monthFrom the first month of the season, 1 to 12
 * @param monthTo the last month of the season
 */
public record StorageRow(
        Rule rule, CountryCode marketplace, boolean standard, int monthFrom, int monthTo, VolumeRate rate)
        implements Ruled {

    boolean isFor(PackedUnit unit, boolean standardSize, LocalDate month) {
        return marketplace.equals(unit.marketplace())
                && standard == standardSize
                && month.getMonthValue() >= monthFrom
                && month.getMonthValue() <= monthTo
                && rule.holdsOn(month);
    }
}
