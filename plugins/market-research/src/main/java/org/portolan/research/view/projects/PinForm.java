package org.portolan.research.view.projects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Choice;
import org.portolan.research.view.Entries;
import org.portolan.research.view.Folded;
import org.portolan.research.view.Parts;
import org.portolan.research.view.Toggles;

/** A piece of evidence: which way it speaks, what it says, and what it rests on. */
final class PinForm extends Entries {

    private static final List<String> KINDS = List.of("note", "import", "review", "screenshot", "interview", "link");

    private final JComboBox<Choice> kind;
    private final JComboBox<Choice> imported;
    private final JComboBox<String> hypothesis = new JComboBox<>();
    private final JTextArea problem = Parts.sentence(" ", "problem");
    private final Folded rest;
    private final String onQuestion;

    /** @param pin gets what was entered */
    PinForm(Desk desk, Consumer<Map<String, List<String>>> pin) {
        super(desk, "research.pin", "");
        onQuestion = desk.say(Text.of("research.report.on-question"));
        add(Parts.label(desk.say(Text.of("research.pin.title")), "h3"), "span 2, wmin 0");
        Toggles stance = new Toggles(words("research.stance.", List.of("for", "against", "open")));
        labelled(this, "stance", stance, stance, "newline, span 2, wmin 0");
        value("stance", stance::value);
        area(this, "words", 3);
        hypothesis.setEditable(true);
        labelled(this, "hypothesis", hypothesis, hypothesis, "newline, span 2, wmin 0");
        value("hypothesis", this::hypothesis);
        JPanel ground =
                new JPanel(new MigLayout("insets 0, fillx, wrap 2, gap 8 12", "[grow, fill, sg][grow, fill, sg]", ""));
        ground.setOpaque(false);
        kind = choice(ground, "kind", words("research.kind.", KINDS));
        imported = choice(ground, "imported", List.of());
        imported.addActionListener(event -> rests(!chosen(imported).isEmpty(), "import"));
        file(ground, "file");
        text(ground, "link", "https://");
        rest = new Folded(desk.say(Text.of("research.projects-desk.rests-on")), ground, desk);
        add(rest, "newline, span 2, wmin 0");
        add(problem, "newline, span 2, wmin 0");
        problem.setVisible(false);
        Runnable act = () -> pin.accept(entered());
        add(
                Parts.styled(Parts.button(desk, "research.projects-desk.pin", "pin-outline", act), "primary"),
                "newline, span 2, growx 0");
        Parts.onKey(this, "ctrl ENTER", act);
    }

    private List<Choice> words(String prefix, List<String> values) {
        return values.stream()
                .map(one -> new Choice(one, desk.say(Text.of(prefix + one))))
                .toList();
    }

    private List<String> hypothesis() {
        String words = String.valueOf(hypothesis.getEditor().getItem()).strip();
        return words.isEmpty() || words.equals(onQuestion) ? List.of() : List.of(words);
    }

    /** There are these hypotheses; another one can be written. */
    void among(List<String> hypotheses) {
        List<String> offered = new ArrayList<>();
        offered.add(onQuestion);
        offered.addAll(hypotheses);
        Object before = hypothesis.getEditor().getItem();
        hypothesis.setModel(new DefaultComboBoxModel<>(offered.toArray(String[]::new)));
        if (offered.contains(String.valueOf(before))) {
            hypothesis.setSelectedItem(before);
        }
    }

    /** These files were imported. */
    void offer(List<Choice> files) {
        offer(imported, files, chosen(imported));
        imported.setEnabled(files.size() > 1);
    }

    /** A file was dropped on the desk. */
    void take(Path file) {
        write("file", file.toString());
        rests(true, "screenshot");
        rest.open();
        begin("words");
    }

    /** It was pinned: the next one begins blank. */
    void clear() {
        List.of("words", "file", "link").forEach(name -> write(name, ""));
        imported.setSelectedIndex(imported.getItemCount() > 0 ? 0 : -1);
        kind.setSelectedIndex(0);
        problem.setVisible(false);
        begin("words");
    }

    void complain(Text sentence) {
        problem.setText(desk.say(sentence));
        problem.setVisible(true);
        revalidate();
    }

    /** What it rests on says what it is, unless a person said more than that it is a note. */
    private void rests(boolean there, String what) {
        if (there && chosen(kind).equals("note")) {
            kind.setSelectedIndex(KINDS.indexOf(what));
        }
    }

    private static String chosen(JComboBox<Choice> box) {
        return box.getSelectedItem() instanceof Choice choice ? choice.value() : "";
    }
}
