package org.portolan.research.view.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.research.view.Entries;
import org.portolan.research.view.Parts;

/** A new project, or the question of one said anew. */
final class ProjectForm extends Entries {

    private final JTextArea problem = Parts.sentence(" ", "problem");

    /**
     * Make it.
     *
     * @param known the project that is said anew; empty for a new one
     * @param first whether there is no project yet, so that it also says what a project is
     * @param begin gets what was entered
     * @param back empty where there is nothing to go back to
     */
    ProjectForm(
            Desk desk,
            Optional<Listed> known,
            boolean first,
            Consumer<Map<String, List<String>>> begin,
            Optional<Runnable> back) {
        super(desk, "research.project", "");
        String words = known.isPresent() ? "research.projects-desk.anew" : "research.projects-desk.new";
        add(Parts.label(desk.say(Text.of(words)), "h3"), "span 2, wmin 0");
        if (first) {
            add(Parts.sentence(desk.say(Text.of("research.projects-desk.empty")), "dim"), "newline, span 2, wmin 0");
        }
        text(this, "project", desk.say(Text.of("research.projects-desk.name.example")))
                .setEnabled(known.isEmpty());
        area(this, "question", 2);
        half(this, "market", "US");
        area(this, "hypotheses", 3);
        add(
                Parts.sentence(desk.say(Text.of("research.projects-desk.hypotheses.help")), "secondary"),
                "newline, span 2, wmin 0");
        value(
                "hypotheses",
                () -> read("hypotheses")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
        known.ifPresent(project -> {
            write("project", project.name());
            write("question", project.question());
            write("market", project.market());
        });
        add(problem, "newline, span 2, wmin 0");
        problem.setVisible(false);
        JPanel line = new JPanel(new MigLayout("insets 0", "[]8[]", ""));
        line.setOpaque(false);
        Runnable act = () -> begin.accept(entered());
        line.add(Parts.styled(
                Parts.button(
                        desk,
                        known.isPresent() ? "research.projects-desk.save" : "research.projects-desk.begin",
                        "",
                        act),
                "primary"));
        back.ifPresent(go -> {
            line.add(Parts.button(desk, "research.desk.cancel", "", go));
            Parts.onKey(this, "ESCAPE", go);
        });
        add(line, "newline, span 2, gaptop 4");
        Parts.onKey(this, "ctrl ENTER", act);
    }

    /** Say why it could not be begun. */
    void complain(Text sentence) {
        problem.setText(desk.say(sentence));
        problem.setVisible(true);
        revalidate();
    }
}
