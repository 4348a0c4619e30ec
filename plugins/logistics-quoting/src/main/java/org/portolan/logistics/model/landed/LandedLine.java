package org.portolan.logistics.model.landed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;

/**
 * One part of a landed cost.
 *
 * @param amount rounded to the minor unit
 * @param base what it was levied on, for people; empty where it was given as it is
 * @param rate at which it was levied, in the words of the tariff or rule; empty where it was given as it is
 * @param rule what it was computed by
 * @param since the day from which the rule is in force
 * @param source who says so
 * @param places the rows of files it came from
 */
public record LandedLine(
        Kind kind,
        Money amount,
        Text base,
        String rate,
        Text rule,
        Optional<LocalDate> since,
        String source,
        List<Trace.Source> places) {

    public LandedLine {
        places = List.copyOf(places);
    }

    /** A cost that a person gave. */
    public static LandedLine given(Kind kind, Money amount, Text rule) {
        return new LandedLine(kind, amount.rounded(), Text.EMPTY, "", rule, Optional.empty(), "", List.of());
    }

    /** What a part is. */
    public enum Kind {
        GOODS,
        FREIGHT,
        INSURANCE,
        DUTY,
        EXTRA_DUTY,
        FEE,
        TAX,
        BROKER,
        OTHER;

        /** The kind as scripts know it: {@code extra_duty}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** True for what is levied before the tax and taxed with it. */
        boolean isDuty() {
            return this == DUTY || this == EXTRA_DUTY;
        }
    }
}
