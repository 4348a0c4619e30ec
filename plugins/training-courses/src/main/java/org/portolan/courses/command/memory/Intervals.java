package org.portolan.courses.command.memory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.portolan.api.text.Text;
import org.portolan.courses.model.memory.CardState;
import org.portolan.courses.model.memory.Phase;

/** Intervals in words: minutes, hours, days, months, years. */
public final class Intervals {

    private static final long MINUTE = 60_000L;
    private static final double MONTH = 30.4375;

    private Intervals() {}

    /** How long it takes until a card comes back that is answered now. */
    public static Text until(CardState after, long now) {
        if (after.phase() != Phase.REVIEW) {
            return minutes(Math.max(1, Math.round((after.due() - now) / (double) MINUTE)));
        }
        return days(after.days());
    }

    private static Text minutes(long count) {
        return count < 60
                ? Text.of("courses.interval.minutes", count)
                : Text.of("courses.interval.hours", tenth(count / 60.0));
    }

    private static Text days(int count) {
        if (count < MONTH) {
            return Text.of("courses.interval.days", count);
        }
        return count < 365
                ? Text.of("courses.interval.months", tenth(count / MONTH))
                : Text.of("courses.interval.years", tenth(count / 365.25));
    }

    private static BigDecimal tenth(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0, RoundingMode.HALF_UP) : rounded;
    }
}
