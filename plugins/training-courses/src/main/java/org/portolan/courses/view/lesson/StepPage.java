package org.portolan.courses.view.lesson;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;
import org.portolan.courses.model.question.Answer;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.RightAnswer;
import org.portolan.courses.model.question.Verdict;

/** One step as it was entered: what it says, what to do in it, and whether that is done. Event thread. */
final class StepPage extends Filling {

    private static final int LOOK_AGAIN = 1_200;

    private final transient Desk desk;
    private final transient Given given;
    private final transient Step step;
    private final boolean large;
    private final JButton next;
    private final Timer looking = new Timer(LOOK_AGAIN, event -> lookAgain());
    private final Written said;

    /** What the keyboard begins the step with. */
    private JComponent first;

    private int seen;
    private int hints;

    /** @param next leads on; it waits until what is to be done is done */
    StepPage(Desk desk, Given given, boolean large, JButton next) {
        super(new MigLayout("insets 12 16 12 16, fillx, wrap 1, gapy 10", "[grow, fill]"));
        this.desk = desk;
        this.given = given;
        this.large = large;
        this.next = next;
        step = given.step();
        first = next;
        JLabel title = new JLabel("<html>" + Written.plain(Prose.plain(step.title())));
        title.putClientProperty("FlatLaf.styleClass", large ? "h1" : "h3");
        add(title, "wmin 60");
        add(written(step.body()), "wmin 60");
        said = written(Prose.NONE);
        next.setEnabled(true);
        task();
        add(said, "wmin 60, hidemode 3");
    }

    /** Where the keyboard begins. */
    JComponent first() {
        return first;
    }

    /** Say something about the step, below it. */
    void tell(Text text) {
        said.show(Prose.plain(desk.say(text)));
        revalidate();
    }

    private String say(String key) {
        return desk.say(Text.of("courses.lesson." + key));
    }

    private JButton button(String key, String icon, Runnable action) {
        JButton button = new JButton(say(key), desk.icon(icon));
        button.addActionListener(event -> action.run());
        return button;
    }

    private Written written(Prose prose) {
        Written written = new Written(prose);
        if (large) {
            written.larger(1.4f);
        }
        return written;
    }

    private void task() {
        if (step.task() instanceof StepTask.Watch watch) {
            commands(watch.commands());
            add(button("run", "play", () -> given.watch(this::tell)), "growx 0");
            given.watch(this::tell);
        } else if (step.task() instanceof StepTask.Do perform) {
            perform(perform);
        } else if (step.task() instanceof StepTask.Answer question) {
            question(question);
        } else if (step.task() instanceof StepTask.Derived derived) {
            derived(derived);
        } else if (step.task() instanceof StepTask.Recall recall) {
            recall(recall);
        }
    }

    private void commands(List<CommandLine> commands) {
        for (CommandLine line : commands) {
            add(new Written(Prose.markdown("`portolan " + line + "`")), "wmin 60");
        }
    }

    private void perform(StepTask.Do perform) {
        next.setEnabled(false);
        JButton check = button("check", "check", () -> given.check(this::checked, this::tell));
        first = check;
        step.point().ifPresent(point -> {
            JButton where = button("where", "cursor-default-click-outline", () -> {
                desk.show(point);
                desk.point(point);
            });
            first = where;
            add(where, "growx 0");
        });
        JButton show = button(
                "show",
                "lightbulb-on-outline",
                () -> given.solve(
                        report -> {
                            commands(perform.solution());
                            revalidate();
                            next.setEnabled(true);
                            tell(Text.of("courses.lesson.shown"));
                        },
                        this::tell));
        row(check, show);
        files();
        seen = given.ran();
        looking.start();
    }

    /** A learner who did it need not say so. */
    private void lookAgain() {
        if (!isShowing()) {
            looking.stop();
        } else if (given.ran() > seen) {
            seen = given.ran();
            given.look(missing -> {
                if (missing.isEmpty() && given.step().equals(step)) {
                    checked(missing);
                }
            });
        }
    }

