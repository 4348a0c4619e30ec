package org.portolan.desktop.form;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Form;

/** The fields of a command, one below the other, with what is wrong said below each as a person types. */
final class FormPane extends JPanel {

    private final transient Form form;
    private final transient Words words;
    private final transient Map<String, FieldEditor> editors = new LinkedHashMap<>();
    private final Map<String, JLabel> problems = new HashMap<>();
    private final JLabel general = Parts.sentence("", "problem");
    private final Set<String> touched = new HashSet<>();
    private final transient Runnable onChange;

    FormPane(Form form, Words words, Runnable onChange) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 4, hidemode 3", "[grow, fill]", ""));
        this.form = form;
        this.words = words;
        this.onChange = onChange;
        form.fields().forEach(this::add);
        general.setVisible(false);
        add(general, "wmin 60");
    }

    private void add(Form.Field field) {
        FieldEditor editor = Editors.of(field, words);
        String title = words.say(field.title());
        editors.put(field.name(), editor);
        if (field.type() != Form.Type.FLAG) {
            String said = field.required() ? title : words.say("form.optional", title);
            JLabel label = Parts.label(said, "dim");
            label.setLabelFor(editor.focus());
            add(label, "gaptop 4");
        }
        add(editor.component(), field.type() == Form.Type.FLAG ? "wmin 60, gaptop 4" : "wmin 60");
        Optional<String> help = words.find(field.help().key());
        Parts.named(editor.focus(), title);
        help.ifPresent(sentence -> {
            editor.focus().getAccessibleContext().setAccessibleDescription(sentence);
            editor.focus().setToolTipText(sentence);
        });
        JLabel problem = Parts.sentence("", "problem");
        problem.setVisible(false);
        problems.put(field.name(), problem);
        add(problem, "wmin 60");
        editor.onChange(() -> {
            touched.add(field.name());
            check();
            onChange.run();
        });
    }

    Map<String, List<String>> entered() {
        Map<String, List<String>> entered = new LinkedHashMap<>();
        editors.forEach((name, editor) -> entered.put(name, editor.entered()));
        return entered;
    }

    void enter(Map<String, List<String>> values) {
        editors.forEach((name, editor) -> Optional.ofNullable(values.get(name))
                .filter(value -> !value.isEmpty())
                .ifPresent(editor::enter));
        touched.clear();
        check();
    }

    /** The record, where nothing is wrong; else every problem is said, and the keyboard goes to the first. */
    Optional<Record> read() {
        touched.addAll(editors.keySet());
        Form.Reading reading = check();
        if (reading.input().isEmpty()) {
            editors.keySet().stream()
                    .filter(reading.problems()::containsKey)
                    .findFirst()
                    .flatMap(name -> Optional.ofNullable(editors.get(name)))
                    .ifPresent(editor -> editor.focus().requestFocusInWindow());
        }
        return reading.input();
    }

    /** The first field takes the keyboard. */
    void begin() {
        editors.values().stream().findFirst().ifPresent(editor -> editor.focus().requestFocusInWindow());
    }

    private Form.Reading check() {
        Form.Reading reading = form.read(entered());
        editors.forEach((name, editor) -> {
            Optional<Text> problem =
                    Optional.ofNullable(reading.problems().get(name)).filter(text -> touched.contains(name));
            Optional.ofNullable(problems.get(name)).ifPresent(label -> show(label, problem));
            editor.focus()
                    .putClientProperty(
                            FlatClientProperties.OUTLINE,
                            problem.isPresent() ? FlatClientProperties.OUTLINE_ERROR : null);
        });
        show(general, Optional.ofNullable(reading.problems().get("")).filter(text -> touched.size() == editors.size()));
        return reading;
    }

    private void show(JLabel label, Optional<Text> problem) {
        label.setText(problem.map(words::say).orElse(""));
        label.setVisible(problem.isPresent());
        revalidate();
    }
}
