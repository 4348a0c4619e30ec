package org.portolan.desktop.plugins;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.report.Card;
import org.portolan.desktop.report.FindingsPane;
import org.portolan.desktop.report.ReportSite;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.PluginStatus;

/** One plugin. */
final class PluginCard extends Card {

    PluginCard(PluginStatus plugin, ReportSite site, Consumer<PluginStatus> stop, Consumer<PluginStatus> start) {
        super(Shade.PANEL, new MigLayout("insets 12 16 12 16, fillx, wrap 1, gapy 4", "[grow, fill]", ""));
        Words words = site.words();
        String title = words.say(plugin.title());
        Parts.named(this, title);
        JPanel head = Parts.panel("insets 0, fillx", "[]12[]push[]", "[center]");
        head.setOpaque(false);
        head.add(Parts.label(title, "strong"));
        head.add(state(plugin, words));
        head.add(button(plugin, title, words, stop, start));
        add(head, "wmin 60");
        add(Parts.sentence(facts(plugin, words), "secondary"), "wmin 60");
        String reads = plugin.requires().isEmpty()
                ? words.say("plugins.reads.nothing")
                : words.say("plugins.reads", String.join(", ", plugin.requires()));
        add(Parts.sentence(reads, "secondary"), "wmin 60");
        if (!plugin.problems().isEmpty()) {
            add(new FindingsPane(plugin.problems(), site), "wmin 60, gaptop 8");
        }
    }

    private static JLabel state(PluginStatus plugin, Words words) {
        JLabel label = Parts.label(words.say("plugins.state." + plugin.state()), style(plugin.state()));
        label.setIcon(
                switch (plugin.state()) {
                    case RUNNING -> Symbol.of("check-circle-outline", Shade.GOOD);
                    case STOPPED -> Symbol.of("pause-circle-outline", Shade.DIM);
                    case TROUBLED -> Symbol.of("alert-outline", Shade.AMBER);
                    case REFUSED -> Symbol.of("close-circle-outline", Shade.RED);
                });
        return label;
    }

    private static String style(PluginStatus.State state) {
        return switch (state) {
            case RUNNING -> "good";
            case STOPPED -> "dim";
            case TROUBLED -> "amber";
            case REFUSED -> "red";
        };
    }

    private static JButton button(
            PluginStatus plugin, String title, Words words, Consumer<PluginStatus> stop, Consumer<PluginStatus> start) {
        boolean runs = plugin.state() == PluginStatus.State.RUNNING || plugin.state() == PluginStatus.State.TROUBLED;
        JButton button = runs
                ? Parts.button(words.say("plugins.stop"), () -> stop.accept(plugin))
                : Parts.button(words.say("plugins.start"), () -> start.accept(plugin));
        return Parts.named(button, button.getText() + ": " + title);
    }

    private static String facts(PluginStatus plugin, Words words) {
        String version = plugin.version().isEmpty() ? "" : words.say("plugins.version", plugin.version()) + " · ";
        String cost = plugin.startup().isZero()
                ? ""
                : " · "
                        + words.say(
                                "plugins.startup",
                                Long.toString(plugin.startup().toMillis()));
        return version + plugin.id() + cost + " · " + plugin.file();
    }
}
