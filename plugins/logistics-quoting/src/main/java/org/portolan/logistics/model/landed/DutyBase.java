package org.portolan.logistics.model.landed;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.trade.Money;

/**
 * What a duty is levied on.
 *
 * @param value the customs value
 * @param amounts by the key of the measure: numbers of base units
 * @param values by the key of the measure: parts of the value, in the currency of the value
 */
public record DutyBase(Money value, Map<String, BigDecimal> amounts, Map<String, Money> values) {

    public DutyBase {
        amounts = Map.copyOf(amounts);
        values = Map.copyOf(values);
    }

    public static DutyBase of(Money value) {
        return new DutyBase(value, Map.of(), Map.of());
    }

    Optional<BigDecimal> amount(Measure measure) {
        return Optional.ofNullable(amounts.get(measure.key()));
    }

    Optional<Money> value(Measure measure) {
        return Optional.ofNullable(values.get(measure.key()));
    }

    boolean knows(Measure measure) {
        return measure.counted() == Counted.VALUE
                ? values.containsKey(measure.key())
                : amounts.containsKey(measure.key());
    }
}
