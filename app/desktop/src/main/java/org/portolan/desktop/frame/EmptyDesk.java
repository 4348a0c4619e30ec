package org.portolan.desktop.frame;

import javax.swing.JButton;
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

    /** The keyboard goes to what comes next. */
    void begin() {
        getComponent(getComponentCount() - 1).requestFocusInWindow();
    }

    void reopen() {
        removeAll();
        Words words = shell.words();
        add(Parts.label(words.say("empty.title"), "h3"));
        add(Parts.label(words.say("empty.sentence"), "dim"));
        JButton choose = Parts.primary(words.say("imports.choose"), shell::chooseImport);
        add(choose);
        revalidate();
        repaint();
    }
}
