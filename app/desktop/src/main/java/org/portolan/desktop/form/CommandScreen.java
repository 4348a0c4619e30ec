package org.portolan.desktop.form;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.view.Edge;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.report.ReportPane;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.SessionSite;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Tasks;

/** A command as a screen: its form at the left, its report at the right. */
public final class CommandScreen implements Screen {

    private final CommandEntry command;
    private final Session session;
    private final SessionSite site;
    private final Remembered remembered;
    private Map<String, List<String>> entered;
    private Optional<Report> report = Optional.empty();
    private Optional<Text> trouble = Optional.empty();
    private Optional<Tasks.Task<Report>> running = Optional.empty();
    private FormPane form;
    private JPanel result = Parts.panel("insets 0, fill", "[grow, fill]", "[grow, fill]");
    private JButton run = new JButton();
    private JButton cancel = new JButton();

    public CommandScreen(CommandEntry command, Session session) {
        this.command = command;
        this.session = session;
        site = new SessionSite(session);
        remembered = new Remembered(command, session.host().workspace().settings());
        entered = remembered.last();
        form = new FormPane(command.form(), session.words(), () -> {});
    }

    @Override
    public String id() {
        return "command:" + command.id();
    }

    @Override
    public Text title() {
        return command.title();
    }

    @Override
    public String symbol() {
        return "play-circle-outline";
    }

    @Override
    public void closed() {
        running.ifPresent(Tasks.Task::cancel);
    }

    @Override
    public JComponent open() {
        result = Parts.panel("insets 0, fill", "[grow, fill]", "[grow, fill]");
        result.setBorder(new Edge(Edge.Side.LEFT));
        showResult();
        JScrollPane left = input().scrolled();
        left.setMinimumSize(UIScale.scale(new Dimension(220, 100)));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, result);
        split.setDividerLocation(UIScale.scale(272));
        split.setBorder(BorderFactory.createEmptyBorder());
        Parts.onKey(split, "ctrl ENTER", this::run);
        SwingUtilities.invokeLater(() -> {
            if (split.isShowing()) {
                form.begin();
            }
        });
        return split;
    }

    private Page input() {
        Words words = session.words();
        Page panel = new Page("insets 16, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]", "");
        panel.add(Parts.sentence(words.say(command.title()), "h3"), "wmin 60");
        words.find(command.help().key())
                .ifPresent(help -> panel.add(Parts.sentence(words.say(command.help()), "secondary"), "wmin 60"));
        form = new FormPane(command.form(), words, () -> entered = form.entered());
        form.enter(entered);
        panel.add(form, "wmin 60");
        run = Parts.primary(words.say("form.run"), this::run);
        run.setToolTipText(words.say("form.run.keys"));
        cancel = Parts.button(words.say("form.cancel"), () -> running.ifPresent(Tasks.Task::cancel));
        JPanel buttons = Parts.panel("insets 0, hidemode 3", "[]8[]", "");
        buttons.add(run);
        buttons.add(cancel);
        panel.add(buttons, "gaptop 4");
        showButtons();
        return panel;
    }

    private void run() {
        if (running.isPresent()) {
            return;
        }
        form.read().ifPresent(input -> {
            entered = form.entered();
            remembered.keep(entered);
            trouble = Optional.empty();
            Tasks.Task<Report> task = session.host().tasks().run(command, input);
            running = Optional.of(task);
            showButtons();
            showResult();
            Session.await(task, this::answered, this::failed);
        });
    }

    private void answered(Report answer) {
        running = Optional.empty();
        report = Optional.of(answer);
        showButtons();
        showResult();
        session.factsChanged();
    }

    private void failed(Throwable failure) {
        running = Optional.empty();
        trouble = Optional.of(
                failure instanceof CancellationException ? Text.of("desktop.form.cancelled") : Session.said(failure));
        showButtons();
        showResult();
    }

    private void showButtons() {
        run.setEnabled(running.isEmpty());
        cancel.setVisible(running.isPresent());
    }

    private void showResult() {
        result.removeAll();
        result.add(content());
        result.revalidate();
        result.repaint();
    }

    private JComponent content() {
        Words words = session.words();
        if (running.isPresent()) {
            JPanel waiting = Parts.panel("insets 32, wrap 1", "[200!, fill]", "[]8[]");
            waiting.add(Parts.label(words.say("form.running"), "dim"));
            JProgressBar bar = new JProgressBar();
            bar.setIndeterminate(true);
            waiting.add(Parts.named(bar, words.say("form.running")));
            return waiting;
        }
        if (trouble.isPresent()) {
            JPanel pane = Parts.panel("insets 16, fillx", "[]8[grow, fill]", "[top]");
            pane.add(new JLabel(Symbol.of("alert-circle-outline", Shade.RED)));
            pane.add(Parts.sentence(words.say(trouble.get()), ""), "wmin 60");
            return pane;
        }
        return report.map(found -> ReportPane.of(found, site)).orElseGet(() -> {
            JPanel pane = Parts.panel("insets 32, fillx", "[grow, fill]", "");
            pane.add(Parts.sentence(words.say("form.empty"), "dim"), "wmin 60");
            return pane;
        });
    }
}
