package org.portolan.desktop.form;

import java.util.List;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import org.portolan.kernel.Form;

/** A box to tick. */
final class FlagEditor implements FieldEditor {

    private final JCheckBox box;

    FlagEditor(Form.Field field, String title) {
        box = new JCheckBox(title);
        box.setSelected(Boolean.parseBoolean(field.byDefault()));
    }

    @Override
    public JComponent component() {
        return box;
    }

    @Override
    public List<String> entered() {
        return List.of(Boolean.toString(box.isSelected()));
    }

    @Override
    public void enter(List<String> values) {
        values.stream().findFirst().ifPresent(value -> box.setSelected(Boolean.parseBoolean(value)));
    }

    @Override
    public void onChange(Runnable listener) {
        box.addActionListener(event -> listener.run());
    }
}
