package org.portolan.courses.view.lesson;

import java.awt.Dimension;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Edge;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.course.StepTask;

/** The guide beside the real screens: one step at a time, what to do in it, and whether it is done. */
final class Guide extends JPanel {

    private final transient Desk desk;
    private final transient Given given;
    private final Runnable leave;
    private final JLabel place = new JLabel();
    private final JProgressBar bar = new JProgressBar();
    private final JScrollPane shown;
    private final JButton back;
    private final JButton next;
    private StepPage page;

    Guide(Desk desk, Given given, boolean large, Runnable leave) {
        super(new MigLayout("insets 0, fill, wrap 1, gapy 0", "[grow, fill]", "[][][grow, fill][]"));
        this.desk = desk;
        this.given = given;
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
        back = button("back", "chevron-left", () -> given.goTo(given.step().number() - 1, this::tell));
        next = button("next", "chevron-right", this::next);
        next.putClientProperty("FlatLaf.styleClass", "primary");
        page = new StepPage(desk, given, large, next);
        shown = page.scrolled();
        add(shown, "hmin 60");
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
        given.onMove(() -> {
            page = new StepPage(desk, given, large, next);
            shown.setViewportView(page);
            entered();
        });
        entered();
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

    /** Say around the page which step was entered. */
    private void entered() {
        Step step = given.step();
        int steps = given.lesson().steps().size();
        String playsOn = desk.say(given.playsOn());
        place.setText((playsOn.isEmpty() ? "" : playsOn + " · ")
                + given.lesson().title() + " · " + say("place", step.number(), steps));
        bar.setMaximum(steps);
        bar.setValue(step.number());
        back.setEnabled(step.number() > 1);
        next.setText(say(given.isLast() ? "finish" : "next"));
        step.point().ifPresent(desk::point);
        // A button that was pressed and is gone would leave the keyboard anywhere.
        SwingUtilities.invokeLater(() -> begin().requestFocusInWindow());
    }

    private void tell(Text text) {
        page.tell(text);
    }

    /** Where the keyboard begins the step. */
    JComponent begin() {
        return page.first();
    }
}
