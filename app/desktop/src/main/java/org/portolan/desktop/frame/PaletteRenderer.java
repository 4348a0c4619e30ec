package org.portolan.desktop.frame;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.ListCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;

/** A row of the palette: icon and title at the left, whose it is at the right. */
final class PaletteRenderer extends JPanel implements ListCellRenderer<PaletteEntry> {

    private final JLabel title = Parts.label("");
    private final JLabel group = Parts.label("", "secondary");

    PaletteRenderer() {
        super(new MigLayout("insets 4 12 4 12, fill", "[grow, fill]8[]", "[center]"));
        setOpaque(false);
        add(title, "wmin 40");
        add(group);
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends PaletteEntry> list, PaletteEntry entry, int index, boolean selected, boolean focused) {
        title.setText(entry.title());
        title.setIcon(Symbol.of(entry.symbol(), selected ? Shade.ACCENT : Shade.DIM));
        title.setForeground(Shade.TEXT.color());
        group.setText(entry.group());
        group.setForeground(Shade.DIM.color());
        Parts.named(this, entry.title() + ", " + entry.group());
        return this;
    }
}
