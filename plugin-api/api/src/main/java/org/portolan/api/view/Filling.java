package org.portolan.api.view;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;

/** A panel as wide as the place where it scrolls, and at least as tall: words wrap in it, where they would run out of it. */
public class Filling extends JPanel implements Scrollable {

    public Filling(LayoutManager layout) {
        super(layout);
    }

    /** Put a part where it scrolls up and down, and takes the width that it is given. */
    public static JScrollPane scrolled(JComponent part) {
        Filling filling = new Filling(new BorderLayout());
        filling.add(part);
        return filling.scrolled();
    }

    /** Put this panel where it scrolls up and down. */
    public final JScrollPane scrolled() {
        JScrollPane pane =
                new JScrollPane(this, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(null);
        return pane;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return getFontMetrics(getFont()).getHeight();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() != null && getParent().getHeight() > getPreferredSize().height;
    }
}
