package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.trade.WeightUnit;

/**
 * A band of weights as a sheet writes it.
 *
 * @param fromHeld true where the least weight itself is held, as in {@code 2≤W<5} and {@code 2.01-5}
 * @param to empty where there is no upper limit
 * @param toHeld true where the greatest weight itself is held
 * @param unit empty where the text does not say
 * @param single true where the text is one number, such as 0.5: then it is the greatest weight
 */
record Band(
        BigDecimal from,
        boolean fromHeld,
        Optional<BigDecimal> to,
        boolean toHeld,
        Optional<WeightUnit> unit,
        boolean single) {

    Band {
        from = Numeral.tidy(from);
        to = to.map(Numeral::tidy);
    }

    /** From one weight, not held, to another, held. */
    static Band of(BigDecimal from, BigDecimal to, Optional<WeightUnit> unit) {
        return new Band(from, false, Optional.of(to), true, unit, false);
    }

    Band in(WeightUnit other) {
        return unit.isPresent() ? this : new Band(from, fromHeld, to, toHeld, Optional.of(other), single);
    }

    Band from(BigDecimal lower) {
        return new Band(lower, false, to, toHeld, unit, false);
    }

    boolean isUpsideDown() {
        return to.isPresent() && to.get().compareTo(from) < 0;
    }
}
