package org.portolan.courses.view.author;

import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.view.lesson.AnswerPane;
import org.portolan.courses.view.lesson.CardFace;
import org.portolan.courses.view.lesson.Written;

/** What a learner will see of the step that is written, and below it what only its author and the trainer see. */
final class Preview extends Filling {

    private final transient Desk desk;

    Preview(Desk desk) {
        super(new MigLayout("insets 12 16 12 16, fillx, wrap 1, gapy 8", "[grow, fill]"));
        this.desk = desk;
        setOpaque(false);
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.author.preview." + key, arguments));
    }

    /** Say what is to be seen here. */
    void say(Text text) {
        removeAll();
        dim(desk.say(text));
        revalidate();
        repaint();
    }

    /** Show a step; the front of its lesson where it has none. */
    void show(Lesson lesson, Optional<Step> shown) {
        removeAll();
        shown.ifPresentOrElse(step -> step(lesson, step), () -> dim(say("no-step")));
        revalidate();
        repaint();
    }

    private void dim(String words) {
        JLabel label = new JLabel("<html>" + words);
        label.putClientProperty("FlatLaf.styleClass", "dim");
        add(label, "wmin 60");
    }

    private void step(Lesson lesson, Step step) {
        dim(say("place", step.number(), lesson.steps().size(), desk.say(Text.of("courses.kind." + step.kind()))));
        JLabel title = new JLabel("<html>" + Written.plain(Prose.plain(step.title())));
        title.putClientProperty("FlatLaf.styleClass", "h3");
        add(title, "wmin 60");
        if (!step.body().isEmpty()) {
            add(new Written(step.body()), "wmin 60");
        }
        task(step);
        int number = 1;
        for (Prose hint : step.hints()) {
            part(say("hint", number++), hint);
        }
        if (!step.notes().isEmpty()) {
            part(say("notes"), step.notes());
        }
        step.point().ifPresent(point -> dim(say("point", point)));
    }

    private void part(String heading, Prose words) {
        JLabel label = new JLabel(heading);
        label.putClientProperty("FlatLaf.styleClass", "dim");
        add(label, "wmin 60, gaptop 6");
        Written written = new Written(words);
        written.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 2, 0, 0, UIManager.getColor("Component.borderColor")),
                BorderFactory.createEmptyBorder(0, 10, 0, 0)));
        add(written, "wmin 60");
    }

    private void task(Step step) {
        if (step.task() instanceof StepTask.Watch watch) {
            commands("watch", watch.commands());
        } else if (step.task() instanceof StepTask.Do perform) {
            commands("do", perform.solution());
            dim(say("checks", perform.checks().size()));
        } else if (step.task() instanceof StepTask.Answer question) {
            add(new AnswerPane(desk, question.task(), step.title().hashCode(), () -> {}), "wmin 60");
        } else if (step.task() instanceof StepTask.Derived derived) {
            JTextField field = new JTextField(12);
            field.getAccessibleContext().setAccessibleName(desk.say(Text.of("courses.lesson.answer")));
            add(field, "wmax 320");
            commands("answer", List.of(derived.reading().command()));
        } else if (step.task() instanceof StepTask.Recall recall) {
            recall.cards().forEach(card -> add(new CardFace(desk, card, false), "wmin 60"));
        }
    }

    private void commands(String key, List<CommandLine> lines) {
        dim(say(key));
        for (CommandLine line : lines) {
            JTextField shown = new JTextField(line.toString());
            shown.setEditable(false);
            shown.setCaretPosition(0);
            shown.setToolTipText(line.toString());
            shown.putClientProperty("FlatLaf.styleClass", "monospaced");
            shown.getAccessibleContext().setAccessibleName(line.toString());
            add(shown, "wmin 60");
        }
    }
}
