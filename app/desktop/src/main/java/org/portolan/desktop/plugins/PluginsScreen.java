package org.portolan.desktop.plugins;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.SessionSite;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.PluginStatus;

/** Every plugin that was found: its state, why it does not run and what to do, what its start cost, what it reads. */
public final class PluginsScreen implements Screen {

    public static final String ID = "plugins";

    private final Session session;
    private final Runnable changed;
    private JPanel list = Parts.panel("insets 0", "", "");

    /** @param changed called when a plugin was stopped or started */
    public PluginsScreen(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("desktop.plugins.title");
    }

    @Override
    public String symbol() {
        return "puzzle-outline";
    }

    @Override
    public JComponent open() {
        Words words = session.words();
        Page page = new Page("insets 16, fillx, wrap 1, gapy 8", "[grow, fill]", "");
        page.add(Parts.sentence(words.say("plugins.title"), "h3"), "wmin 60");
        page.add(Parts.sentence(words.say("plugins.note"), "secondary"), "wmin 60, gapbottom 8");
        list = Parts.panel("insets 0, fillx, wrap 1, gapy 8", "[grow, fill]", "");
        page.add(list, "wmin 100");
        show();
        return page.scrolled();
    }

    private void show() {
        list.removeAll();
        List<PluginStatus> plugins = session.host().plugins();
        SessionSite site = new SessionSite(session);
        plugins.forEach(plugin -> list.add(new PluginCard(plugin, site, this::stop, this::start), "wmin 100"));
        if (plugins.isEmpty()) {
            list.add(Parts.sentence(session.words().say("plugins.empty"), "dim"), "wmin 60");
        }
        list.revalidate();
        list.repaint();
    }

    private void stop(PluginStatus plugin) {
        change(plugin, "desktop.plugins.stopping", () -> session.host().stop(plugin.id()));
    }

    private void start(PluginStatus plugin) {
        change(plugin, "desktop.plugins.starting", () -> session.host().start(plugin.id()));
    }

    private void change(PluginStatus plugin, String doing, Runnable work) {
        session.run(
                Text.of(doing, plugin.title()),
                progress -> {
                    work.run();
                    return plugin.id();
                },
                id -> {
                    changed.run();
                    show();
                },
                trouble -> {
                    session.host().messages().post(Finding.error(Place.NOWHERE, Session.said(trouble), Text.EMPTY));
                    changed.run();
                    show();
                });
    }
}
