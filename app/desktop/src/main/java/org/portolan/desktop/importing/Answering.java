package org.portolan.desktop.importing;

import java.util.function.Consumer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Passes on what is typed into a line. */
final class Answering implements DocumentListener {

    private final JTextComponent line;
    private final Consumer<String> answer;

    Answering(JTextComponent line, Consumer<String> answer) {
        this.line = line;
        this.answer = answer;
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        answer.accept(line.getText().strip());
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        answer.accept(line.getText().strip());
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        answer.accept(line.getText().strip());
    }
}
