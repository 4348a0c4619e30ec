package org.portolan.desktop.welcome;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.desktop.files.FileDialog;
import org.portolan.desktop.report.Card;
import org.portolan.desktop.session.Shell;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Shade;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.words.Words;

/** The first screen: language, where the data will be, with sample data or empty, and one clear next step. */
public final class WelcomePane extends JPanel {

    private final transient Shell shell;
    private final JTextField folder = new JTextField();
    private final JRadioButton sample;

    /** @param trouble why the workspace that was asked for could not be opened */
    public WelcomePane(Shell shell, Path proposed, Optional<Text> trouble) {
        super(new MigLayout("insets 32, fill", "[center]", "[center]"));
        this.shell = shell;
        Parts.styled(this, "ground");
        Words words = shell.words();
        JPanel card = new Card(
                Shade.PANEL, new MigLayout("insets 32, wrap 1, gapy 8, hidemode 3", "[320:480:560, fill]", ""));
        JPanel head = Parts.panel("insets 0, fillx", "[grow, fill]8[]", "[center]");
        head.setOpaque(false);
        head.add(Parts.sentence(words.say("welcome.title"), "h2"), "wmin 60");
        head.add(language());
        card.add(head);
        card.add(Parts.sentence(words.say("welcome.sentence"), "dim"), "wmin 60, gapbottom 12");
        trouble.ifPresent(text -> {
            card.add(new JLabel(Symbol.of("alert-outline", Shade.AMBER)), "split 2, aligny top, growx 0");
            card.add(Parts.sentence(words.say(text), ""), "wmin 60, growx, pushx, gapbottom 8");
        });
        sample = new JRadioButton(words.say("welcome.sample"), true);
        JRadioButton empty = new JRadioButton(words.say("welcome.empty"));
        choices(card, sample, words.say("welcome.sample.help"), empty, words.say("welcome.empty.help"));
        place(card, proposed, words);
        JButton start = Parts.primary(words.say("welcome.start"), this::start);
        card.add(start, "growx 0, gaptop 12");
        Parts.onKey(this, "ENTER", this::start);
        Parts.onKey(this, "ctrl ENTER", this::start);
        add(card);
    }

    private JButton language() {
        boolean chinese = shell.words().locale().getLanguage().equals("zh");
        String other = chinese ? "English" : "简体中文";
        JButton button = Parts.quiet(
                other,
                Symbol.of("translate"),
                () -> shell.language(chinese ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE));
        return Parts.named(button, shell.words().say("language.choose", other));
    }

    private static void choices(JPanel card, JRadioButton first, String help, JRadioButton second, String otherHelp) {
        ButtonGroup group = new ButtonGroup();
        group.add(first);
        group.add(second);
        for (var pair : List.of(Map.entry(first, help), Map.entry(second, otherHelp))) {
            JRadioButton button = pair.getKey();
            button.setOpaque(false);
            Parts.styled(button, "strong");
            Parts.named(button, button.getText());
            button.getAccessibleContext().setAccessibleDescription(pair.getValue());
            card.add(button, "gaptop 4");
            card.add(Parts.sentence(pair.getValue(), "secondary"), "wmin 60, gapleft 24");
        }
    }

    private void place(JPanel card, Path proposed, Words words) {
        JLabel label = Parts.label(words.say("welcome.folder"), "dim");
        label.setLabelFor(folder);
        folder.setText(proposed.toString());
        Parts.named(folder, words.say("welcome.folder"));
        card.add(label, "gaptop 12");
        JPanel row = Parts.panel("insets 0, fillx", "[grow, fill]8[]", "[center]");
        row.setOpaque(false);
        row.add(folder, "wmin 60");
        row.add(Parts.button(words.say("welcome.choose"), this::choose));
        card.add(row);
        card.add(Parts.sentence(words.say("welcome.folder.help"), "secondary"), "wmin 60");
    }

    private void choose() {
        new FileDialog(shell.words().say("welcome.folder"), shell.words())
                .folder(this, shell.words().say("welcome.choose.this"))
                .ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void start() {
        String written = folder.getText().strip();
        try {
            if (!written.isEmpty()) {
                shell.workspace(Path.of(written).toAbsolutePath(), sample.isSelected());
            }
        } catch (InvalidPathException wrong) {
            shell.announce(shell.words().say("welcome.folder.wrong", written));
        }
    }

    /** The keyboard goes to what matters first. */
    public void begin() {
        sample.requestFocusInWindow();
    }
}
