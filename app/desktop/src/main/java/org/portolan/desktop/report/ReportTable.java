package org.portolan.desktop.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Trace;
import org.portolan.desktop.theme.Parts;

/** The table itself: sorts by what values are, and opens what a number was made of by click or Enter. */
final class ReportTable extends JTable {

    private static final int MEASURED_ROWS = 200;
    private static final int LEAST_WORDS = 56;
    private static final int SHORT_WORDS = 120;
    private static final int MOST_WORDS = 360;

    private final TableRows rows;
    private final transient Consumer<Trace> open;

    /** By column of the model: what it can do with, and what shows short words whole. */
    private final int[] least;

    private final int[] easy;
    private Point hovered = new Point(-1, -1);

    ReportTable(TableRows rows, Consumer<Trace> open) {
        super(rows);
        this.rows = rows;
        this.open = open;
        least = new int[rows.getColumnCount()];
        easy = new int[rows.getColumnCount()];
        setRowSorter(new RowOrder(rows));
        setDefaultRenderer(Cell.class, new CellRenderer(this));
        getTableHeader()
                .setDefaultRenderer(new HeaderRenderer(this, getTableHeader().getDefaultRenderer()));
        getTableHeader().setReorderingAllowed(true);
        setFillsViewportHeight(true);
        MouseAdapter mouse = mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        Parts.onKey(this, "ENTER", this::openFocused);
        Parts.onKey(this, "TAB", this::transferFocus);
        Parts.onKey(this, "shift TAB", this::transferFocusBackward);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(javax.swing.KeyStroke.getKeyStroke("F8"), "none"); // JTable would jump to its header.
        fitColumns();
    }

    TableRows rows() {
        return rows;
    }

    boolean isHovered(int row, int column) {
        return hovered.y == row && hovered.x == column;
    }

    /** What the cell at this place of the screen was made of. */
    Optional<Trace> traceAt(int viewRow, int viewColumn) {
        return viewRow < 0 || viewColumn < 0
                ? Optional.empty()
                : rows.cell(convertRowIndexToModel(viewRow), convertColumnIndexToModel(viewColumn))
                        .trace();
    }

    /** Open the trace of the focused cell or, where it has none, of the first cell in its row that has one. */
    private void openFocused() {
        int row = getSelectionModel().getLeadSelectionIndex();
        int column = getColumnModel().getSelectionModel().getLeadSelectionIndex();
        if (row < 0 || row >= getRowCount()) {
            return;
        }
        Optional<Trace> trace = column < getColumnCount() ? traceAt(row, column) : Optional.empty();
        for (int c = 0; c < getColumnCount() && trace.isEmpty(); c++) {
            trace = traceAt(row, c);
        }
        trace.ifPresent(open);
    }

    private void fitColumns() {
        for (int c = 0; c < rows.getColumnCount(); c++) {
            var metrics = getFontMetrics(getFont());
            int title = metrics.stringWidth(rows.getColumnName(c)) + UIScale.scale(20);
            int widest = UIScale.scale(40);
            for (int r = 0; r < Math.min(MEASURED_ROWS, rows.getRowCount()); r++) {
                widest = Math.max(
                        widest, TabularDigits.width(metrics, rows.said(rows.cell(r, c), c)) + UIScale.scale(18));
            }
            TableColumn column = getColumnModel().getColumn(c);
            Kind kind = rows.column(c).kind();
            int whole = Math.max(title, widest);
            boolean cuttable = !kind.isNumeric() && kind != Kind.DATE;
            least[c] = cuttable ? Math.min(widest, UIScale.scale(LEAST_WORDS)) : whole;
            easy[c] = cuttable ? Math.min(whole, UIScale.scale(SHORT_WORDS)) : whole;
            column.setMinWidth(least[c]);
            column.setPreferredWidth(Math.min(whole, UIScale.scale(MOST_WORDS)));
        }
    }

    /** Long words give way before short ones, as long as there is room for the short ones. */
    @Override
    public void doLayout() {
        int[] narrowest = sum(easy) <= getWidth() ? easy : least;
        for (int c = 0; c < getColumnCount(); c++) {
            TableColumn column = getColumnModel().getColumn(c);
            column.setMinWidth(narrowest[column.getModelIndex()]);
        }
        super.doLayout();
    }

    /** The width of the columns that are shown. */
    private int sum(int[] widths) {
        int sum = 0;
        for (int c = 0; c < getColumnCount(); c++) {
            sum += widths[getColumnModel().getColumn(c).getModelIndex()];
        }
        return sum;
    }

    private MouseAdapter mouse() {
        return new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent event) {
                hover(new Point(columnAtPoint(event.getPoint()), rowAtPoint(event.getPoint())));
            }

            @Override
            public void mouseExited(MouseEvent event) {
                hover(new Point(-1, -1));
            }

            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getButton() == MouseEvent.BUTTON1) {
                    traceAt(rowAtPoint(event.getPoint()), columnAtPoint(event.getPoint()))
                            .ifPresent(open);
                }
            }
        };
    }

    /** The whole of what is cut off. */
    @Override
    public String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row < 0 || column < 0) {
            return super.getToolTipText(event);
        }
        int at = convertColumnIndexToModel(column);
        String said = rows.said(rows.cell(convertRowIndexToModel(row), at), at);
        int place = getCellRect(row, column, false).width - UIScale.scale(16);
        return getFontMetrics(getFont()).stringWidth(said) > place ? said : super.getToolTipText(event);
    }

    private void hover(Point cell) {
        if (!cell.equals(hovered)) {
            repaintCell(hovered);
            hovered = cell;
            repaintCell(hovered);
            boolean hand = traceAt(cell.y, cell.x).isPresent();
            setCursor(Cursor.getPredefinedCursor(hand ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
        }
    }

    private void repaintCell(Point cell) {
        if (cell.x >= 0 && cell.y >= 0) {
            repaint(getCellRect(cell.y, cell.x, true));
        }
    }

    /** Where the place is narrow, words give way before numbers; where that is not enough, the table scrolls sideways. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() != null && sum(least) <= getParent().getWidth();
    }
}
