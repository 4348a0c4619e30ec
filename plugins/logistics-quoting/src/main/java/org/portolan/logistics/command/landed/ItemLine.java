package org.portolan.logistics.command.landed;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.Money;

/**
 * One item of a list, with what its share may be in proportion to; all of the line together.
 *
 * @param kilograms of all units
 * @param litres volume of all units
 */
record ItemLine(
        String name,
        Optional<Money> value,
        Optional<BigDecimal> kilograms,
        Optional<BigDecimal> litres,
        Optional<BigDecimal> units) {

    /** The number to share by; empty where the item has none. */
    Optional<BigDecimal> key(AllocationKey key) {
        return switch (key) {
            case VALUE -> value.map(Money::amount);
            case WEIGHT -> kilograms;
            case VOLUME -> litres;
            case UNITS -> units;
        };
    }

    ItemLine worth(Money converted) {
        return new ItemLine(name, Optional.of(converted), kilograms, litres, units);
    }
}
