package org.portolan.intake.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.intake.table.Cells;

/** How each column of a sheet writes numbers and dates, learned from its first rows. */
public final class Conventions {

    private final List<NumberColumn> numbers = new ArrayList<>();
    private final List<DateColumn> dates = new ArrayList<>();
    private final List<int[]> seen = new ArrayList<>();

    public Conventions(int columns) {
        grow(columns);
    }

    private void grow(int columns) {
        while (numbers.size() < columns) {
            numbers.add(new NumberColumn());
            dates.add(new DateColumn());
            seen.add(new int[2]);
        }
    }

    /** Learn from a row of the sample. */
    public void learn(Cells cells) {
        for (int i = 0; i < Math.min(cells.size(), numbers.size()); i++) {
            String text = cells.text(i);
            if (!cells.isTyped(i) && !NoValue.is(text)) {
                learn(i, text);
            }
        }
    }

    private void learn(int column, String text) {
        int[] count = seen.get(column);
        count[0]++;
        Optional<Numeral> numeral = Numeral.of(text);
        if (numeral.isPresent()) {
            count[1]++;
            numbers.get(column).learn(numeral.get());
        } else {
            DayScan.day(text).ifPresent(day -> dates.get(column).learn(day));
        }
    }

    /**
     * Let columns that showed nothing follow the others. Only columns of nothing but numbers speak for the file: a list
     * such as {@code 1,2} in a column of words does not.
     *
     * @param delimiter a semicolon is what programs of comma countries put between cells
     */
    public void settle(char delimiter) {
        Votes fractions = new Votes();
        Votes orders = new Votes();
        for (int i = 0; i < numbers.size(); i++) {
            if (seen.get(i)[1] * 10 >= seen.get(i)[0] * 8) {
                fractions.add(numbers.get(i).votes());
            }
            orders.add(dates.get(i).votes());
        }
        for (NumberColumn column : numbers) {
            if (column.votes().areNone()) {
                if (!fractions.areMixed()) {
                    column.follow(fractions);
                }
                column.guess(delimiter == ';' ? ',' : '.');
            }
        }
        for (DateColumn column : dates) {
            if (column.votes().areNone() && !orders.areMixed()) {
                column.follow(orders);
            }
        }
    }

    public NumberColumn number(int column) {
        return numbers.get(column);
    }

    public DateColumn date(int column) {
        return dates.get(column);
    }
}