    private void checked(Optional<Text> missing) {
        if (missing.isPresent()) {
            tell(missing.get());
        } else {
            looking.stop();
            next.setEnabled(true);
            next.requestFocusInWindow();
            tell(Text.of("courses.lesson.passed"));
        }
    }

    /** What can be done about the step, in one row: check it, take a hint, or see it done. */
    private void row(JButton check, JButton solution) {
        JPanel row = new JPanel(new MigLayout("insets 0"));
        row.setOpaque(false);
        row.add(check);
        if (!step.hints().isEmpty()) {
            row.add(button("hint", "help-circle-outline", () -> {
                said.show(step.hints().get(Math.min(hints++, step.hints().size() - 1)));
                revalidate();
            }));
        }
        row.add(solution);
        add(row);
    }

    /** Where the lesson's files lie, for a learner who chooses or drops one. */
    private void files() {
        given.files().ifPresent(folder -> {
            JTextField shown = new JTextField(folder.toString());
            shown.setEditable(false);
            shown.setCaretPosition(0);
            JButton copy = new JButton(desk.icon("content-copy"));
            copy.setToolTipText(say("copy-folder"));
            copy.getAccessibleContext().setAccessibleName(say("copy-folder"));
            copy.addActionListener(event -> {
                shown.selectAll();
                shown.copy();
                tell(Text.of("courses.lesson.copied"));
            });
            JLabel label = new JLabel(say("files"));
            label.putClientProperty("FlatLaf.styleClass", "dim");
            add(label, "wmin 60, gaptop 6");
            add(shown, "split 2, wmin 60, growx");
            add(copy, "growx 0");
        });
    }

    private void question(StepTask.Answer question) {
        AnswerPane[] pane = new AnswerPane[1];
        Runnable judge = () -> judge(question, pane[0].answer());
        pane[0] = new AnswerPane(desk, question.task(), step.title().hashCode(), judge);
        add(pane[0], "wmin 60");
        first = pane[0].first().orElse(next);
        row(button("check", "check", judge), button("solution", "lightbulb-on-outline", () -> {
            given.note(step, Progress.Outcome.SHOWN, "");
            said.show(Prose.markdown(Answers.words(question.task(), RightAnswer.to(question.task()), desk) + "\n\n"
                    + question.why().text()));
            revalidate();
        }));
    }

    private void judge(StepTask.Answer question, Answer answer) {
        Verdict verdict = Verdict.of(question.task(), answer);
        given.note(
                step,
                verdict.right() ? Progress.Outcome.PASSED : Progress.Outcome.FAILED,
                Answers.words(question.task(), answer, desk));
        said.show(Prose.markdown(Answers.said(verdict, question.why(), desk)));
        revalidate();
        if (verdict.right()) {
            next.requestFocusInWindow();
        }
    }

    private void derived(StepTask.Derived derived) {
        JTextField field = new JTextField(12);
        Runnable judge = () -> given.compare(
                derived,
                field.getText(),
                right -> {
                    tell(Text.of(right ? "courses.lesson.right" : "courses.lesson.wrong"));
                    if (right) {
                        next.requestFocusInWindow();
                    }
                },
                this::tell);
        field.addActionListener(event -> judge.run());
        field.getAccessibleContext().setAccessibleName(say("answer"));
        add(field, "wmax 320");
        first = field;
        JButton solution = button(
                "solution",
                "lightbulb-on-outline",
                () -> given.expected(
                        derived,
                        answer -> {
                            given.note(step, Progress.Outcome.SHOWN, "");
                            tell(Text.of(
                                    "courses.lesson.solution-from",
                                    answer,
                                    derived.reading().command().toString()));
                        },
                        this::tell));
        row(button("check", "check", judge), solution);
        files();
    }

    private void recall(StepTask.Recall recall) {
        given.takeAlong(
                recall,
                () -> tell(Text.of("courses.lesson.taken", recall.cards().size())),
                this::tell);
        for (StepTask.CardText card : recall.cards()) {
            add(new CardFace(desk, card, large), "wmin 60");
        }
    }
}
