package org.portolan.desktop.form;

import java.util.List;
import javax.swing.JComponent;
import org.portolan.api.text.Text;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.CommandEntry;

/** All commands of one plugin, each with its sentence. */
public final class CommandsScreen implements Screen {

    private final String namespace;
    private final Text plugin;
    private final Session session;

    public CommandsScreen(String namespace, Text plugin, Session session) {
        this.namespace = namespace;
        this.plugin = plugin;
        this.session = session;
    }

    @Override
    public String id() {
        return "commands:" + namespace;
    }

    @Override
    public Text title() {
        return Text.of("desktop.commands.title", plugin);
    }

    @Override
    public String symbol() {
        return "format-list-bulleted";
    }

    @Override
    public JComponent open() {
        Words words = session.words();
        Page panel = new Page("insets 16, fillx, wrap 1, gapy 4", "[grow, fill]", "");
        panel.add(Parts.sentence(words.say(title()), "h3"), "wmin 60, gapbottom 8");
        List<CommandEntry> commands = session.host().commands().stream()
                .filter(command -> command.namespace().equals(namespace))
                .toList();
        for (CommandEntry command : commands) {
            panel.add(
                    Parts.link(words.say(command.title()), () -> session.shell().open("command:" + command.id())),
                    "growx 0, gaptop 4");
            words.find(command.help().key())
                    .ifPresent(help -> panel.add(Parts.sentence(words.say(command.help()), "secondary"), "wmin 60"));
        }
        if (commands.isEmpty()) {
            panel.add(Parts.sentence(words.say("commands.empty"), "dim"), "wmin 60");
        }
        return panel.scrolled();
    }
}
