package org.portolan.logistics.model.reading;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tells the rows of a table from the notes below it. */
final class DataRows {

    private DataRows() {}

    /** The rows that have something in two columns of the table at least, one of them a price, a place or a weight. */
    static Set<Integer> of(Page page, Block block) {
        Set<Integer> rows = new TreeSet<>();
        boolean gap = false;
        for (int row = block.headerLast() + 1; row <= block.lastRow(); row++) {
            if (page.isBlank(row)) {
                gap = true;
                continue;
            }
            int filled = 0;
            boolean amount = false;
            boolean fixed = false;
            Set<String> texts = new TreeSet<>();
            for (Map.Entry<Integer, Meaning> column : block.columns().entrySet()) {
                String text = page.line(row, column.getKey());
                if (!text.isEmpty()) {
                    filled++;
                    texts.add(text);
                    amount |= column.getValue().isMoney() && RowLook.isNumber(text);
                    fixed |= column.getValue()
                            .role()
                            .filter(role -> role.isDestination() || role.isWeight())
                            .isPresent();
                }
            }
            // 偏远附加费 5元/KG names a unit too, and is a note below the table.
            boolean heading = texts.size() == 1
                    && RateRows.isPerKilogram(texts.iterator().next())
                    && SurchargeWord.in(texts.iterator().next()).isEmpty();
            if (heading || (texts.size() >= 2 && (amount || (fixed && !gap))) || (filled == 1 && amount)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
