package org.portolan.desktop.desk;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.theme.Parts;
import org.portolan.kernel.Host;

/** A plugin’s view as a screen. A view that throws becomes a sentence in its tab, and the window goes on. */
public final class ViewScreen implements Screen {

    private final Host.ViewEntry entry;
    private final Session session;
    private Optional<HostDesk> desk = Optional.empty();
    private Optional<Path> brought = Optional.empty();
    private Optional<JComponent> shown = Optional.empty();

    public ViewScreen(Host.ViewEntry entry, Session session) {
        this.entry = entry;
        this.session = session;
    }

    /** The plugin it belongs to. */
    public String pluginId() {
        return entry.pluginId();
    }

    @Override
    public String id() {
        return "view:" + entry.view().id();
    }

    @Override
    public Text title() {
        return Text.of(entry.view().id() + ".title");
    }

    @Override
    public String symbol() {
        return session.words()
                .find(entry.view().id() + ".symbol")
                .or(() -> session.words().find(entry.namespace() + ".plugin.symbol"))
                .orElse("view-dashboard-outline");
    }

    @Override
    public JComponent open() {
        if (desk.filter(HostDesk::playing).isPresent() && shown.isPresent()) {
            return shown.get();
        }
        desk.ifPresent(HostDesk::leave);
        HostDesk fresh = new HostDesk(session, entry.namespace());
        desk = Optional.of(fresh);
        try {
            JComponent made = entry.view().open(fresh);
            brought.ifPresent(fresh::bring);
            brought = Optional.empty();
            JComponent wide = WideView.of(made);
            shown = Optional.of(wide);
            return wide;
        } catch (RuntimeException | LinkageError e) {
            return broken(e);
        }
    }

    /** Give the view a file; as soon as it is open, where it is not yet. */
    public void bring(Path file) {
        if (desk.isPresent()) {
            desk.get().bring(file);
        } else {
            brought = Optional.of(file);
        }
    }

    private JComponent broken(Throwable trouble) {
        System.getLogger(ViewScreen.class.getName())
                .log(System.Logger.Level.ERROR, "view " + entry.view().id() + " could not be opened", trouble);
        Text sentence = Text.of(
                "desktop.view.broken",
                title(),
                entry.pluginId(),
                trouble.getClass().getSimpleName());
        session.host().messages().post(Finding.error(Place.NOWHERE, sentence, Text.EMPTY));
        JPanel pane = Parts.panel("insets 32, fillx", "[grow, fill]", "");
        pane.add(Parts.sentence(session.words().say(sentence), ""), "wmin 60");
        return pane;
    }

    @Override
    public void closed() {
        desk.ifPresent(HostDesk::leave);
        desk = Optional.empty();
        shown = Optional.empty();
    }
}
