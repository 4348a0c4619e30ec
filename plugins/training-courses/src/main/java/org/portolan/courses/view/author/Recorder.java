package org.portolan.courses.view.author;

import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.Sandbox;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Edge;
import org.portolan.api.view.Filling;
import org.portolan.courses.command.author.Recording;
import org.portolan.courses.model.course.CommandLine;

/** Beside the screens while a lesson is recorded: what was run, which of it becomes steps, and the end of it. */
final class Recorder extends JPanel {

    private static final int LOOK_AGAIN = 700;

    /** A screen that follows typing runs its command again and again: of runs that close together the last one counts. */
    private static final long TYPING = 2_500_000_000L;

    private final transient Desk desk;
    private final transient Recording recording;
    private final transient List<Taken> taken = new ArrayList<>();
    private final Filling list = new Filling(new MigLayout("insets 4 16 4 16, fillx, wrap 1, gapy 8", "[grow, fill]"));
    private final JButton write;
    private final Timer timer;
    private boolean thrownAway;

    /** A command that was run, when it was seen, and whether it becomes a step. */
    private record Taken(Sandbox.Ran ran, String line, long seen, JCheckBox box) {}

    Recorder(Desk desk, Recording recording) {
        super(new MigLayout("insets 0, fill, wrap 1, gapy 0", "[grow, fill]", "[][grow, fill][]"));
        this.desk = desk;
        this.recording = recording;
        setPreferredSize(new Dimension(400, 400));
        setMinimumSize(new Dimension(280, 200));
        setBorder(new Edge(Edge.Side.LEFT));
        JPanel head = new JPanel(new MigLayout("insets 12 16 8 16, fillx, wrap 1, gapy 6", "[grow, fill]"));
        JLabel title = new JLabel(say("recorder.title"), desk.icon("record-circle-outline"), JLabel.LEADING);
        title.putClientProperty("FlatLaf.styleClass", "h3");
        head.add(title);
        head.add(dim(say("recorder.help")), "wmin 60");
        add(head);
        add(list.scrolled(), "hmin 60");
        write = new JButton(say("recorder.write", 0));
        write.putClientProperty("FlatLaf.styleClass", "primary");
        write.addActionListener(event -> desk.stopPlaying());
        JButton away = new JButton(say("recorder.away"));
        away.addActionListener(event -> {
            thrownAway = true;
            desk.stopPlaying();
        });
        JPanel foot = new JPanel(new MigLayout("insets 8 16 12 16, fillx", "[]push[]"));
        foot.add(away);
        foot.add(write);
        add(foot);
        list.add(dim(say("recorder.nothing")), "wmin 60");
        timer = new Timer(LOOK_AGAIN, event -> look());
        timer.start();
    }

    private String say(String key, Object... arguments) {
        return desk.say(Text.of("courses.author." + key, arguments));
    }

    private static JLabel dim(String words) {
        JLabel label = new JLabel("<html>" + words);
        label.putClientProperty("FlatLaf.styleClass", "dim");
        return label;
    }

    /** Take up what was run since. */
    void look() {
        List<Sandbox.Ran> all = recording.ran();
        if (all.size() == taken.size()) {
            return;
        }
        while (taken.size() > all.size()) {
            taken.remove(taken.size() - 1);
        }
        for (Sandbox.Ran ran : all.subList(taken.size(), all.size())) {
            take(ran);
        }
        draw();
    }

    private void take(Sandbox.Ran ran) {
        String line = new CommandLine(ran.commandId(), ran.entered()).toString();
        long now = System.nanoTime();
        boolean again = taken.stream()
                .anyMatch(one -> one.line().equals(line) && one.box().isSelected());
        if (!again && !taken.isEmpty()) {
            Taken last = taken.get(taken.size() - 1);
            if (last.ran().commandId().equals(ran.commandId()) && now - last.seen() < TYPING) {
                last.box().setSelected(false);
            }
        }
        JCheckBox box = new JCheckBox("<html><b>" + desk.say(Text.of(ran.commandId() + ".title")) + "</b>");
        box.setOpaque(false);
        box.setSelected(!again);
        box.addActionListener(event -> count());
        taken.add(new Taken(ran, line, now, box));
    }

    private void draw() {
        list.removeAll();
        for (Taken one : taken) {
            list.add(one.box(), "wmin 60");
            JLabel line = dim(one.line().replace("&", "&amp;").replace("<", "&lt;"));
            line.setToolTipText(one.line());
            list.add(line, "wmin 60, gapleft 22, gaptop 0");
        }
        count();
        list.revalidate();
        list.repaint();
    }

    private void count() {
        write.setText(say("recorder.write", wanted().size()));
    }

    /** What becomes steps; nothing where it was thrown away. */
    List<Sandbox.Ran> wanted() {
        return thrownAway
                ? List.of()
                : taken.stream()
                        .filter(one -> one.box().isSelected())
                        .map(Taken::ran)
                        .toList();
    }

    void close() {
        timer.stop();
    }
}
