package org.portolan.research.view.projects;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JTextArea;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Choice;
import org.portolan.research.view.Entries;
import org.portolan.research.view.Parts;
import org.portolan.research.view.Toggles;

/** A decision and its reason. */
final class DecideForm extends Entries {

    private final JTextArea problem = Parts.sentence(" ", "problem");

    /** @param decide gets what was entered */
    DecideForm(Desk desk, Consumer<Map<String, List<String>>> decide) {
        super(desk, "research.decide", "");
        add(Parts.label(desk.say(Text.of("research.decide.title")), "h3"), "span 2, wmin 0");
        Toggles verdict = new Toggles(Stream.of("go", "test", "wait", "stop")
                .map(one -> new Choice(one, desk.say(Text.of("research.verdict." + one))))
                .toList());
        labelled(this, "verdict", verdict, verdict, "newline, span 2, wmin 0");
        value("verdict", verdict::value);
        area(this, "reason", 2);
        add(problem, "newline, span 2, wmin 0");
        problem.setVisible(false);
        Runnable act = () -> decide.accept(entered());
        add(Parts.button(desk, "research.projects-desk.decide", "gavel", act), "newline, span 2, growx 0");
        Parts.onKey(this, "ctrl ENTER", act);
    }

    void clear() {
        write("reason", "");
        problem.setVisible(false);
    }

    void complain(Text sentence) {
        problem.setText(desk.say(sentence));
        problem.setVisible(true);
        revalidate();
    }
}
