package org.portolan.courses.view.author;

import java.awt.Component;
import java.awt.Container;
import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Comparator;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Severity;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.courses.command.course.Rehearsal;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.view.lesson.Written;

/** What was noticed, each with its line and what to do; a click goes there. Also how the steps of a rehearsal went. */
final class FindingsPane extends Filling {

    private static final int MOST = 60;

    private final transient Desk desk;
    private final transient Going going;

    /** Goes to a line of a file. */
    @FunctionalInterface
    interface Going {
        void to(String file, int line);
    }

    FindingsPane(Desk desk, Going going) {
        super(new MigLayout("insets 8 12 8 12, fillx, wrap 1, gapy 2", "[grow, fill]"));
        this.desk = desk;
        this.going = going;
        setOpaque(false);
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.author." + key, arguments));
    }

    /** A sentence with commands as the text has them: the window would call their options by the titles of fields. */
    private String said(Text text) {
        return desk.bench().texts().say(text, desk.bench().locale());
    }

    /** Say one sentence. */
    void say(Text text) {
        removeAll();
        add(words(said(text), true), "wmin 60");
        redraw();
    }

    /** Show findings, those of the file that is open first. */
    void show(List<Finding> findings, String file) {
        removeAll();
        if (findings.isEmpty()) {
            line("check-circle-outline", say("findings.none"), "", "", 0);
        }
        findings.stream()
                .sorted(Comparator.comparing(
                                (Finding finding) -> !finding.place().file().equals(file))
                        .thenComparing(finding -> finding.place().file())
                        .thenComparing(finding -> finding.place().row()))
                .limit(MOST)
                .forEach(finding -> line(
                        finding.severity() == Severity.ERROR ? "alert-octagon-outline" : "alert-outline",
                        said(finding.message()),
                        said(finding.remedy()),
                        finding.place().file(),
                        Marks.line(finding)));
        if (findings.size() > MOST) {
            add(words(say("findings.more", findings.size() - MOST), true), "wmin 60");
        }
        redraw();
    }

    /** Show how steps went. */
    void show(List<Rehearsal.Played> played, int steps) {
        removeAll();
        long passed = played.stream().filter(step -> step.trouble().isEmpty()).count();
        add(words(say("rehearsal.result", passed, steps), false), "wmin 60");
        for (Rehearsal.Played step : played) {
            line(
                    step.trouble().isEmpty() ? "check-circle-outline" : "alert-octagon-outline",
                    step.step().number() + ". " + step.step().title() + "  ·  "
                            + desk.say(Text.of("courses.kind." + step.step().kind())),
                    step.trouble().map(this::said).orElse(""),
                    step.lesson().file(),
                    step.step().line());
        }
        redraw();
    }

    private void line(String icon, String message, String remedy, String file, int line) {
        JPanel pane = new JPanel(new MigLayout("insets 4 0 6 0, fillx, wrap 2, gapy 2", "[]6[grow, fill]"));
        pane.setOpaque(false);
        pane.add(new JLabel(desk.icon(icon)), "aligny top");
        pane.add(words(message, false), "wmin 60");
        if (!remedy.isEmpty()) {
            pane.add(words(remedy, true), "skip, wmin 60");
        }
        if (!file.isEmpty()) {
            JButton place = new JButton(say("findings.place", file, Integer.toString(line)));
            place.putClientProperty("FlatLaf.styleClass", "quiet");
            place.addActionListener(event -> going.to(file, line));
            pane.add(place, "skip, growx 0, wmin 60, gapy 0");
            clickable(pane, () -> going.to(file, line));
        }
        add(pane, "wmin 60");
    }

    private static Written words(String words, boolean dim) {
        Written written = new Written(Prose.plain(words));
        written.setFocusable(false);
        if (dim) {
            written.putClientProperty("FlatLaf.styleClass", "dim");
        }
        return written;
    }

    private static void clickable(Container pane, Runnable action) {
        for (Component part : pane.getComponents()) {
            if (!(part instanceof JButton)) {
                part.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
                part.addMouseListener(new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        action.run();
                    }
                });
            }
        }
    }

    private void redraw() {
        revalidate();
        repaint();
    }
}
