package org.portolan.desktop.frame;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.portolan.api.text.Text;
import org.portolan.desktop.dock.Screen;
import org.portolan.desktop.report.FindingsPane;
import org.portolan.desktop.session.Session;
import org.portolan.desktop.session.SessionSite;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;
import org.portolan.kernel.Messages;

/** What the program and plugins told the person since the start, newest first. */
final class MessagesScreen implements Screen {

    static final String ID = "messages";

    private final Session session;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Runnable hushed;
    private JPanel list = Parts.panel("insets 0", "", "");

    MessagesScreen(Session session) {
        this.session = session;
        hushed = session.host().messages().onChange(() -> {
            if (open.get()) {
                SwingUtilities.invokeLater(this::show);
            }
        });
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Text title() {
        return Text.of("desktop.messages.title");
    }

    @Override
    public String symbol() {
        return "bell-outline";
    }

    @Override
    public void closed() {
        hushed.run();
        open.set(false);
    }

    @Override
    public JComponent open() {
        Words words = session.words();
        Page page = new Page("insets 16, fillx, wrap 1, gapy 16", "[grow, fill]", "");
        JPanel head = Parts.panel("insets 0, fillx", "[grow, fill]8[]", "[center]");
        head.add(Parts.sentence(words.say("messages.title"), "h3"), "wmin 60");
        head.add(Parts.button(
                words.say("messages.clear"), () -> session.host().messages().clear()));
        page.add(head);
        list = Parts.panel("insets 0, fillx", "[grow, fill]", "");
        page.add(list, "wmin 100");
        show();
        return page.scrolled();
    }

    private void show() {
        list.removeAll();
        List<Messages.Message> messages = session.host().messages().list();
        if (messages.isEmpty()) {
            list.add(Parts.sentence(session.words().say("messages.empty"), "dim"), "wmin 60");
        } else {
            list.add(
                    new FindingsPane(
                            messages.stream().map(Messages.Message::finding).toList(), new SessionSite(session)),
                    "wmin 100");
        }
        list.revalidate();
        list.repaint();
    }
}
