package org.portolan.courses.view.lesson;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Edge;
import org.portolan.api.view.Filling;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;
import org.portolan.courses.model.question.Answer;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.RightAnswer;
import org.portolan.courses.model.question.Verdict;

/** The guide beside the real screens: one step at a time, what to do in it, and whether it is done. */
final class Guide extends JPanel {

    private static final int LOOK_AGAIN = 1_200;

    private final transient Desk desk;
    private final transient Given given;
    private final Runnable leave;
    private final boolean large;
    private final JLabel place = new JLabel();
    private final JProgressBar bar = new JProgressBar();
    private final Filling page =
            new Filling(new MigLayout("insets 12 16 12 16, fillx, wrap 1, gapy 10", "[grow, fill]"));
    private final JButton back;
    private final JButton next;
    private final Timer looking;
    private Written said = new Written(Prose.NONE);

    /** What the keyboard begins a step with. */
    private JComponent first;

    private int seen;
    private int hints;

    Guide(Desk desk, Given given, boolean large, Runnable leave) {
        super(new MigLayout("insets 0, fill, wrap 1, gapy 0", "[grow, fill]", "[][][grow, fill][]"));
        this.desk = desk;
        this.given = given;
        this.large = large;
        this.leave = leave;
        setPreferredSize(new Dimension(large ? 480 : 400, 400));
        setMinimumSize(new Dimension(280, 200));
        JPanel head = new JPanel(new MigLayout("insets 10 16 6 8, fillx", "[grow]8[]"));
        place.putClientProperty("FlatLaf.styleClass", "dim");
        head.add(place, "wmin 60");
        JButton close = new JButton(say("leave"), desk.icon("exit-to-app"));
        close.addActionListener(event -> leave.run());
        head.add(close);
        setBorder(new Edge(Edge.Side.LEFT));
        add(head);
        add(bar, "h 4!");
        add(page.scrolled(), "hmin 60");
        back = button("back", "chevron-left", () -> given.goTo(given.step().number() - 1, this::tell));
        next = button("next", "chevron-right", this::next);
        next.putClientProperty("FlatLaf.styleClass", "primary");
        JPanel foot = new JPanel(new MigLayout("insets 8 16 10 16, fillx", "[]push[]push[]"));
        foot.add(back);
        foot.add(button("again", "restore", () -> given.goTo(given.step().number(), this::tell)));
        foot.add(next);
        add(foot);
        key("alt LEFT", back);
        key("alt RIGHT", next);
        if (large) {
            // A trainer’s remote turns steps also while the keyboard is in this window.
            key("PAGE_UP", back::doClick);
            key("PAGE_DOWN", () -> given.next(this::tell));
        }
        first = next;
        looking = new Timer(LOOK_AGAIN, event -> lookAgain());
        given.onMove(this::enter);
        enter();
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.lesson." + key, arguments));
    }

    private JButton button(String key, String icon, Runnable action) {
        JButton button = new JButton(say(key), desk.icon(icon));
        button.addActionListener(event -> action.run());
        return button;
    }

    private void key(String stroke, JButton button) {
        key(stroke, button::doClick);
        button.setToolTipText(stroke.replace("alt LEFT", "Alt+←").replace("alt RIGHT", "Alt+→"));
    }

