package org.portolan.logistics.view.sheets;

import java.awt.Component;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.TableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.portolan.logistics.model.reading.SheetReading.ColumnRead;
import org.portolan.logistics.view.Parts;

/** Draws a column’s name: its letter, and below it what the column is taken for. */
final class GridHeader extends JPanel implements TableCellRenderer {

    private final SheetGrid sheet;
    private final JLabel letter = Parts.label("", "secondary");
    private final JLabel meaning = Parts.label("", "");

    GridHeader(SheetGrid sheet) {
        super(new MigLayout("insets 4lp 8lp 4lp 4lp, fillx, wrap 1, gapy 1lp", "[grow, fill]", ""));
        this.sheet = sheet;
        add(letter, "wmin 0");
        add(meaning, "wmin 0");
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        Optional<ColumnRead> read = sheet.marks().column(column + 1, sheet.rowLookedAt());
        Optional<String> said = GridTips.meaning(sheet, column + 1, sheet.rowLookedAt());
        boolean sure = read.filter(ColumnRead::sure).isPresent();
        letter.setText(String.valueOf(value));
        meaning.setText(said.map(words -> sure ? words : sheet.words().say("unsure", words))
                .orElse("–"));
        meaning.setForeground(
                UIManager.getColor(said.isEmpty() ? "Portolan.dim" : sure ? "Portolan.accent" : "Portolan.amber"));
        setBackground(UIManager.getColor("TableHeader.background"));
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 1, UIManager.getColor("Portolan.line")));
        setToolTipText(sheet.words().say("column.tip", String.valueOf(value), meaning.getText()));
        return this;
    }
}
