package org.portolan.render;

import java.math.BigDecimal;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Table;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/** How many digits after the point the columns of a table need, so that their points stand below each other. */
public final class Digits {

    /** A single long fraction does not make all others long: it sticks out instead. */
    private static final int MOST = 3;

    private final int[] least;

    private Digits(int[] least) {
        this.least = least;
    }

    /** Look at all rows of a table once. */
    public static Digits of(Table table) {
        return of(table.columns().size(), table.rows());
    }

    static Digits of(int columns, List<List<Cell>> rows) {
        int[] least = new int[columns];
        for (List<Cell> row : rows) {
            for (int i = 0; i < least.length; i++) {
                if (least[i] < MOST && row.get(i).value().isPresent()) {
                    least[i] = Math.max(least[i], of(row.get(i).value().get()));
                }
            }
        }
        return new Digits(least);
    }

    /** The digits of a column, for {@link Formats#say(Object, int, org.portolan.api.text.Texts, java.util.Locale)}. */
    public int of(int column) {
        return least[column];
    }

    private static int of(Object value) {
        BigDecimal number = BigDecimal.ZERO;
        if (value instanceof Money money) {
            number = money.amount();
        } else if (value instanceof Weight weight) {
            number = weight.value();
        } else if (value instanceof Percent percent) {
            number = percent.fraction().movePointRight(2);
        } else if (value instanceof BigDecimal decimal) {
            number = decimal;
        }
        return Math.min(Math.max(number.stripTrailingZeros().scale(), 0), MOST);
    }
}
