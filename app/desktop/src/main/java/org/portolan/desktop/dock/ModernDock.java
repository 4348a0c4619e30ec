package org.portolan.desktop.dock;

import io.github.andrewauclair.moderndocking.DockableTabPreference;
import io.github.andrewauclair.moderndocking.DockingRegion;
import io.github.andrewauclair.moderndocking.event.DockingEvent;
import io.github.andrewauclair.moderndocking.layouts.DockingLayoutNode;
import io.github.andrewauclair.moderndocking.layouts.DockingSimplePanelNode;
import io.github.andrewauclair.moderndocking.layouts.DockingSplitPanelNode;
import io.github.andrewauclair.moderndocking.layouts.DockingTabPanelNode;
import io.github.andrewauclair.moderndocking.settings.Settings;
import java.awt.Component;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.portolan.api.text.Text;

/** Tabs and splits by ModernDocking. */
public final class ModernDock implements Dock {

    private final Docking docking;
    private final Function<Text, String> words;
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<String> current = Optional.empty();
    private boolean quiet;

    public ModernDock(JFrame frame, Function<Text, String> words) {
        this.words = words;
        Settings.setDefaultTabPreference(DockableTabPreference.TOP_ALWAYS);
        Settings.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        Settings.setActiveHighlighterEnabled(false);
        docking = new Docking(frame);
        docking.addDockingListener(this::changed);
    }

    @Override
    public JComponent component() {
        return docking.root();
    }

    @Override
    public void open(Screen screen) {
        if (!tabs.containsKey(screen.id())) {
            Tab tab = new Tab(screen, words, () -> close(screen.id()));
            Optional<Tab> beside = current.map(tabs::get);
            tabs.put(screen.id(), tab);
            docking.registerDockable(tab);
            beside.ifPresentOrElse(
                    other -> docking.dock(tab, other, DockingRegion.CENTER), () -> docking.dock(tab, docking.frame()));
        }
        docking.bringToFront(screen.id());
        select(screen.id());
    }

    @Override
    public void close(String id) {
        Tab tab = tabs.remove(id);
        if (tab == null) {
            return;
        }
        docking.undock(tab);
        docking.deregisterDockable(tab);
        tab.removeAll();
        if (current.equals(Optional.of(id))) {
            current = tabs.values().stream()
                    .filter(Tab::isShowing)
                    .findFirst()
                    .or(() -> tabs.values().stream().findFirst())
                    .map(Tab::getPersistentID);
        }
        tab.screen().closed();
        tell();
    }

    @Override
    public void closeAll() {
        List.copyOf(tabs.keySet()).forEach(this::close);
    }

    @Override
    public List<Screen> screens() {
        return tabs.values().stream().map(Tab::screen).toList();
    }

    @Override
    public Optional<Screen> current() {
        return current.map(tabs::get).map(Tab::screen);
    }

    @Override
    public void step(int by) {
        List<String> ids = List.copyOf(tabs.keySet());
        if (!ids.isEmpty()) {
            int at = current.map(ids::indexOf).orElse(0);
            String next = ids.get(Math.floorMod(at + by, ids.size()));
            docking.bringToFront(next);
            select(next);
        }
    }

