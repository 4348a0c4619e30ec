package org.portolan.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.report.FindingsPane;
import org.portolan.desktop.report.TablePane;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.SessionSite;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;
import org.portolan.store.BatchRecord;
import org.portolan.store.Batches;

/** Everything that was imported or written, newest first: each can be looked into and undone. */
public final class ImportsScreen implements Screen {

    public static final String ID = "imports";

    private final Session session;
    private final SessionSite site;
    private final Runnable reload = this::load;
    private List<BatchRecord> batches = List.of();
    private Optional<String> wanted = Optional.empty();
    private boolean loaded;
    private JPanel list = Parts.panel("insets 0", "", "");
    private JPanel detail = Parts.panel("insets 0", "", "");

    public ImportsScreen(Session session) {
        this.session = session;
        site = new SessionSite(session);
        session.onFactsChanged(reload);
        load();
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("desktop.imports.title");
    }

    @Override
    public String symbol() {
        return "tray-arrow-down";
    }

    @Override
    public void closed() {
        session.removeOnFactsChanged(reload);
    }

    /** Look into this one, once the list is there. */
    public void look(String importId) {
        wanted = Optional.of(importId);
        show();
    }

    @Override
    public JComponent open() {
        Words words = session.words();
        Page page = new Page("insets 16, fillx, wrap 1, gapy 16", "[grow, fill]", "");
        JPanel head = Parts.panel("insets 0, fillx", "[grow, fill]8[]", "[center]");
        head.add(Parts.sentence(words.say("imports.title"), "h3"), "wmin 60");
        JButton choose =
                Parts.primary(words.say("imports.choose"), () -> session.shell().chooseImport());
        choose.setToolTipText(words.say("imports.choose.keys"));
        head.add(choose);
        page.add(head);
        list = Parts.panel("insets 0, fillx", "[grow, fill]", "");
        detail = Parts.panel("insets 0, fillx, wrap 1, gapy 8", "[grow, fill]", "");
        page.add(list, "wmin 100");
        page.add(detail, "wmin 100");
        show();
        return page.scrolled();
    }

    private void load() {
        session.background()
                .run(
                        () -> session.host().workspace().batches().list(),
                        found -> {
                            batches = found;
                            loaded = true;
                            show();
                        },
                        this::complain);
    }

    private void show() {
        list.removeAll();
        if (loaded) {
            TablePane table =
                    new TablePane(BatchTable.of(batches, session.words()), site, row -> showDetail(batches.get(row)));
            list.add(table, "wmin 100");
            detail.removeAll();
            for (int i = 0; i < batches.size(); i++) {
                if (wanted.equals(Optional.of(batches.get(i).id()))) {
                    table.choose(i);
                }
            }
        }
        list.revalidate();
        list.repaint();
        detail.revalidate();
    }

    private void showDetail(BatchRecord batch) {
        wanted = Optional.of(batch.id());
        Words words = session.words();
        detail.removeAll();
        detail.add(Parts.sentence(words.say(batch.label()), "h3"), "wmin 60");
        if (batch.undoneAt().isPresent()) {
            detail.add(Parts.sentence(words.say("imports.undone"), "dim"), "wmin 60");
        } else {
            JButton undo = Parts.button(words.say("imports.undo"), () -> undo(batch));
            Parts.named(undo, words.say("imports.undo.name", batch.label()));
            detail.add(undo, "growx 0");
        }
        detail.revalidate();
        detail.repaint();
        Batches all = session.host().workspace().batches();
        session.background()
                .run(
                        () -> {
                            List<Finding> findings = new ArrayList<>(all.findings(batch.id()));
                            List<Batches.Rejected> rejected = all.rejected(batch.id());
                            return new Contents(rejected, findings);
                        },
                        contents -> showContents(batch, contents),
                        this::complain);
    }

    private record Contents(List<Batches.Rejected> rejected, List<Finding> findings) {}

    private void showContents(BatchRecord batch, Contents contents) {
        if (!wanted.equals(Optional.of(batch.id()))) {
            return;
        }
        Words words = session.words();
        if (contents.rejected().isEmpty() && contents.findings().isEmpty()) {
            detail.add(Parts.sentence(words.say("imports.clean"), "dim"), "wmin 60");
        }
        if (!contents.rejected().isEmpty()) {
            detail.add(new TablePane(BatchTable.rejected(contents.rejected(), words), site, row -> {}), "wmin 100");
        }
        if (!contents.findings().isEmpty()) {
            detail.add(new FindingsPane(contents.findings(), site), "wmin 60");
        }
        detail.revalidate();
        detail.repaint();
    }

    private void undo(BatchRecord batch) {
        session.run(
                Text.of("desktop.imports.undo.task", batch.label()),
                progress -> session.host().workspace().batches().undo(batch.id()),
                undone -> {
                    session.shell().announce(session.words().say("imports.undo.done", batch.label()));
                    session.factsChanged();
                },
                this::complain);
    }

    private void complain(Throwable trouble) {
        session.shell().announce(session.words().say(Session.said(trouble)));
    }
}
