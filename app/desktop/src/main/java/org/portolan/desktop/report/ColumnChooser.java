package org.portolan.desktop.report;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.table.TableColumn;

/** A menu of a table’s columns: each can be hidden and shown again; one always stays. */
final class ColumnChooser {

    private final ReportTable table;
    private final List<TableColumn> all = new ArrayList<>();

    ColumnChooser(ReportTable table) {
        this.table = table;
        for (int c = 0; c < table.getColumnCount(); c++) {
            all.add(table.getColumnModel().getColumn(c));
        }
    }

    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (TableColumn column : all) {
            String title = table.rows().getColumnName(column.getModelIndex());
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(title, isShown(column));
            item.addActionListener(event -> toggle(column));
            menu.add(item);
        }
        return menu;
    }

    private boolean isShown(TableColumn column) {
        for (int c = 0; c < table.getColumnCount(); c++) {
            if (table.getColumnModel().getColumn(c) == column) {
                return true;
            }
        }
        return false;
    }

    private void toggle(TableColumn column) {
        if (!isShown(column)) {
            table.getColumnModel().addColumn(column);
            int before = (int) all.subList(0, all.indexOf(column)).stream()
                    .filter(this::isShown)
                    .count();
            table.getColumnModel().moveColumn(table.getColumnCount() - 1, before);
        } else if (table.getColumnCount() > 1) {
            table.getColumnModel().removeColumn(column);
        }
    }
}
