package org.portolan.desktop.report;

import java.util.List;
import javax.swing.RowSorter;
import javax.swing.SortOrder;
import javax.swing.table.TableRowSorter;

/** Sorts rows by values; a third click brings back the order of the report. */
final class RowOrder extends TableRowSorter<TableRows> {

    RowOrder(TableRows rows) {
        super(rows);
        for (int column = 0; column < rows.getColumnCount(); column++) {
            setComparator(column, rows.order());
        }
        setMaxSortKeys(2);
    }

    @Override
    public void toggleSortOrder(int column) {
        List<? extends RowSorter.SortKey> keys = getSortKeys();
        if (!keys.isEmpty()
                && keys.get(0).getColumn() == column
                && keys.get(0).getSortOrder() == SortOrder.DESCENDING) {
            setSortKeys(List.of());
        } else {
            super.toggleSortOrder(column);
        }
    }
}
