package org.portolan.desktop.frame;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Tasks;

/** What runs in the background: the oldest task with its progress and a way to cancel it, and how many more there are. */
final class TaskStrip extends JPanel {

    /** Shorter work is not worth a glance. */
    private static final long WORTH_SHOWING_MILLIS = 300;

    private final transient Words words;
    private final JLabel doing = Parts.label("", "secondary");
    private final JProgressBar bar = new JProgressBar(0, 1000);
    private final JLabel far = Parts.label("", "secondary");
    private final JButton cancel;
    private final JButton more;
    private final Map<Tasks.Task<?>, Long> seen = new HashMap<>();
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Timer clock = new Timer(150, event -> look());
    private transient List<Tasks.Task<?>> shown = List.of();
    private final transient Tasks tasks;
    private final transient Runnable hushed;

    TaskStrip(Tasks tasks, Words words) {
        super(new MigLayout("insets 0, hidemode 3, gap 8", "[]8[]8[]4[]4[]", "[center]"));
        this.tasks = tasks;
        this.words = words;
        Parts.styled(this, "chrome");
        cancel = Parts.link(
                words.say("task.cancel"), () -> shown.stream().findFirst().ifPresent(Tasks.Task::cancel));
        more = Parts.link("", () -> {});
        more.addActionListener(event -> menu().show(more, 0, -UIScale.scale(4)));
        Parts.named(bar, words.say("task.progress"));
        bar.setPreferredSize(UIScale.scale(new Dimension(120, 5)));
        bar.setFocusable(false);
        add(doing, "wmax 420");
        add(bar);
        add(far);
        add(cancel);
        add(more);
        draw();
        hushed = tasks.onChange(() -> {
            if (asked.compareAndSet(false, true)) {
                SwingUtilities.invokeLater(this::look);
            }
        });
    }

    /** Look no longer: the workspace is closing. */
    void stop() {
        hushed.run();
        clock.stop();
        shown = List.of();
        draw();
    }

    private void look() {
        asked.set(false);
        List<Tasks.Task<?>> running = tasks.running();
        long now = System.currentTimeMillis();
        seen.keySet().retainAll(running);
        running.forEach(task -> seen.putIfAbsent(task, now));
        shown = running.stream()
                .filter(task -> now - seen.getOrDefault(task, now) >= WORTH_SHOWING_MILLIS)
                .toList();
        if (running.isEmpty()) {
            clock.stop();
        } else if (!clock.isRunning()) {
            clock.start();
        }
        draw();
    }

    private void draw() {
        boolean any = !shown.isEmpty();
        for (var part : List.of(doing, bar, far, cancel)) {
            part.setVisible(any);
        }
        more.setVisible(shown.size() > 1);
        if (any) {
            Tasks.Task<?> task = shown.get(0);
            doing.setText(sentence(task));
            bar.setIndeterminate(task.total() <= 0);
            if (task.total() > 0) {
                bar.setValue((int) Math.min(1000, task.done() * 1000 / task.total()));
            }
            far.setText(far(task));
            cancel.getAccessibleContext().setAccessibleName(words.say("task.cancel.name", words.say(task.title())));
            more.setText(words.say("task.more", shown.size() - 1));
            more.getAccessibleContext().setAccessibleName(more.getText());
        }
        revalidate();
        repaint();
    }

    private String sentence(Tasks.Task<?> task) {
        return task.doing().isEmpty()
                ? words.say(task.title())
                : words.say(task.title()) + " · " + words.say(task.doing());
    }

    private String far(Tasks.Task<?> task) {
        if (task.total() > 0) {
            return words.say("task.far", task.done() / (double) task.total());
        }
        return task.done() > 0 ? words.say("task.done", task.done()) : "";
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (Tasks.Task<?> task : shown) {
            menu.add(words.say("task.cancel.name", sentence(task))).addActionListener(event -> task.cancel());
        }
        return menu;
    }
}
