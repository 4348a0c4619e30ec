package org.portolan.desktop.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.text.Text;
import org.portolan.desktop.desk.ViewScreen;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.form.CommandScreen;
import org.portolan.desktop.form.CommandsScreen;
import org.portolan.desktop.importing.ImportsScreen;
import org.portolan.desktop.plugins.PluginsScreen;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.settings.SettingsScreen;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Host;
import org.portolan.kernel.PluginStatus;

/** All screens of an open workspace: finds them by id, and lists them for the rail and the palette. */
final class Screens {

    private final Session session;
    private final Runnable pluginsChanged;

    Screens(Session session, Runnable pluginsChanged) {
        this.session = session;
        this.pluginsChanged = pluginsChanged;
    }

    /** The screen of an id; empty where what it needs is not there, as after a plugin was removed. */
    Optional<Screen> find(String id) {
        Host host = session.host();
        if (id.startsWith("view:")) {
            return host.views().stream()
                    .filter(entry -> id.equals("view:" + entry.view().id()))
                    .findFirst()
                    .map(entry -> new ViewScreen(entry, session));
        }
        if (id.startsWith("commands:")) {
            return host.plugins().stream()
                    .filter(plugin -> id.equals("commands:" + plugin.namespace()))
                    .findFirst()
                    .map(plugin -> new CommandsScreen(plugin.namespace(), plugin.title(), session));
        }
        if (id.startsWith("command:")) {
            return host.command(id.substring("command:".length())).map(command -> new CommandScreen(command, session));
        }
        return switch (id) {
            case ImportsScreen.ID -> Optional.of(new ImportsScreen(session));
            case PluginsScreen.ID -> Optional.of(new PluginsScreen(session, pluginsChanged));
            case SettingsScreen.ID -> Optional.of(new SettingsScreen(session));
            case MessagesScreen.ID -> Optional.of(new MessagesScreen(session));
            default -> Optional.empty();
        };
    }

    /** True where the screen of an id is a plugin’s and that plugin no longer offers it. */
    boolean isGone(Screen screen) {
        return !screen.id().startsWith("import:") && find(screen.id()).isEmpty();
    }

    /** Each plugin with its views and its commands. */
    List<RailRow> capabilities() {
        Words words = session.words();
        List<RailRow> rows = new ArrayList<>();
        for (PluginStatus plugin : session.host().plugins()) {
            List<RailRow> below = new ArrayList<>();
            session.host().views().stream()
                    .filter(entry -> entry.pluginId().equals(plugin.id()))
                    .forEach(entry -> below.add(child(
                            "view:" + entry.view().id(),
                            words.say(Text.of(entry.view().id() + ".title")))));
            if (session.host().hasCommands(plugin.id())) {
                below.add(child("commands:" + plugin.namespace(), words.say("rail.commands")));
            }
            if (!below.isEmpty()) {
                rows.add(new RailRow(plugin.id(), words.say(plugin.title()), symbol(plugin), RailRow.Level.HEADING));
                rows.addAll(below);
            }
        }
        return rows;
    }

    /** The window’s own screens. */
    List<RailRow> own() {
        Words words = session.words();
        return List.of(
                plain(ImportsScreen.ID, words.say("imports.title"), "tray-arrow-down"),
                plain(PluginsScreen.ID, words.say("plugins.title"), "puzzle-outline"),
                plain(SettingsScreen.ID, words.say("settings.title"), "cog-outline"));
    }

    /** The view that greets a person who just started with sample data. */
    Optional<String> first() {
        return session.host().views().stream()
                .findFirst()
                .map(entry -> "view:" + entry.view().id());
    }

    /** The name of an icon that a plugin says in its messages under {@code <namespace>.plugin.symbol}. */
    String symbol(PluginStatus plugin) {
        return session.words().find(plugin.namespace() + ".plugin.symbol").orElse("puzzle-outline");
    }

    private static RailRow child(String id, String title) {
        return new RailRow(id, title, "", RailRow.Level.CHILD);
    }

    private static RailRow plain(String id, String title, String symbol) {
        return new RailRow(id, title, symbol, RailRow.Level.PLAIN);
    }
}
