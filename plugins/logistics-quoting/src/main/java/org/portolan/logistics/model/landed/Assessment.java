package org.portolan.logistics.model.landed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.DutyPart.AdValorem;
import org.portolan.logistics.model.landed.DutyPart.Elsewhere;
import org.portolan.logistics.model.landed.DutyPart.Flat;
import org.portolan.logistics.model.landed.DutyPart.Sliding;
import org.portolan.logistics.model.landed.DutyPart.Specific;

/**
 * A duty rate applied to a consignment. All or nothing: where a measure is missing, or a part of the rate stands
 * elsewhere, there are no charges, so that no part of a duty is ever taken as zero.
 *
 * @param charges one a part, rounded half up to the minor unit; together the duty
 * @param missing what a person must say before there are charges
 * @param elsewhere the part whose rate stands elsewhere
 */
public record Assessment(List<Charge> charges, List<Measure> missing, Optional<DutyPart> elsewhere) {

    public Assessment {
        charges = List.copyOf(charges);
        missing = List.copyOf(missing);
    }

    /**
     * What one part of a rate comes to.
     *
     * @param base what it was levied on: {@link Money}, or a number of units as {@link BigDecimal}
     * @param unit of the number; empty for money
     * @param limit true where it stands in place of a sum that was below the least or above the greatest duty
     */
    public record Charge(DutyPart part, Object base, String unit, Money amount, boolean limit) {}

    /**
     * Assess a rate.
     *
     * @param base in the currency of the calculation
     * @param conversion of the rate's own amounts into that currency
     */
    public static Assessment of(DutyRate rate, DutyBase base, Conversion conversion) throws Refusal {
        Optional<DutyPart> elsewhere = Optional.empty();
        for (List<DutyPart> sum : List.of(rate.parts(), rate.atLeast(), rate.atMost())) {
            elsewhere = elsewhere.or(
                    () -> sum.stream().filter(Elsewhere.class::isInstance).findFirst());
        }
        List<Measure> missing =
                rate.measures().stream().filter(measure -> !base.knows(measure)).toList();
        if (elsewhere.isPresent() || !missing.isEmpty()) {
            return new Assessment(List.of(), missing, elsewhere);
        }
        List<Charge> charges = charges(rate.parts(), base, conversion, false);
        if (!rate.atLeast().isEmpty()) {
            List<Charge> least = charges(rate.atLeast(), base, conversion, true);
            charges = total(charges, base).compareTo(total(least, base)) < 0 ? least : charges;
        }
        if (!rate.atMost().isEmpty()) {
            List<Charge> most = charges(rate.atMost(), base, conversion, true);
            charges = total(charges, base).compareTo(total(most, base)) > 0 ? most : charges;
        }
        return new Assessment(charges, List.of(), Optional.empty());
    }

    private static List<Charge> charges(List<DutyPart> parts, DutyBase base, Conversion conversion, boolean limit)
            throws Refusal {
        List<Charge> charges = new ArrayList<>();
        for (DutyPart part : parts) {
            charges.add(charge(part, base, conversion, limit));
        }
        return charges;
    }

    private static Charge charge(DutyPart part, DutyBase base, Conversion conversion, boolean limit) throws Refusal {
        if (part instanceof AdValorem share) {
            Money on = share.subject().isEmpty()
                    ? base.value()
                    : base.value(share.measures().get(0)).orElseThrow();
            return new Charge(part, on, "", share.rate().of(on).rounded(), limit);
        }
        if (part instanceof Specific specific) {
            BigDecimal amount = base.amount(specific.measure()).orElseThrow();
            BigDecimal perBase = specific.per().multiply(specific.unit().base());
            Money duty = divided(conversion.into(specific.amount()).times(amount), perBase);
            return new Charge(part, amount, specific.measure().key(), duty.rounded(), limit);
        }
        if (part instanceof Flat flat) {
            return new Charge(
                    part, base.value(), "", conversion.into(flat.amount()).rounded(), limit);
        }
        if (part instanceof Sliding sliding) {
            return sliding(sliding, base, conversion, limit);
        }
        throw new IllegalStateException("a rate that stands elsewhere was to be computed: " + part.written());
    }

    private static Charge sliding(Sliding part, DutyBase base, Conversion conversion, boolean limit) throws Refusal {
        Measure measure = part.measures().get(0);
        BigDecimal amount = base.amount(measure).orElseThrow();
        BigDecimal degrees = base.amount(part.measures().get(1)).orElseThrow();
        BigDecimal below = part.mark().subtract(degrees).max(BigDecimal.ZERO);
        Money each = part.amount().minus(part.perDegree().times(below));
        Money levied = each.compareTo(part.atLeast()) < 0 ? part.atLeast() : each;
        Money duty = divided(conversion.into(levied).times(amount), part.unit().base());
        return new Charge(part, amount, measure.key(), duty.rounded(), limit);
    }

    private static Money divided(Money amount, BigDecimal by) {
        return Money.of(amount.amount().divide(by, 12, RoundingMode.HALF_UP), amount.currency());
    }

    private static Money total(List<Charge> charges, DutyBase base) {
        return charges.stream()
                .map(Charge::amount)
                .reduce(Money.zero(base.value().currency()), Money::plus);
    }
}
