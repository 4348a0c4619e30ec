package org.portolan.desktop.desk;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import org.portolan.api.view.Filling;

/** A view as wide as its place, but never narrower than it can be: on a small or much enlarged screen it scrolls sideways. */
final class WideView extends Filling {

    private WideView(JComponent view) {
        super(new BorderLayout());
        add(view);
    }

    static JScrollPane of(JComponent view) {
        JScrollPane pane = new WideView(view).scrolled();
        pane.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        return pane;
    }

    /** Where its place is too narrow, a scrolled part gets what it prefers. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(getMinimumSize().width, super.getPreferredSize().height);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getParent().getWidth() >= getMinimumSize().width;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return true;
    }
}
