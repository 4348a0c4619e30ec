package org.portolan.desktop.report;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.MouseWheelEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.words.Words;

/** A table with what belongs to every table: title, filter, columns, copy, export, count and sums. */
public final class TablePane extends JPanel {

    private static final int ROWS_AT_ONCE = 14;

    private final transient ReportSite site;
    private final ReportTable table;
    private final JLabel foot = Parts.label("", "secondary");

    /** @param chosen gets the index in {@code table.rows()} of the row that was chosen */
    public TablePane(Table content, ReportSite site, IntConsumer chosen) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 4, hidemode 3", "[grow, fill]", "[]0[]4[]"));
        this.site = site;
        Words words = site.words();
        table = new ReportTable(new TableRows(content, words), site::show);
        Parts.named(table, words.say(content.title()));
        add(bar(content));
        if (content.rows().isEmpty()) {
            add(Parts.sentence(words.say(content.whenEmpty()), "dim"), "wmin 80, gaptop 8, gapbottom 8");
            return;
        }
        add(scroll(), "wmin 100, grow, push");
        add(foot, "wmin 40");
        table.getSelectionModel().addListSelectionListener(event -> {
            showFoot();
            int row = table.getSelectedRow();
            if (!event.getValueIsAdjusting() && row >= 0) {
                chosen.accept(table.convertRowIndexToModel(row));
            }
        });
        Parts.onKey(table, "ctrl C", () -> copy(false));
        Parts.onKey(table, "ctrl shift C", () -> copy(true));
        showFoot();
    }

    /** Choose a row by its index in the table’s rows. */
    public void choose(int index) {
        int row = table.convertRowIndexToView(index);
        if (row >= 0) {
            table.setRowSelectionInterval(row, row);
        }
    }

    private JPanel bar(Table content) {
        Words words = site.words();
        JPanel bar = Parts.panel("insets 0, fillx", "[grow, fill]8[]4[]0[]0[]", "[center]");
        bar.add(Parts.sentence(words.say(content.title()), "strong"), "wmin 40");
        if (content.rows().isEmpty()) {
            return bar;
        }
        JTextField filter = new JTextField(14);
        filter.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words.say("table.filter"));
        filter.putClientProperty(FlatClientProperties.TEXT_FIELD_LEADING_ICON, Symbol.of("magnify"));
        filter.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
        Parts.named(filter, words.say("table.filter.name", words.say(content.title())));
        RowSearch search = new RowSearch(table, this::showFoot);
        filter.getDocument().addDocumentListener(changes(() -> search.typed(filter.getText())));
        Parts.onKey(filter, "ESCAPE", () -> filter.setText(""));
        Parts.onKey(this, "ctrl F", filter::requestFocusInWindow);
        bar.add(filter, "wmin 60");
        ColumnChooser columns = new ColumnChooser(table);
        JButton choose = Parts.icon("view-column-outline", words.say("table.columns"), () -> {});
        choose.addActionListener(event -> columns.menu().show(choose, 0, choose.getHeight()));
        bar.add(choose);
        bar.add(Parts.icon("content-copy", words.say("table.copy"), () -> copy(true)));
        bar.add(new ExportButton(site, () -> Report.of(content.title(), asShown())).component());
        return bar;
    }

    private JScrollPane scroll() {
        JScrollPane scroll = new JScrollPane(table) {
            @Override
            protected void processMouseWheelEvent(MouseWheelEvent event) {
                if (getVerticalScrollBar().isVisible()) {
                    super.processMouseWheelEvent(event);
                } else {
                    getParent().dispatchEvent(SwingUtilities.convertMouseEvent(this, event, getParent()));
                }
            }
        };
        scroll.setBorder(BorderFactory.createEmptyBorder());
        int header = table.getTableHeader().getPreferredSize().height;
        int rows = Math.min(ROWS_AT_ONCE, table.getRowCount()) * table.getRowHeight();
        scroll.setPreferredSize(new Dimension(UIScale.scale(320), header + rows + UIScale.scale(12)));
        return scroll;
    }

    private void copy(boolean withTitles) {
        int rows = TableCopy.copy(table, withTitles);
        site.announce(site.words().say("table.copied", rows));
    }

    private void showFoot() {
        Words words = site.words();
        int shown = table.getRowCount();
        int all = table.rows().getRowCount();
        List<String> parts = new ArrayList<>();
        parts.add(shown == all ? words.say("table.rows", all) : words.say("table.rows.shown", shown, all));
        int[] chosen = IntStream.of(table.getSelectedRows())
                .map(table::convertRowIndexToModel)
                .toArray();
        if (chosen.length > 1) {
            parts.add(words.say("table.chosen", chosen.length));
            parts.addAll(TableSums.of(table.rows(), chosen, words));
        }
        foot.setText(String.join(" · ", parts));
    }

    /** The rows and columns as they are on screen now: filtered, sorted, without hidden columns. */
    private Table asShown() {
        Table whole = table.rows().table();
        List<Column> columns = IntStream.range(0, table.getColumnCount())
                .mapToObj(c -> whole.columns().get(table.convertColumnIndexToModel(c)))
                .toList();
        List<List<Cell>> rows = IntStream.range(0, table.getRowCount())
                .mapToObj(r -> IntStream.range(0, table.getColumnCount())
                        .mapToObj(c ->
                                table.rows().cell(table.convertRowIndexToModel(r), table.convertColumnIndexToModel(c)))
                        .toList())
                .toList();
        return new Table(whole.key(), whole.title(), columns, rows, whole.whenEmpty());
    }

    private static DocumentListener changes(Runnable action) {
        return new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                action.run();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                action.run();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                action.run();
            }
        };
    }
}