    @Override
    public void reopen() {
        for (Tab tab : tabs.values()) {
            tab.reopen();
            docking.updateTabInfo(tab);
        }
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public String layout() {
        return arrangement(docking.getDockingState()
                        .getWindowLayout(docking.frame())
                        .getRootNode())
                .map(Arrangement::written)
                .orElse("");
    }

    @Override
    public void restore(String layout, Function<String, Optional<Screen>> find) {
        Optional<Arrangement> wanted = Arrangement.parse(layout);
        quiet = true;
        try {
            wanted.ifPresent(all -> all.ids()
                    .forEach(id -> find.apply(id)
                            .filter(screen -> !tabs.containsKey(id))
                            .ifPresent(this::register)));
            wanted.flatMap(all -> all.only(tabs::containsKey)).ifPresent(left -> {
                docking.dock(tabs.get(left.ids().get(0)), docking.frame());
                put(left);
            });
        } finally {
            quiet = false;
        }
        wanted.flatMap(all -> all.only(tabs::containsKey))
                .map(ModernDock::front)
                .or(() -> tabs.keySet().stream().findFirst())
                .ifPresent(this::select);
    }

    private static String front(Arrangement arrangement) {
        return arrangement instanceof Arrangement.Split split
                ? front(split.first())
                : ((Arrangement.Tabs) arrangement).front();
    }

    /** Split and fill the place where the first tab of this arrangement already stands. */
    private void put(Arrangement arrangement) {
        String anchor = arrangement.ids().get(0);
        if (arrangement instanceof Arrangement.Split split) {
            docking.dock(
                    split.second().ids().get(0),
                    anchor,
                    split.beside() ? DockingRegion.EAST : DockingRegion.SOUTH,
                    1 - split.share());
            put(split.first());
            put(split.second());
        } else if (arrangement instanceof Arrangement.Tabs group) {
            for (String id : group.ids().subList(1, group.ids().size())) {
                docking.dock(id, anchor, DockingRegion.CENTER);
            }
            docking.bringToFront(group.front());
        }
    }

    private static Optional<Arrangement> arrangement(DockingLayoutNode node) {
        if (node instanceof DockingSplitPanelNode split) {
            Optional<Arrangement> first = arrangement(split.getLeft());
            Optional<Arrangement> second = arrangement(split.getRight());
            if (first.isPresent() && second.isPresent()) {
                boolean beside = split.getOrientation() == JSplitPane.HORIZONTAL_SPLIT;
                return Optional.of(
                        new Arrangement.Split(beside, split.getDividerProportion(), first.get(), second.get()));
            }
            return first.or(() -> second);
        }
        if (node instanceof DockingTabPanelNode group) {
            List<String> ids = group.getPersistentIDs().stream()
                    .map(DockingSimplePanelNode::getPersistentID)
                    .toList();
            return ids.isEmpty() ? Optional.empty() : Optional.of(new Arrangement.Tabs(ids, group.getSelectedTabID()));
        }
        if (node instanceof DockingSimplePanelNode single) {
            return Optional.of(new Arrangement.Tabs(List.of(single.getPersistentID()), single.getPersistentID()));
        }
        return Optional.empty();
    }

    private void register(Screen screen) {
        Tab tab = new Tab(screen, words, () -> close(screen.id()));
        tabs.put(screen.id(), tab);
        docking.registerDockable(tab);
    }

    private void changed(DockingEvent event) {
        if (!quiet
                && event.getID() == DockingEvent.ID.SHOWN
                && event.getDockable() instanceof Tab tab
                && tabs.containsKey(tab.getPersistentID())) {
            select(tab.getPersistentID());
        }
    }

    private void select(String id) {
        current = Optional.of(id);
        Optional.ofNullable(tabs.get(id)).ifPresent(tab -> SwingUtilities.invokeLater(() -> reveal(tab)));
        tell();
    }

    /** Scroll the strip once more: its arrows came after the tab did, and took the room that the tab was scrolled into. */
    private static void reveal(Tab tab) {
        if (SwingUtilities.getAncestorOfClass(JTabbedPane.class, tab) instanceof JTabbedPane group
                && group.getSelectedIndex() >= 0) {
            group.validate();
            Rectangle place = group.getBoundsAt(group.getSelectedIndex());
            for (Component part : group.getComponents()) {
                if (part instanceof JViewport port && port.getView() instanceof JComponent strip) {
                    // The tab grew with its icon, and the strip is laid out as it was before.
                    port.doLayout();
                    strip.scrollRectToVisible(SwingUtilities.convertRectangle(group, place, strip));
                }
            }
        }
    }

    private void tell() {
        if (!quiet) {
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
