package org.portolan.courses.view.author;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Told of every change of a text. */
record Edited(Runnable listener) implements DocumentListener {

    @Override
    public void insertUpdate(DocumentEvent event) {
        listener.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        listener.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {}
}
