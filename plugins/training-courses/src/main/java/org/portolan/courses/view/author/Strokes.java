package org.portolan.courses.view.author;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Keys that do something in a part of the desk. */
final class Strokes {

    private Strokes() {}

    /**
     * Do this on a key, while the focus is within a part.
     *
     * @param key as {@link KeyStroke#getKeyStroke(String)} reads it
     */
    static void on(JComponent part, String key, Runnable action) {
        part.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        part.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        part.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }
}
