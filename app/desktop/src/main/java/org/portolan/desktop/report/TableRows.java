package org.portolan.desktop.report;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.desktop.words.Words;

/** The rows of a report’s table as Swing wants them, and their order by what the values are. */
final class TableRows extends AbstractTableModel {

    private static final Pattern CONSTANT = Pattern.compile("[a-z][a-z0-9_-]*");

    private final Table table;
    private final transient Words words;

    TableRows(Table table, Words words) {
        this.table = table;
        this.words = words;
    }

    Table table() {
        return table;
    }

    Column column(int index) {
        return table.columns().get(index);
    }

    Cell cell(int row, int column) {
        return table.rows().get(row).get(column);
    }

    /** The words of a cell of a column, by its place in the report: a person’s word for a constant that scripts read. */
    String said(Cell cell, int column) {
        return cell.value()
                .map(value -> constant(value, column(column)).orElseGet(() -> words.value(value)))
                .orElse("");
    }

    /** {@code fuel} below {@code logistics.column.kind} is said by {@code logistics.kind.fuel}, where a bundle has it. */
    private Optional<String> constant(Object value, Column column) {
        Text title = column.title();
        if (title.literal()
                || !(value instanceof String word)
                || !CONSTANT.matcher(word).matches()) {
            return Optional.empty();
        }
        String plugin = title.key().substring(0, title.key().indexOf('.'));
        return words.find(plugin + "." + column.key() + "." + word);
    }

    /** All words of a row, small, for the filter. */
    String said(int row) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(column -> said(cell(row, column), column))
                .collect(Collectors.joining("\t"))
                .toLowerCase(Locale.ROOT);
    }

    /** Order cells as values; blank ones last when ascending. */
    Comparator<Cell> order() {
        return Comparator.comparing((Cell cell) -> cell.value().isEmpty()).thenComparing(TableRows::compare);
    }

    private static int compare(Cell left, Cell right) {
        if (left.value().isEmpty() || right.value().isEmpty()) {
            return 0;
        }
        Object a = left.value().get();
        Object b = right.value().get();
        if (a instanceof Money money && b instanceof Money other) {
            int byCurrency = money.currency()
                    .getCurrencyCode()
                    .compareTo(other.currency().getCurrencyCode());
            return byCurrency != 0 ? byCurrency : money.amount().compareTo(other.amount());
        }
        if (a instanceof Number number && b instanceof Number other) {
            return decimal(number).compareTo(decimal(other));
        }
        if (a instanceof Comparable<?> && a.getClass() == b.getClass()) {
            return compareAs(a, b);
        }
        return a.toString().compareToIgnoreCase(b.toString());
    }

    static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal exact ? exact : BigDecimal.valueOf(number.longValue());
    }

    @SuppressWarnings("unchecked") // Both are of one class, which compares with itself.
    private static int compareAs(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    @Override
    public int getRowCount() {
        return table.rows().size();
    }

    @Override
    public int getColumnCount() {
        return table.columns().size();
    }

    @Override
    public String getColumnName(int column) {
        return words.say(column(column).title());
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return Cell.class;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return cell(row, column);
    }

    /** The columns, as a list of their titles. */
    List<String> titles() {
        return table.columns().stream().map(column -> words.say(column.title())).toList();
    }
}
