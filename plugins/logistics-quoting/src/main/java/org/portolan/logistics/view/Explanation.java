package org.portolan.logistics.view;

import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** Why: what the chosen total is made of. */
public final class Explanation extends JPanel {

    private final Desk desk;

    public Explanation(Desk desk) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 8", "[grow, fill]", ""));
        this.desk = desk;
        clear();
    }

    public void show(Optional<Trace> trace) {
        removeAll();
        if (trace.isPresent()) {
            add(desk.trace(trace.get()), "wmin 0");
        } else {
            add(Parts.label(desk.say(Text.of("logistics.desk.trace")), "h3"), "wmin 0");
            add(Parts.sentence(desk.say(Text.of("logistics.desk.trace.hint")), "secondary"), "wmin 0");
        }
        revalidate();
        repaint();
    }

    /** Nothing is chosen. */
    public void clear() {
        show(Optional.empty());
    }
}
