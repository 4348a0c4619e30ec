package org.portolan.desktop.importing;

import java.awt.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Question;
import org.portolan.api.text.Text;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Host;
import org.portolan.kernel.Imports;

/** What the file is, what must be asked, and the buttons. */
final class ImportQuestions extends JPanel {

    private final transient Words words;
    private final transient ImportScreen.Actions actions;

    ImportQuestions(
            ImportScreen screen,
            Words words,
            Optional<Imports.Recognised> recognised,
            Optional<String> format,
            Map<String, String> answers,
            boolean running,
            Optional<Text> trouble,
            ImportScreen.Actions actions) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]", ""));
        this.words = words;
        this.actions = actions;
        add(Parts.sentence(screen.fileName(), "h3"), "wmin 60");
        recognised.ifPresent(found -> {
            formats(found, format);
            found.questions().forEach(question -> ask(question, answers.getOrDefault(question.key(), "")));
        });
        trouble.ifPresent(text -> {
            JLabel sentence = Parts.sentence(words.say(text), "");
            JPanel row = Parts.panel("insets 0, fillx", "[]8[grow, fill]", "[top]");
            row.add(new JLabel(Symbol.of("alert-circle-outline", Shade.RED)));
            row.add(sentence, "wmin 60");
            add(row, "wmin 60");
        });
        actions.helpers().forEach(this::helper);
        buttons(running, format.isPresent() && !screen.isIn());
    }

    /** Where a person can go on with a file that is not taken. */
    private void helper(Host.ViewEntry entry) {
        String id = entry.view().id();
        add(Parts.link(words.say("import.bring", Text.of(id + ".title")), () -> actions.bring(id)), "growx 0");
        words.find(id + ".help")
                .ifPresent(help -> add(Parts.sentence(words.say(Text.of(id + ".help")), "secondary"), "wmin 60"));
    }

    private void formats(Imports.Recognised found, Optional<String> format) {
        List<FileFormat> fitting = found.fitting();
        if (fitting.isEmpty()) {
            add(Parts.sentence(words.say(found.why()), ""), "wmin 60");
            return;
        }
        String asked = words.say(fitting.size() == 1 ? "import.recognised" : "import.which");
        JLabel label = Parts.label(asked, "dim");
        add(label);
        if (fitting.size() == 1) {
            JLabel name = Parts.sentence(title(fitting.get(0)), "strong");
            add(name, "wmin 60");
            words.find(fitting.get(0).id() + ".help")
                    .ifPresent(help -> add(
                            Parts.sentence(words.say(Text.of(fitting.get(0).id() + ".help")), "secondary"), "wmin 60"));
            return;
        }
        JComboBox<FileFormat> box = new JComboBox<>(fitting.toArray(FileFormat[]::new));
        box.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                String name = value instanceof FileFormat one ? title(one) : "";
                return super.getListCellRendererComponent(list, name, index, selected, focused);
            }
        });
        fitting.stream()
                .filter(one -> format.equals(Optional.of(one.id())))
                .findFirst()
                .ifPresent(box::setSelectedItem);
        box.addActionListener(event -> {
            if (box.getSelectedItem() instanceof FileFormat one) {
                actions.format(one.id());
            }
        });
        label.setLabelFor(box);
        add(Parts.named(box, asked), "wmin 60");
    }

    private String title(FileFormat format) {
        return words.say(Text.of(format.id() + ".title"));
    }

    private void ask(Question question, String answer) {
        String asked = words.say(question.text());
        add(Parts.sentence(asked, "dim"), "wmin 60");
        if (question.suggestions().isEmpty()) {
            JTextField line = new JTextField(answer);
            line.getDocument().addDocumentListener(new Answering(line, text -> actions.answer(question.key(), text)));
            add(Parts.named(line, asked), "wmin 60");
            return;
        }
        JComboBox<String> box = new JComboBox<>(question.suggestions().toArray(String[]::new));
        box.setEditable(true);
        box.setSelectedItem(answer);
        box.addActionListener(event -> actions.answer(question.key(), String.valueOf(box.getSelectedItem())));
        if (box.getEditor().getEditorComponent() instanceof JTextComponent line) {
            line.getDocument().addDocumentListener(new Answering(line, text -> actions.answer(question.key(), text)));
            Parts.named(line, asked);
        }
        add(Parts.named(box, asked), "wmin 60");
    }

    private void buttons(boolean running, boolean ready) {
        JPanel buttons = Parts.panel("insets 0, hidemode 3", "[]8[]", "");
        JButton now = Parts.primary(words.say("import.now"), actions::importNow);
        now.setToolTipText(words.say("import.now.keys"));
        now.setEnabled(ready && !running);
        JButton check = Parts.button(words.say("import.check"), actions::check);
        check.setToolTipText(words.say("import.check.help"));
        check.setEnabled(ready && !running);
        JButton cancel = Parts.button(words.say("import.cancel"), actions::cancel);
        buttons.add(now);
        buttons.add(running ? cancel : check);
        add(buttons, "gaptop 8");
    }
}
