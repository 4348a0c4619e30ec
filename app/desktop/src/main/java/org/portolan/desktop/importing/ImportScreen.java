package org.portolan.desktop.importing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.SwingUtilities;
import org.portolan.api.text.Text;
import org.portolan.api.view.Edge;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.SessionSite;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;
import org.portolan.kernel.Host;
import org.portolan.kernel.Imports;
import org.portolan.kernel.Tasks;

/** One file on its way in: what it is at the left, how it looks or what came of it at the right. */
public final class ImportScreen implements Screen {

    private final Path file;
    private final Session session;
    private final SessionSite site;
    private final Map<String, String> answers = new LinkedHashMap<>();
    private Optional<String> format = Optional.empty();
    private Optional<Imports.Recognised> recognised = Optional.empty();
    private Optional<Text> trouble = Optional.empty();
    private Optional<Imports.Result> result = Optional.empty();
    private Optional<Tasks.Task<Imports.Result>> running = Optional.empty();
    private boolean undone;
    private JPanel left = Parts.panel("insets 0", "", "");
    private JPanel right = Parts.panel("insets 0", "", "");

    public ImportScreen(Path file, Session session) {
        this.file = file;
        this.session = session;
        site = new SessionSite(session);
        session.background().run(() -> session.host().imports().recognise(file), this::known, this::failed);
    }

    String fileName() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String id() {
        return "import:" + file.toAbsolutePath();
    }

    @Override
    public Text title() {
        return Text.of("desktop.import.title", fileName());
    }

    @Override
    public String symbol() {
        return "tray-arrow-down";
    }

    @Override
    public void closed() {
        running.ifPresent(Tasks.Task::cancel);
    }

    @Override
    public JComponent open() {
        Page questions = new Page("insets 16, fillx, wrap 1, gapy 8, hidemode 3", "[grow, fill]", "");
        left = questions;
        right = Parts.panel("insets 16, fill", "[grow, fill]", "[grow, fill]");
        right.setBorder(new Edge(Edge.Side.LEFT));
        JScrollPane scroll = questions.scrolled();
        scroll.setMinimumSize(UIScale.scale(new Dimension(220, 100)));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, scroll, right);
        split.setDividerLocation(UIScale.scale(300));
        split.setBorder(BorderFactory.createEmptyBorder());
        Parts.onKey(split, "ctrl ENTER", () -> run(false));
        show();
        return split;
    }

    private void known(Imports.Recognised found) {
        recognised = Optional.of(found);
        format = found.fitting().stream().findFirst().map(fits -> fits.id());
        found.questions()
                .forEach(question -> question.suggestions().stream()
                        .findFirst()
                        .ifPresent(likely -> answers.putIfAbsent(question.key(), likely)));
        show();
        // The person has just asked for this file: what is to be answered or pressed next is under the keyboard.
        SwingUtilities.invokeLater(() -> focus(left));
    }

    private void failed(Throwable failure) {
        running = Optional.empty();
        trouble = Optional.of(
                failure instanceof CancellationException
                        ? Text.of("desktop.import.cancelled", fileName())
                        : Session.said(failure));
        show();
    }

    /** Import, or only look what would come of it. */
    private void run(boolean dryRun) {
        if (running.isPresent() || format.isEmpty() || isIn()) {
            return;
        }
        trouble = Optional.empty();
        Imports.Request request = new Imports.Request(file, format, Map.copyOf(answers), dryRun);
        Tasks.Task<Imports.Result> task = session.host()
                .tasks()
                .run(
                        Text.of("desktop.import.task", fileName()),
                        progress -> session.host().imports().run(request, progress));
        running = Optional.of(task);
        show();
        Session.await(task, this::imported, this::failed);
    }

    private void imported(Imports.Result done) {
        running = Optional.empty();
        result = Optional.of(done);
        undone = false;
        show();
        if (!done.importId().isEmpty()) {
            session.factsChanged();
        }
    }

    private void undo() {
        result.ifPresent(done -> session.run(
                Text.of("desktop.imports.undo.task", done.file()),
                progress -> session.host().workspace().batches().undo(done.importId()),
                batch -> {
                    undone = true;
                    show();
                    session.factsChanged();
                },
                this::failed));
    }

    /** True where the file is in the workspace now. */
    boolean isIn() {
        return !undone && result.filter(done -> !done.importId().isEmpty()).isPresent();
    }

    /** Show what there is now; the keyboard stays here where it was here, or was nowhere. */
    private void show() {
        boolean ours = left.isShowing() && isFree(left, right);
        left.removeAll();
        left.add(
                new ImportQuestions(
                        this,
                        session.words(),
                        recognised,
                        format,
                        answers,
                        running.isPresent(),
                        trouble,
                        new Actions()),
                "wmin 80");
        right.removeAll();
        right.add(content(), "wmin 100, hmin 100");
        left.revalidate();
        left.repaint();
        right.revalidate();
        right.repaint();
        if (ours) {
            SwingUtilities.invokeLater(() -> focus(isIn() ? right : left));
        }
    }

    private static boolean isFree(Component... parts) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null
                || !owner.isFocusable()
                || owner instanceof JRootPane
                || Stream.of(parts).anyMatch(part -> SwingUtilities.isDescendingFrom(owner, part));
    }

    private static void focus(Container part) {
        Container root = part.getFocusCycleRootAncestor();
        if (root != null && part.isShowing()) {
            Component first = root.getFocusTraversalPolicy().getComponentAfter(root, part);
            if (first != null && SwingUtilities.isDescendingFrom(first, part)) {
                first.requestFocusInWindow();
            }
        }
    }

    private JComponent content() {
        if (result.isPresent()) {
            return new ImportOutcome(
                    result.get(),
                    undone,
                    site,
                    this::undo,
                    () -> session.shell().showImport(result.get().importId()));
        }
        return recognised
                .<JComponent>map(found -> new ImportPreview(found.sample(), session.words()))
                .orElseGet(() -> Parts.sentence(
                        trouble.isPresent() ? "" : session.words().say("import.looking"), "dim"));
    }

    /** What the questions at the left lead to. */
    final class Actions {
        void format(String id) {
            format = Optional.of(id);
            show();
        }

        void answer(String key, String answer) {
            answers.put(key, answer);
        }

        void importNow() {
            run(false);
        }

        void check() {
            run(true);
        }

        /** Views that help with a file that no format takes. */
        List<Host.ViewEntry> helpers() {
            return recognised
                    .filter(found -> found.fitting().isEmpty() || trouble.isPresent())
                    .map(found -> session.host().views().stream()
                            .filter(entry -> entry.view().helpsWith(found.sample()))
                            .toList())
                    .orElse(List.of());
        }

        void bring(String viewId) {
            session.shell().bring(viewId, file);
        }

        void cancel() {
            running.ifPresent(Tasks.Task::cancel);
        }
    }
}
