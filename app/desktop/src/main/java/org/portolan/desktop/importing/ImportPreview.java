package org.portolan.desktop.importing;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.table.AbstractTableModel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.intake.Sample;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;

/** The first rows of a file as they are, with the row numbers of a spreadsheet program. */
final class ImportPreview extends JPanel {

    ImportPreview(Sample sample, Words words) {
        super(new MigLayout("insets 0, fill, wrap 1, gapy 8", "[grow, fill]", "[][grow, fill]"));
        List<Sample.Grid> grids = sample.grids();
        add(Parts.sentence(words.say(grids.isEmpty() ? "import.preview.none" : "import.preview"), "strong"), "wmin 60");
        if (grids.size() == 1) {
            add(grid(grids.get(0), words), "wmin 100, hmin 60");
        } else if (!grids.isEmpty()) {
            JTabbedPane sheets = new JTabbedPane();
            grids.forEach(grid -> sheets.addTab(grid.sheet(), grid(grid, words)));
            add(Parts.named(sheets, words.say("import.preview")), "wmin 100, hmin 60");
        }
    }

    private static JScrollPane grid(Sample.Grid grid, Words words) {
        JTable table = new JTable(new Rows(grid.rows()));
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setFillsViewportHeight(true);
        table.setShowVerticalLines(true);
        Parts.onKey(table, "TAB", table::transferFocus);
        Parts.onKey(table, "shift TAB", table::transferFocusBackward);
        for (int c = 0; c < table.getColumnCount(); c++) {
            table.getColumnModel()
                    .getColumn(c)
                    .setPreferredWidth(UIScale.scale(c == 0 ? 44 : width(grid.rows(), c - 1)));
        }
        Parts.named(table, words.say("import.preview.name", grid.sheet()));
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        return scroll;
    }

    private static int width(List<List<String>> rows, int column) {
        int letters = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(4);
        return Math.max(64, Math.min(240, letters * 8 + 24));
    }

    /** Cells as text; the first column is the number of the row. */
    private static final class Rows extends AbstractTableModel {

        private final transient List<List<String>> rows;
        private final int columns;

        Rows(List<List<String>> rows) {
            this.rows = rows;
            columns = rows.stream().mapToInt(List::size).max().orElse(0) + 1;
        }

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return columns;
        }

        @Override
        public String getColumnName(int column) {
            return column == 0 ? "" : super.getColumnName(column - 1);
        }

        @Override
        public Object getValueAt(int row, int column) {
            if (column == 0) {
                return Integer.toString(row + 1);
            }
            List<String> cells = rows.get(row);
            return column - 1 < cells.size() ? cells.get(column - 1) : "";
        }
    }
}
