package org.portolan.courses.view.author;

import javax.swing.event.AncestorEvent;
import javax.swing.event.AncestorListener;

/** Lets a dialog begin in this field. */
final class Focus implements AncestorListener {

    @Override
    public void ancestorAdded(AncestorEvent event) {
        event.getComponent().requestFocusInWindow();
    }

    @Override
    public void ancestorRemoved(AncestorEvent event) {}

    @Override
    public void ancestorMoved(AncestorEvent event) {}
}
