package org.portolan.research.command.demand;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Trace;
import org.portolan.api.trade.Percent;

/** Brings what statistics computed to the digits that it can answer for. */
final class Rounded {

    private static final MathContext THREE = new MathContext(3, RoundingMode.HALF_UP);

    private Rounded() {}

    static BigDecimal to(double value, int places) {
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    }

    /** Three digits of a number below a thousand, whole numbers above. */
    static BigDecimal digits(double value) {
        return Math.abs(value) >= 1000
                ? to(value, 0)
                : plain(BigDecimal.valueOf(value).round(THREE));
    }

    /** A share as a percentage with one place. */
    static Percent share(double share) {
        return new Percent(to(share, 3));
    }

    /** A cell of a value that may not be known: blank where it is not a number. */
    static Cell cell(double value, int places) {
        return Double.isFinite(value) ? Cell.of(to(value, places)) : Cell.BLANK;
    }

    static Cell cell(double value, int places, Trace trace) {
        return Double.isFinite(value) ? Cell.of(to(value, places), trace) : Cell.BLANK;
    }

    static Cell share(Optional<Double> share) {
        return share.map(one -> Cell.of(share(one))).orElse(Cell.BLANK);
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
