package org.portolan.logistics.view;

import java.util.Optional;
import javax.swing.JPanel;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.FileDrop;
import org.portolan.api.view.Filling;

/** The three parts of a desk whose question runs as a task. Enter runs it, Esc cancels it; a file can be dropped on it. */
public final class TaskPane extends JPanel {

    private static final String LANE = "task";

    private final Desk desk;
    private final TaskForm form;
    private final ReportOutcome outcome;
    private final Explanation explanation;
    private final String words;
    private boolean running;

    /**
     * Put the parts together.
     *
     * @param words what the keys of its own sentences begin with: {@code .empty.title}, {@code .empty}, {@code .type}
     */
    public TaskPane(Desk desk, TaskForm form, ReportOutcome outcome, Explanation explanation, String words) {
        super(Parts.threeColumns());
        this.desk = desk;
        this.form = form;
        this.outcome = outcome;
        this.explanation = explanation;
        this.words = words;
        Parts.sideBySide(this, Filling.scrolled(form), Filling.scrolled(outcome), Filling.scrolled(explanation));
        Parts.onKey(this, "ESCAPE", () -> desk.cancel(LANE));
        FileDrop.on(this, form::drop);
        form.onRun(this::run, () -> desk.cancel(LANE));
        form.start();
        outcome.invite(words + ".empty.title", words + ".empty");
    }

    private void run() {
        if (running) {
            return;
        }
        Optional<TaskForm.Question> question = form.question();
        explanation.clear();
        if (question.isEmpty()) {
            outcome.say(Text.of(words + ".type"));
            form.begin();
            return;
        }
        busy(true);
        outcome.waiting();
        desk.call(LANE, question.get().command(), question.get().input(), this::answered, this::refused);
    }

    private void answered(Report report) {
        busy(false);
        outcome.show(report);
    }

    private void refused(Text sentence) {
        busy(false);
        outcome.say(sentence);
    }

    private void busy(boolean busy) {
        running = busy;
        form.busy(busy);
    }
}
