package org.portolan.desktop.frame;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.desktop.session.Shell;
import org.portolan.desktop.theme.Parts;
import org.portolan.desktop.words.Words;

/** Shown where no tab is open: says what to do next. */
final class EmptyDesk extends JPanel {

    private final transient Shell shell;

    EmptyDesk(Shell shell) {
        super(new MigLayout("insets 32, fill, wrap 1", "[center]", "push[]4[]16[]push"));
        this.shell = shell;
        reopen();
    }

    void reopen() {
        removeAll();
        Words words = shell.words();
        add(Parts.label(words.say("empty.title"), "h3"));
        add(Parts.label(words.say("empty.sentence"), "dim"));
        add(Parts.primary(words.say("imports.choose"), shell::chooseImport));
        revalidate();
        repaint();
    }
}
