package org.portolan.desktop.settings;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.portolan.api.text.Text;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.Shell;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Theme;
import org.portolan.desktop.words.Words;

/** Language, look, size, the workspace and its backups, and what this program is. */
public final class SettingsScreen implements Screen {

    public static final String ID = "settings";
    private static final List<Integer> SIZES = List.of(90, 100, 110, 125, 150, 175, 200);

    private final Session session;
    private final Backups backups;
    private String changing = "";

    public SettingsScreen(Session session) {
        this.session = session;
        backups = new Backups(session);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("desktop.settings.title");
    }

    @Override
    public String symbol() {
        return "cog-outline";
    }

    @Override
    public JComponent open() {
        Words words = session.words();
        Page page = new Page("insets 16, wrap 1, gapy 8", "[360:640:760, fill]", "");
        page.add(Parts.sentence(words.say("settings.title"), "h3"), "wmin 60");
        page.add(look(), "gapbottom 16");
        page.add(Parts.sentence(words.say("settings.workspace"), "h3"), "wmin 60");
        page.add(workspace(), "gapbottom 16");
        page.add(backups.open(), "wmin 100, gapbottom 16");
        page.add(new About(session), "wmin 100");
        return page.scrolled();
    }

    private JPanel look() {
        Words words = session.words();
        Shell shell = session.shell();
        JPanel panel = Parts.panel("insets 0, wrap 2, gapy 8", "[140, fill]12[220!, fill]", "");
        List<Locale> languages = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
        choose(
                panel,
                "settings.language",
                List.of("English", "简体中文"),
                languages.indexOf(words.locale()),
                index -> shell.language(languages.get(index)));
        Theme theme = Theme.of(shell.choices().get("theme").orElse(""));
        int zoom =
                (int) Math.round(Double.parseDouble(shell.choices().get("zoom").orElse("1")) * 100);
        List<Theme> themes = List.of(Theme.SYSTEM, Theme.LIGHT, Theme.DARK);
        choose(
                panel,
                "settings.theme",
                themes.stream()
                        .map(one -> words.say("settings.theme." + one.key()))
                        .toList(),
                themes.indexOf(theme),
                index -> shell.look(themes.get(index), zoom / 100f));
        choose(
                panel,
                "settings.size",
                SIZES.stream().map(size -> size + " %").toList(),
                Math.max(SIZES.indexOf(zoom), 0),
                index -> shell.look(theme, SIZES.get(index) / 100f));
        return panel;
    }

    private void choose(JPanel panel, String key, List<String> names, int chosen, Consumer<Integer> action) {
        String title = session.words().say(key);
        JLabel label = Parts.label(title, "dim");
        JComboBox<String> box = new JComboBox<>(names.toArray(String[]::new));
        box.setSelectedIndex(chosen);
        box.addActionListener(event -> {
            if (box.getSelectedIndex() != chosen) {
                changing = key;
                SwingUtilities.invokeLater(() -> action.accept(box.getSelectedIndex()));
            }
        });
        label.setLabelFor(box);
        panel.add(label);
        panel.add(Parts.named(box, title));
        if (changing.equals(key)) {
            // The change made this screen anew: the keyboard stays where the person was.
            changing = "";
            SwingUtilities.invokeLater(box::requestFocusInWindow);
        }
    }

    private JPanel workspace() {
        Words words = session.words();
        JPanel panel = Parts.panel("insets 0, fillx, wrap 1, gapy 8", "[grow, fill]", "");
        String folder = session.host().workspace().folder().toString();
        panel.add(Parts.sentence(words.say("settings.workspace.where", folder), ""), "wmin 60");
        panel.add(
                Parts.button(
                        words.say("settings.workspace.other"),
                        () -> session.shell().chooseWorkspace()),
                "growx 0");
        return panel;
    }
}