    private void key(String stroke, Runnable action) {
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                action.run();
            }
        });
    }

    private void next() {
        if (given.isLast()) {
            leave.run();
        } else {
            if (given.step().task() instanceof StepTask.Read) {
                given.note(given.step(), Progress.Outcome.SEEN, "");
            }
            given.next(this::tell);
        }
    }

    /** Show the step that was entered. */
    private void enter() {
        Step step = given.step();
        int steps = given.lesson().steps().size();
        String playsOn = desk.say(given.playsOn());
        place.setText((playsOn.isEmpty() ? "" : playsOn + " · ")
                + given.lesson().title() + " · " + say("place", step.number(), steps));
        bar.setMaximum(steps);
        bar.setValue(step.number());
        back.setEnabled(step.number() > 1);
        next.setText(say(given.isLast() ? "finish" : "next"));
        page.removeAll();
        JLabel title = new JLabel("<html>" + Written.plain(Prose.plain(step.title())));
        title.putClientProperty("FlatLaf.styleClass", large ? "h1" : "h3");
        page.add(title, "wmin 60");
        page.add(written(step.body()), "wmin 60");
        hints = 0;
        said = written(Prose.NONE);
        looking.stop();
        next.setEnabled(true);
        first = next;
        task(step);
        page.add(said, "wmin 60, hidemode 3");
        page.revalidate();
        page.repaint();
        step.point().ifPresent(desk::point);
        // A button that was pressed and is gone would leave the keyboard anywhere.
        SwingUtilities.invokeLater(() -> first.requestFocusInWindow());
    }

    private Written written(Prose prose) {
        Written written = new Written(prose);
        if (large) {
            written.larger(1.4f);
        }
        return written;
    }

    private void task(Step step) {
        if (step.task() instanceof StepTask.Watch watch) {
            commands(watch.commands());
            page.add(button("run", "play", () -> given.watch(this::tell)), "growx 0");
            given.watch(this::tell);
        } else if (step.task() instanceof StepTask.Do perform) {
            perform(step, perform);
        } else if (step.task() instanceof StepTask.Answer question) {
            question(step, question);
        } else if (step.task() instanceof StepTask.Derived derived) {
            derived(step, derived);
        } else if (step.task() instanceof StepTask.Recall recall) {
            recall(recall);
        }
    }

    private void commands(List<CommandLine> commands) {
        for (CommandLine line : commands) {
            page.add(new Written(Prose.markdown("`portolan " + line + "`")), "wmin 60");
        }
    }

    private void perform(Step step, StepTask.Do perform) {
        next.setEnabled(false);
        JButton check = button("check", "check", () -> given.check(this::checked, this::tell));
        first = check;
        step.point().ifPresent(point -> {
            JButton where = button("where", "cursor-default-click-outline", () -> {
                desk.show(point);
                desk.point(point);
            });
            first = where;
            page.add(where, "growx 0");
        });
        JButton show = button(
                "show",
                "lightbulb-on-outline",
                () -> given.solve(
                        report -> {
                            commands(perform.solution());
                            page.revalidate();
                            next.setEnabled(true);
                            tell(Text.of("courses.lesson.shown"));
                        },
                        this::tell));
        row(step, check, show);
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
            Step looked = given.step();
            given.look(missing -> {
                if (missing.isEmpty() && given.step().equals(looked)) {
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

    /** What can be done about a step, in one row: check it, take a hint, or see it done. */
    private void row(Step step, JButton check, JButton solution) {
        JPanel row = new JPanel(new MigLayout("insets 0"));
        row.setOpaque(false);
        row.add(check);
        if (!step.hints().isEmpty()) {
            row.add(button("hint", "help-circle-outline", () -> {
                said.show(step.hints().get(Math.min(hints++, step.hints().size() - 1)));
                page.revalidate();
            }));
        }
        row.add(solution);
        page.add(row);
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
            page.add(label, "wmin 60, gaptop 6");
            page.add(shown, "split 2, wmin 60, growx");
            page.add(copy, "growx 0");
        });
    }

    private void question(Step step, StepTask.Answer question) {
        AnswerPane[] pane = new AnswerPane[1];
        Runnable judge = () -> judge(step, question, pane[0].answer());
        pane[0] = new AnswerPane(desk, question.task(), step.title().hashCode(), judge);
        page.add(pane[0], "wmin 60");
        first = pane[0].first().orElse(next);
        row(step, button("check", "check", judge), button("solution", "lightbulb-on-outline", () -> {
            given.note(step, Progress.Outcome.SHOWN, "");
            said.show(Prose.markdown(Answers.words(question.task(), RightAnswer.to(question.task()), desk) + "\n\n"
                    + question.why().text()));
            page.revalidate();
        }));
    }

    private void judge(Step step, StepTask.Answer question, Answer answer) {
        Verdict verdict = Verdict.of(question.task(), answer);
        given.note(
                step,
                verdict.right() ? Progress.Outcome.PASSED : Progress.Outcome.FAILED,
                Answers.words(question.task(), answer, desk));
        said.show(Prose.markdown(Answers.said(verdict, question.why(), desk)));
        page.revalidate();
        if (verdict.right()) {
            next.requestFocusInWindow();
        }
    }

    private void derived(Step step, StepTask.Derived derived) {
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
        page.add(field, "wmax 320");
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
        row(step, button("check", "check", judge), solution);
        files();
    }

    private void recall(StepTask.Recall recall) {
        given.takeAlong(
                recall,
                () -> tell(Text.of("courses.lesson.taken", recall.cards().size())),
                this::tell);
        for (StepTask.CardText card : recall.cards()) {
            page.add(new CardFace(desk, card, large), "wmin 60");
        }
    }

    private void tell(Text text) {
        said.show(Prose.plain(desk.say(text)));
        page.revalidate();
    }

    /** The page that is read, for the keyboard to begin in. */
    JComponent begin() {
        return first;
    }
}
