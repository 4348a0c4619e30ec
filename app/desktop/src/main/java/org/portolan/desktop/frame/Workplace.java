package org.portolan.desktop.frame;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;
import org.portolan.desktop.desk.ViewScreen;
import org.portolan.desktop.dock.Dock;
import org.portolan.desktop.dock.ModernDock;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.importing.ImportScreen;
import org.portolan.desktop.importing.ImportsScreen;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.SessionSite;
import org.portolan.kernel.Host;
import org.portolan.kernel.Imports;

/** What stands between header and foot while a workspace is open: tabs and the drawer. Event thread. */
final class Workplace {

    private static final String LAYOUT = "desktop.layout";

    private final Session session;
    private final Screens screens;
    private final PaletteEntries entries;
    private final Rail rail;
    private final Dock dock;
    private final Drawer drawer;
    private final EmptyDesk whenEmpty;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel component = new JPanel(new BorderLayout());

    /** Where a lesson’s guide stands; the tabs stay where they are, since docking loses those that are moved. */
    private final JPanel guideStand = new JPanel(new BorderLayout());

    private boolean restored;

    Workplace(Session session, JFrame frame, Rail rail) {
        this.session = session;
        this.rail = rail;
        screens = new Screens(session, this::pluginsChanged);
        entries = new PaletteEntries(session, screens);
        whenEmpty = new EmptyDesk(session.shell());
        dock = new ModernDock(frame, session.words()::say);
        drawer = new Drawer(new SessionSite(session));
        middle.add(whenEmpty, "empty");
        middle.add(dock.component(), "tabs");
        component.add(middle);
        JPanel right = new JPanel(new BorderLayout());
        right.add(drawer);
        right.add(guideStand, BorderLayout.EAST);
        component.add(right, BorderLayout.EAST);
        dock.onChange(this::changed);
        fillRail();
    }

    JPanel component() {
        return component;
    }

    Session session() {
        return session;
    }

    List<PaletteEntry> paletteEntries() {
        return entries.all();
    }

    /** Put the tabs where they stood when this workspace was open last. */
    void restore() {
        session.host().workspace().settings().get(LAYOUT).ifPresent(layout -> dock.restore(layout, screens::find));
        restored = true;
        changed();
    }

    void open(Screen screen) {
        dock.open(screen);
    }

    void open(String screenId) {
        dock.screens().stream()
                .filter(screen -> screen.id().equals(screenId))
                .findFirst()
                .or(() -> screens.find(screenId))
                .ifPresent(dock::open);
    }

    void bring(String viewId, Path file) {
        String id = "view:" + viewId;
        open(id);
        dock.screens().stream()
                .filter(screen -> screen.id().equals(id))
                .filter(ViewScreen.class::isInstance)
                .map(ViewScreen.class::cast)
                .forEach(view -> view.bring(file));
    }

    void openFirst() {
        if (dock.screens().isEmpty()) {
            screens.first().ifPresent(this::open);
        }
    }

    /** Where a screen stands, where it is in front; else where the row stands that leads to it. */
    Optional<Rectangle> place(String screenId, Component of) {
        boolean front = dock.current().map(Screen::id).equals(Optional.of(screenId));
        return front
                ? Optional.of(SwingUtilities.convertRectangle(
                        middle, new Rectangle(0, 0, middle.getWidth(), middle.getHeight()), of))
                : rail.place(screenId, of)
                        .or(() -> rail.place(screenId.replaceFirst("^command:([a-z0-9]+)\\..*", "commands:$1"), of));
    }

    /** Let the screens work in a sandbox beside a guide, or without either in the open workspace again. */
    void play(Optional<Host> sandbox, Optional<JComponent> guide) {
        session.play(sandbox);
        guideStand.removeAll();
        guide.ifPresent(guideStand::add);
        drawer.close();
        reopen();
        component.revalidate();
        component.repaint();
    }

    void close(Screen screen) {
        dock.close(screen.id());
    }

    void closeCurrent() {
        dock.current().ifPresent(this::close);
    }

    void step(int by) {
        dock.step(by);
    }

    void show(Trace trace) {
        drawer.show(trace);
    }

    void showImport(String importId) {
        open(ImportsScreen.ID);
        dock.screens().stream()
                .filter(ImportsScreen.class::isInstance)
                .map(ImportsScreen.class::cast)
                .forEach(imports -> imports.look(importId));
    }

    void importFiles(List<Path> files) {
        files.forEach(file -> dock.open(new ImportScreen(file, session)));
    }

    /** Import what the plugins bring to try things with, on one task. */
    void importSamples(Runnable done) {
        session.run(
                Text.of("desktop.samples.task"),
                progress -> {
                    Path folder = Files.createTempDirectory("portolan-sample");
                    List<Path> files = session.host().samples(folder);
                    int stored = 0;
                    for (Path file : files) {
                        stored += importSample(file, progress) ? 1 : 0;
                        Files.deleteIfExists(file);
                    }
                    Files.deleteIfExists(folder);
                    return stored;
                },
                count -> {
                    session.shell().announce(session.words().say("samples.done", count));
                    session.factsChanged();
                    done.run();
                },
                trouble -> {
                    session.host().messages().post(Finding.error(Place.NOWHERE, Session.said(trouble), Text.EMPTY));
                    done.run();
                });
    }

    /** One that cannot be taken is a message, and the others are imported all the same. */
    private boolean importSample(Path file, Progress progress) {
        try {
            session.host().imports().run(Imports.Request.of(file), progress);
            return true;
        } catch (Refusal refused) {
            session.host().messages().post(Finding.warning(Place.NOWHERE, refused.text(), Text.EMPTY));
            return false;
        }
    }

    /** Say everything again in the language of now. */
    void reopen() {
        fillRail();
        whenEmpty.reopen();
        dock.reopen();
        drawer.reopen();
    }

    /** Move the keyboard to the tab in front. */
    void enter() {
        if (dock.screens().isEmpty()) {
            whenEmpty.begin();
        } else {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().focusNextComponent(dock.component());
        }
    }

    /** Let go of all screens; the session is closed elsewhere, off the event thread. */
    void leave() {
        restored = false;
        dock.closeAll();
    }

    private void pluginsChanged() {
        dock.screens().stream().filter(screens::isGone).forEach(this::close);
        reopen();
    }

    private void changed() {
        cards.show(middle, dock.screens().isEmpty() ? "empty" : "tabs");
        rail.mark(dock.current().map(Screen::id));
        if (restored) {
            session.host().workspace().settings().put(LAYOUT, dock.layout());
        }
    }

    private void fillRail() {
        rail.show(screens.capabilities(), screens.own());
        rail.mark(dock.current().map(Screen::id));
    }
}
