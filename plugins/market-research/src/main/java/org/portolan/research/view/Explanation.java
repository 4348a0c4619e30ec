package org.portolan.research.view;

import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;

/** Why: what the chosen value is made of, and the rows it came from. */
public final class Explanation extends JPanel {

    private final Desk desk;
    private final String hint;

    /**
     * Make it, with nothing chosen.
     *
     * @param hint the key of what is said while nothing is chosen
     */
    public Explanation(Desk desk, String hint) {
        super(new MigLayout("insets 16, fillx, wrap 1, gapy 8", "[grow, fill]", ""));
        this.desk = desk;
        this.hint = hint;
        show(Optional.empty());
    }

    public void show(Optional<Trace> trace) {
        removeAll();
        if (trace.isPresent()) {
            add(desk.trace(trace.get()), "wmin 0");
        } else {
            add(Parts.label(desk.say(Text.of("research.desk.why")), "h3"), "wmin 0");
            add(Parts.sentence(desk.say(Text.of(hint)), "secondary"), "wmin 0");
        }
        revalidate();
        repaint();
    }
}
