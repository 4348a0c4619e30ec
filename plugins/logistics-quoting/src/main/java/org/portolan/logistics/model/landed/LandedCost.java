package org.portolan.logistics.model.landed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.portolan.api.trade.Money;

/**
 * What goods cost in the country of destination: the sum of its lines, all in one currency.
 *
 * @param customsValue what duty by value was levied on
 * @param quantity how many units there are
 */
public record LandedCost(Money customsValue, BigDecimal quantity, List<LandedLine> lines) {

    public LandedCost {
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("a landed cost of " + quantity + " units is none");
        }
        lines = List.copyOf(lines);
    }

    public Money total() {
        return sum(kind -> true);
    }

    /** All duties: the tariff's and those on top of it. */
    public Money duty() {
        return sum(LandedLine.Kind::isDuty);
    }

    public Money tax() {
        return sum(kind -> kind == LandedLine.Kind.TAX);
    }

    public Money sum(Predicate<LandedLine.Kind> kinds) {
        return lines.stream()
                .filter(line -> kinds.test(line.kind()))
                .map(LandedLine::amount)
                .reduce(Money.zero(customsValue.currency()), Money::plus);
    }

    /** The total for one unit, rounded half up to a hundredth of the minor unit. */
    public Money perUnit() {
        Money total = total();
        return Money.of(
                total.amount().divide(quantity, total.minorDigits() + 2, RoundingMode.HALF_UP), total.currency());
    }
}
