package org.portolan.desktop.frame;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Trace;
import org.portolan.api.view.Edge;
import org.portolan.desktop.report.ReportSite;
import org.portolan.desktop.report.TracePane;
import org.portolan.desktop.theme.Page;
import org.portolan.desktop.theme.Parts;

/** The drawer at the right: what a number was made of. Escape closes it. */
final class Drawer extends JPanel {

    private final transient ReportSite site;
    private transient Optional<Trace> shown = Optional.empty();
    private transient Optional<Component> before = Optional.empty();

    Drawer(ReportSite site) {
        super(new MigLayout("insets 16 16 8 4, fill, wrap 1", "[284!, fill]", "[]8[grow, fill]"));
        this.site = site;
        setBorder(new Edge(Edge.Side.LEFT));
        setVisible(false);
        Parts.onKey(this, "ESCAPE", this::close);
    }

    void show(Trace trace) {
        before = Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        shown = Optional.of(trace);
        reopen().ifPresent(JButton::requestFocusInWindow);
    }

    /** Draw what is shown again, in the language of now; the answer is the button that closes it. */
    Optional<JButton> reopen() {
        removeAll();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        JPanel head = Parts.panel("insets 0, fillx", "[grow, fill]8[]", "[center]");
        JLabel title = Parts.label(site.words().say("trace.title"), "secondary");
        JButton close = Parts.icon("close", site.words().say("trace.close"), this::close);
        head.add(title);
        head.add(close);
        add(head);
        Page held = new Page("insets 0 0 0 12, fillx", "[grow, fill]", "");
        held.add(new TracePane(shown.get(), site), "wmin 100");
        JScrollPane scroll = held.scrolled();
        add(scroll, "hmin 60");
        setVisible(true);
        revalidate();
        repaint();
        return Optional.of(close);
    }

    void close() {
        shown = Optional.empty();
        removeAll();
        setVisible(false);
        before.filter(Component::isShowing).ifPresent(Component::requestFocusInWindow);
    }
}
