package org.portolan.courses.view.author;

import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.SwingUtilities;
import javax.swing.event.AncestorEvent;
import javax.swing.event.AncestorListener;

/** Lets a dialog begin in this field: after the dialog has chosen its own beginning, which is a button. */
final class Focus implements AncestorListener {

    @Override
    public void ancestorAdded(AncestorEvent event) {
        Window dialog = SwingUtilities.getWindowAncestor(event.getComponent());
        if (dialog != null) {
            dialog.addWindowFocusListener(new WindowAdapter() {
                @Override
                public void windowGainedFocus(WindowEvent gained) {
                    dialog.removeWindowFocusListener(this);
                    SwingUtilities.invokeLater(event.getComponent()::requestFocusInWindow);
                }
            });
        }
    }

    @Override
    public void ancestorRemoved(AncestorEvent event) {}

    @Override
    public void ancestorMoved(AncestorEvent event) {}
}
