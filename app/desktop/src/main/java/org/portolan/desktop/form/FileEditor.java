package org.portolan.desktop.form;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.portolan.desktop.files.FileDialog;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Form;

/** A path to type, or to choose. */
final class FileEditor implements FieldEditor {

    private final TextEditor line;
    private final JPanel whole = Parts.panel("insets 0, fillx", "[grow, fill]4[]", "[center]");

    private final Words words;

    FileEditor(Form.Field field, Words words) {
        this.words = words;
        line = new TextEditor(field);
        whole.setOpaque(false);
        whole.add(line.component(), "wmin 40");
        whole.add(Parts.icon("folder-open-outline", words.say("form.file"), this::choose));
    }

    private void choose() {
        new FileDialog(words.say("form.file"), words)
                .openOne(whole)
                .ifPresent(file -> line.enter(List.of(file.toString())));
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
