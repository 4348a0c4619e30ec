package org.portolan.desktop.theme;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import net.miginfocom.swing.MigLayout;

/** A panel as wide as the place where it stands, which scrolls up and down where it is too long. */
public class Page extends JPanel implements Scrollable {

    public Page(String layout, String columns, String rows) {
        super(new MigLayout(layout, columns, rows));
    }

    /** This page in a pane that scrolls. */
    public JScrollPane scroll() {
        JScrollPane scroll = new JScrollPane(this);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return scroll;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(24);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(visible.height - UIScale.scale(24), 1);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    /** A short page fills the place, so that a part of it may push to the foot. */
    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getPreferredSize().height < getParent().getHeight();
    }
}
