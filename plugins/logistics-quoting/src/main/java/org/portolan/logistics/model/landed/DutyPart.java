package org.portolan.logistics.model.landed;

import java.math.BigDecimal;
import java.util.List;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;

/** One part of a duty rate. The duty is the sum of its parts. */
public sealed interface DutyPart
        permits DutyPart.AdValorem, DutyPart.Specific, DutyPart.Flat, DutyPart.Sliding, DutyPart.Elsewhere {

    /** This part as a tariff would write it; reading that gives an equal part. */
    String written();

    /** What must be known to compute it, beside the value of the goods. */
    List<Measure> measures();

    /**
     * A share of the value.
     *
     * @param rate may be negative: a reduction of a rate that stands elsewhere
     * @param subject of what part of the value: {@code on the case}; empty for all of it
     */
    record AdValorem(Percent rate, String subject) implements DutyPart {
        @Override
        public String written() {
            return subject.isEmpty() ? rate.toString() : rate + " " + subject;
        }

        @Override
        public List<Measure> measures() {
            return subject.isEmpty() ? List.of() : List.of(new Measure(Counted.VALUE, subject));
        }
    }

    /**
     * An amount for so many units.
     *
     * @param per for how many units, such as 1000
     * @param subject of what the units are counted: {@code on drained weight}; empty for the goods as they are
     */
    record Specific(Money amount, BigDecimal per, DutyUnit unit, String subject) implements DutyPart {
        public Specific {
            if (per.signum() <= 0) {
                throw new IllegalArgumentException("a duty of " + amount + " for " + per + " " + unit + " is none");
            }
        }

        Measure measure() {
            return new Measure(unit.counted(), subject);
        }

        @Override
        public String written() {
            String count = per.compareTo(BigDecimal.ONE) == 0 ? "" : per.toPlainString() + " ";
            String unitWords = count.isEmpty() && unit == DutyUnit.PIECE ? " each" : "/" + count + unit.symbol();
            return Amounts.written(amount) + unitWords + (subject.isEmpty() ? "" : " " + subject);
        }

        @Override
        public List<Measure> measures() {
            return List.of(measure());
        }
    }

    /** An amount for the consignment, as fees are. */
    record Flat(Money amount) implements DutyPart {
        @Override
        public String written() {
            return Amounts.written(amount);
        }

        @Override
        public List<Measure> measures() {
            return List.of();
        }
    }

    /**
     * An amount for a unit that falls with each degree of polarisation below a mark, down to a least amount, as raw sugar
     * is dutiable.
     */
    record Sliding(Money amount, Money perDegree, BigDecimal mark, Money atLeast, DutyUnit unit) implements DutyPart {
        @Override
        public String written() {
            String each = "/" + unit.symbol();
            return Amounts.written(amount) + each + " less " + Amounts.written(perDegree) + each
                    + " for each degree under " + mark.toPlainString() + " degrees but not less than "
                    + Amounts.written(atLeast) + each;
        }

        @Override
        public List<Measure> measures() {
            return List.of(new Measure(unit.counted(), ""), new Measure(Counted.DEGREES, ""));
        }
    }

    /**
     * A rate that stands elsewhere: in another subheading, a note, the rate of the article itself. Read, and not computed
     * from these words alone.
     *
     * @param words as the tariff has them
     */
    record Elsewhere(Where where, String words) implements DutyPart {
        @Override
        public String written() {
            return words;
        }

        @Override
        public List<Measure> measures() {
            return List.of();
        }
    }

    /** Where a rate stands that is not written out. */
    enum Where {
        /** The duty of the subheading that the goods are in by themselves: of chapters 98 and 99. */
        APPLICABLE_SUBHEADING,
        /** The rate of other goods: of a heading, an article, the parts of a set. */
        OTHER_GOODS,
        /** A note of the tariff. */
        NOTE,
        /** What the other columns say stays. */
        NO_CHANGE,
        /** A duty that is described in words: on repairs, on processing, less the value of components. */
        DESCRIBED
    }
}
