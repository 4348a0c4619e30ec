package org.portolan.desktop.form;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import org.portolan.kernel.Form;

/** A line of text, read by the form: words, numbers, money, weights, sizes, dates. Several values stand between commas. */
final class TextEditor implements FieldEditor {

    private final JTextField line = new JTextField();
    private final boolean repeated;

    TextEditor(Form.Field field) {
        repeated = field.repeated();
        String hint = field.byDefault().isEmpty() ? field.example() : field.byDefault();
        line.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
    }

    @Override
    public JComponent component() {
        return line;
    }

    @Override
    public List<String> entered() {
        if (!repeated) {
            return line.getText().isBlank() ? List.of() : List.of(line.getText().strip());
        }
        return Arrays.stream(line.getText().split("[,，;；]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @Override
    public void enter(List<String> values) {
        line.setText(String.join(", ", values));
    }

    @Override
    public void onChange(Runnable listener) {
        line.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                listener.run();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                listener.run();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                listener.run();
            }
        });
    }
}
