package org.portolan.logistics.command.bulk;

import java.util.Optional;
import org.portolan.api.intake.Row;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/**
 * What a row of a list of orders weighs, in the three ways in which files say so.
 *
 * @param piece one piece of the row
 * @param row all pieces of the row, as Shopee's {@code SKU Total Weight}
 * @param order all rows of the order, as Shopee's {@code Order Total Weight}
 */
record RowWeight(Optional<Weight> piece, Optional<Weight> row, Optional<Weight> order) {

    static RowWeight read(Row row, Optional<WeightUnit> unit) {
        return new RowWeight(
                ItemCells.weight(row, "", unit),
                ItemCells.weight(row, "row_", unit),
                ItemCells.weight(row, "order_", unit));
    }

    boolean isEmpty() {
        return piece.isEmpty() && row.isEmpty() && order.isEmpty();
    }
}
