package org.portolan.desktop.frame;

import java.util.Locale;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Finding;
import org.portolan.api.view.Edge;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.Shell;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.theme.Symbol;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Messages;

/** The foot of the window: tasks, what was just done, messages, language. */
final class Foot extends JPanel {

    private final transient Shell shell;
    private final JLabel said = Parts.label("", "secondary");
    private final Timer hush = new Timer(6000, event -> announce(""));
    private transient Runnable hushed = () -> {};
    private transient Optional<Session> session = Optional.empty();
    private transient Optional<TaskStrip> tasks = Optional.empty();
    private transient Optional<JButton> messages = Optional.empty();

    Foot(Shell shell) {
        super(new MigLayout("insets 2 16 2 8, fill, hidemode 3", "[]8[grow, fill]8[]4[]", "[center, 24::]"));
        this.shell = shell;
        Parts.styled(this, "chrome");
        setBorder(new Edge(Edge.Side.TOP));
        hush.setRepeats(false);
        reopen();
    }

    void session(Optional<Session> opened) {
        tasks.ifPresent(TaskStrip::stop);
        session = opened;
        hushed.run();
        hushed = opened.map(now ->
                        now.host().messages().onChange(() -> SwingUtilities.invokeLater(() -> showMessages(now))))
                .orElse(() -> {});
        tasks = Optional.empty();
        reopen();
    }

    void announce(String sentence) {
        said.setText(sentence);
        if (!sentence.isEmpty()) {
            hush.restart();
        }
    }

    /** Make it again, in the language of now. */
    void reopen() {
        removeAll();
        Words words = shell.words();
        tasks.ifPresent(TaskStrip::stop);
        tasks = session.map(now -> new TaskStrip(now.host().tasks(), words));
        add(tasks.<JPanel>map(strip -> strip).orElseGet(() -> Parts.panel("chrome", "insets 0", "", "")));
        add(said, "wmin 0");
        messages = session.map(now -> {
            JButton button = Parts.quiet("", Symbol.of("bell-outline"), () -> shell.open("messages"));
            add(button);
            return button;
        });
        session.ifPresent(this::showMessages);
        JButton language = Parts.quiet(words.say("language.name"), Symbol.of("translate"), () -> {});
        Parts.named(language, words.say("language.choose", words.say("language.name")));
        language.addActionListener(
                event -> languages().show(language, 0, -languages().getPreferredSize().height));
        add(language);
        revalidate();
        repaint();
    }

    private void showMessages(Session now) {
        long attention = now.host().messages().list().stream()
                .map(Messages.Message::finding)
                .filter(Finding::needsAttention)
                .count();
        messages.ifPresent(button -> {
            String words = now.words().say("foot.messages", attention);
            button.setText(words);
            Parts.named(button, words);
        });
    }

    private JPopupMenu languages() {
        JPopupMenu menu = new JPopupMenu();
        language(menu, "English", Locale.ENGLISH);
        language(menu, "简体中文", Locale.SIMPLIFIED_CHINESE);
        return menu;
    }

    private void language(JPopupMenu menu, String name, Locale locale) {
        JRadioButtonMenuItem item =
                new JRadioButtonMenuItem(name, shell.words().locale().equals(locale));
        item.addActionListener(event -> shell.language(locale));
        menu.add(item);
    }
}
