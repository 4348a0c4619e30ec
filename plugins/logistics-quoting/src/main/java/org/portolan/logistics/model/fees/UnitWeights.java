package org.portolan.logistics.model.fees;

import java.util.Optional;
import org.portolan.api.trade.Weight;

/**
 * The weights of a unit that decide its tier and its fee.
 *
 * @param unit its own
 * @param dimensional that of its volume; empty where the tier asks for none
 */
public record UnitWeights(Weight unit, Optional<Weight> dimensional) {

    public Weight greater() {
        return dimensional.filter(own -> own.compareTo(unit) > 0).orElse(unit);
    }
}
