package org.portolan.desktop.form;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import org.portolan.desktop.theme.Parts;
import org.portolan.kernel.Form;

/** A path to type, or to choose. */
final class FileEditor implements FieldEditor {

    private final TextEditor line;
    private final JPanel whole = Parts.panel("insets 0, fillx", "[grow, fill]4[]", "[center]");

    FileEditor(Form.Field field, String choose) {
        line = new TextEditor(field);
        whole.setOpaque(false);
        whole.add(line.component(), "wmin 40");
        whole.add(Parts.icon("folder-open-outline", choose, this::choose));
    }

    private void choose() {
        JFileChooser chooser = new JFileChooser();
        if (chooser.showOpenDialog(whole) == JFileChooser.APPROVE_OPTION) {
            line.enter(List.of(chooser.getSelectedFile().getPath()));
        }
    }

    @Override
    public JComponent component() {
        return whole;
    }

    @Override
    public JComponent focus() {
        return line.component();
    }

    @Override
    public List<String> entered() {
        return line.entered();
    }

    @Override
    public void enter(List<String> values) {
        line.enter(values);
    }

    @Override
    public void onChange(Runnable listener) {
        line.onChange(listener);
    }
}
