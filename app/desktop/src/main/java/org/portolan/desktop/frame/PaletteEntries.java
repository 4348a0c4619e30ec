package org.portolan.desktop.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.portolan.api.text.Text;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.Shell;
import org.portolan.desktop.theme.Theme;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.CommandEntry;
import org.portolan.kernel.Host;
import org.portolan.kernel.PluginStatus;

/** Everything the palette reaches: views, commands, and what the window itself can do. */
final class PaletteEntries {

    private final Session session;
    private final Screens screens;

    PaletteEntries(Session session, Screens screens) {
        this.session = session;
        this.screens = screens;
    }

    List<PaletteEntry> all() {
        Words words = session.words();
        Shell shell = session.shell();
        Map<String, PluginStatus> plugins = new HashMap<>();
        session.host().plugins().forEach(plugin -> plugins.put(plugin.id(), plugin));
        List<PaletteEntry> all = new ArrayList<>();
        for (Host.ViewEntry entry : session.host().views()) {
            String id = entry.view().id();
            all.add(new PaletteEntry(
                    "view:" + id,
                    words.say(Text.of(id + ".title")),
                    group(plugins, entry.pluginId()),
                    id,
                    symbol(plugins, entry.pluginId()),
                    () -> shell.open("view:" + id)));
        }
        screens.own().forEach(row -> all.add(screen(row.screenId(), row.title(), row.symbol())));
        all.add(screen(MessagesScreen.ID, words.say("messages.title"), "bell-outline"));
        all.add(act("import", "imports.choose", "file-plus-outline", shell::chooseImport));
        for (CommandEntry command : session.host().commands()) {
            all.add(new PaletteEntry(
                    "command:" + command.id(),
                    words.say(command.title()),
                    group(plugins, command.pluginId()),
                    command.id(),
                    "play-circle-outline",
                    () -> shell.open("command:" + command.id())));
        }
        look(all, shell);
        all.add(act("workspace", "settings.workspace.other", "folder-open-outline", shell::chooseWorkspace));
        return all;
    }

    private void look(List<PaletteEntry> all, Shell shell) {
        float zoom = Float.parseFloat(shell.choices().get("zoom").orElse("1"));
        all.add(act("theme.light", "action.light", "white-balance-sunny", () -> shell.look(Theme.LIGHT, zoom)));
        all.add(act("theme.dark", "action.dark", "weather-night", () -> shell.look(Theme.DARK, zoom)));
        all.add(act("theme.system", "action.system", "theme-light-dark", () -> shell.look(Theme.SYSTEM, zoom)));
        all.add(act("language.en", "action.english", "translate", () -> shell.language(Locale.ENGLISH)));
        all.add(act("language.zh", "action.chinese", "translate", () -> shell.language(Locale.SIMPLIFIED_CHINESE)));
    }

    private PaletteEntry screen(String id, String title, String symbol) {
        return new PaletteEntry(
                id,
                title,
                session.words().say("palette.window"),
                id,
                symbol,
                () -> session.shell().open(id));
    }

    private PaletteEntry act(String id, String key, String symbol, Runnable action) {
        Words words = session.words();
        return new PaletteEntry(id, words.say(key), words.say("palette.window"), id, symbol, action);
    }

    private String group(Map<String, PluginStatus> plugins, String id) {
        Words words = session.words();
        return plugins.containsKey(id) ? words.say(plugins.get(id).title()) : words.say("palette.window");
    }

    private String symbol(Map<String, PluginStatus> plugins, String id) {
        return plugins.containsKey(id) ? screens.symbol(plugins.get(id)) : "view-dashboard-outline";
    }
}
