package org.portolan.desktop.report;

import java.awt.datatransfer.StringSelection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts rows on the clipboard as a spreadsheet program takes them: cells by tabs, rows by lines. */
final class TableCopy {

    private TableCopy() {}

    /** Copy the chosen rows, or all where none is chosen; the answer is how many. */
    static int copy(ReportTable table, boolean withTitles) {
        int[] chosen = table.getSelectedRows();
        int[] rows = chosen.length > 0
                ? chosen
                : IntStream.range(0, table.getRowCount()).toArray();
        String text = text(table, rows, withTitles);
        table.getToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
        return rows.length;
    }

    static String text(ReportTable table, int[] rows, boolean withTitles) {
        StringBuilder text = new StringBuilder();
        if (withTitles) {
            text.append(line(table, c -> table.getColumnName(c)));
        }
        for (int row : rows) {
            text.append(line(table, c -> cell(table, row, table.convertColumnIndexToModel(c))));
        }
        return text.toString();
    }

    private static String cell(ReportTable table, int row, int column) {
        return table.rows().said(table.rows().cell(table.convertRowIndexToModel(row), column), column);
    }

    private static String line(ReportTable table, java.util.function.IntFunction<String> cell) {
        return IntStream.range(0, table.getColumnCount())
                        .mapToObj(cell)
                        .map(words -> words.replace('\t', ' ').replace('\n', ' '))
                        .collect(Collectors.joining("\t"))
                + "\n";
    }
}
