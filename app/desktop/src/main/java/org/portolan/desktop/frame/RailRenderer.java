package org.portolan.desktop.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Font;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;

/** Draws a row of the rail: headings with an icon, screens indented below them. */
final class RailRenderer extends DefaultListCellRenderer {

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object value, int index, boolean selected, boolean focused) {
        RailRow row = (RailRow) value;
        super.getListCellRendererComponent(list, row.title(), index, selected, focused);
        boolean child = row.level() == RailRow.Level.CHILD;
        setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(child ? 42 : 18), 0, UIScale.scale(12)));
        setIcon(child ? null : Symbol.of(row.symbol(), selected ? Shade.ACCENT : Shade.DIM));
        setIconTextGap(8);
        setForeground((child && !selected ? Shade.DIM : Shade.TEXT).color());
        setFont(list.getFont().deriveFont(child && !selected ? Font.PLAIN : Font.BOLD));
        Parts.named(this, row.title());
        return this;
    }
}
