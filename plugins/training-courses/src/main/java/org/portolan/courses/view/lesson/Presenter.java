package org.portolan.courses.view.lesson;

import java.awt.Component;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.time.Duration;
import java.time.Instant;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.courses.model.course.Step;
import org.portolan.courses.model.question.Prose;

/** What the trainer alone sees, in a window to be put on the other screen: notes, clock and pace, what comes next. */
final class Presenter {

    private final Desk desk;
    private final Given given;
    private final JFrame frame;
    private final JLabel clock = new JLabel();
    private final JLabel pace = new JLabel();
    private final JLabel title = new JLabel();
    private final JLabel following = new JLabel();
    private final Written notes = new Written(Prose.NONE);
    private final Written said = new Written(Prose.NONE);
    private final JButton point;
    private final JButton back;
    private final JButton next;
    private final Instant begun = Instant.now();
    private boolean closed;
    private final Timer timer = new Timer(1_000, event -> tick());

    Presenter(Desk desk, Given given, Component beside) {
        this.desk = desk;
        this.given = given;
        frame = new JFrame(say("presenter", given.lesson().title()));
        frame.setDefaultCloseOperation(WindowConstants.HIDE_ON_CLOSE);
        JPanel pane = new JPanel(new MigLayout(
                "insets 16 20 16 20, fill, wrap 1, gapy 10, hidemode 3", "[grow, fill]", "[][][grow, fill][][]"));
        clock.putClientProperty("FlatLaf.styleClass", "h00");
        pace.putClientProperty("FlatLaf.styleClass", "h4");
        title.putClientProperty("FlatLaf.styleClass", "h2");
        following.putClientProperty("FlatLaf.styleClass", "dim");
        pane.add(clock, "split 2, growx 0");
        pane.add(pace, "gapleft 16, wmin 60");
        pane.add(title, "wmin 60");
        notes.larger(1.4f);
        JScrollPane scroll = new JScrollPane(notes);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.add(scroll, "hmin 80");
        pane.add(said, "wmin 60");
        pane.add(following, "wmin 60");
        point = button(
                "point",
                "cursor-default-click-outline",
                () -> given.step().point().ifPresent(target -> {
                    desk.show(target);
                    desk.point(target);
                }));
        back = button("back", "chevron-left", () -> given.goTo(given.step().number() - 1, this::tell));
        next = button("next", "chevron-right", () -> given.next(this::tell));
        next.putClientProperty("FlatLaf.styleClass", "primary");
        pane.add(buttons(), "wmin 60");
        // What a trainer holds in the hand while speaking sends these.
        key(pane, "PAGE_UP", back);
        key(pane, "PAGE_DOWN", next);
        frame.setContentPane(pane);
        frame.getRootPane().setDefaultButton(next);
        frame.setSize(720, 520);
        given.onMove(this::show);
        show();
        tick();
        timer.start();
        // Once the lesson’s page stands at the right, beside which it is put.
        SwingUtilities.invokeLater(() -> {
            frame.setLocation(place(beside));
            frame.setVisible(!closed);
            next.requestFocusInWindow();
        });
    }

    /** On the other screen where there is one, else where it leaves free what learners read. */
    private Point place(Component beside) {
        GraphicsDevice here = beside.getGraphicsConfiguration().getDevice();
        for (GraphicsDevice screen :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            if (!screen.equals(here)) {
                Rectangle other = screen.getDefaultConfiguration().getBounds();
                return new Point(
                        other.x + (other.width - frame.getWidth()) / 2,
                        other.y + (other.height - frame.getHeight()) / 2);
            }
        }
        Rectangle screen = beside.getGraphicsConfiguration().getBounds();
        Point at = beside.getLocationOnScreen();
        return new Point(
                Math.max(screen.x, at.x + beside.getWidth() - frame.getWidth()),
                Math.max(screen.y, at.y + beside.getHeight() - frame.getHeight()));
    }

    private static void key(JComponent pane, String stroke, JButton button) {
        pane.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke(stroke), stroke);
        pane.getActionMap().put(stroke, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                button.doClick();
            }
        });
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.lesson." + key, arguments));
    }

    private JButton button(String key, String icon, Runnable action) {
        JButton button = new JButton(say(key), desk.icon(icon));
        button.addActionListener(event -> action.run());
        return button;
    }

    /** What the trainer does, in one row from the left; the step forward comes last. */
    private JPanel buttons() {
        JPanel row = new JPanel(new MigLayout("insets 0"));
        row.add(back);
        row.add(button("do-it", "play", () -> given.solve(report -> {}, this::tell)));
        row.add(button(
                "picture",
                "camera-outline",
                () -> given.fallBack(given.step(), Text.of("courses.lesson.asked-for"), this::tell)));
        row.add(point);
        row.add(next);
        return row;
    }

    private void show() {
        Step step = given.step();
        title.setText(step.number() + ". " + step.title());
        notes.show(step.notes().isEmpty() ? Prose.plain(say("no-notes")) : step.notes());
        said.show(Prose.NONE);
        point.setEnabled(step.point().isPresent());
        back.setEnabled(step.number() > 1);
        next.setEnabled(!given.isLast());
        following.setText(
                given.isLast()
                        ? say("last")
                        : say(
                                "following",
                                given.lesson().steps().get(step.number()).title()));
        tick();
    }

    /** Steps are taken to be alike long: good enough to see that one is late. */
    private void tick() {
        Duration gone = Duration.between(begun, Instant.now());
        clock.setText(String.format("%d:%02d", gone.toMinutes(), gone.toSecondsPart()));
        int minutes = given.lesson().minutes();
        int steps = given.lesson().steps().size();
        if (minutes > 0) {
            double due = minutes * 60.0 * (given.step().number() - 1) / steps;
            long late = Math.round((gone.toSeconds() - due) / 60);
            pace.setText(
                    late >= 1
                            ? say("late", late, minutes)
                            : gone.toSeconds() + 60 < due ? say("early", -late, minutes) : say("in-time", minutes));
        }
    }

    private void tell(Text text) {
        said.show(Prose.plain(desk.say(text)));
    }

    void close() {
        closed = true;
        timer.stop();
        frame.dispose();
    }
}
