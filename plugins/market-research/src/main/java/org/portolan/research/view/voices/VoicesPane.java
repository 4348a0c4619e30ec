package org.portolan.research.view.voices;

import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Report;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.research.command.voices.VoicesInput;
import org.portolan.research.view.Parts;

/** The three parts of the voices desk: whose voices, what they say, and why. Enter listens, Esc cancels. */
final class VoicesPane extends JPanel {

    private static final String LANE = "voices";

    private final Desk desk;
    private final VoicesForm form;
    private final VoicesResults results;
    private final JPanel why = Parts.column("16");

    VoicesPane(Desk desk) {
        super(new MigLayout(
                "insets 0, gap 0, fill",
                "[220lp:240lp:270lp, grow 0][][340lp:720lp:, grow, fill][][200lp:280lp:320lp, grow 0]",
                "[grow, fill]"));
        this.desk = desk;
        form = new VoicesForm(desk, this::ask, () -> desk.cancel(LANE));
        results = new VoicesResults(desk, this::explain);
        add(Filling.scrolled(form), "grow");
        add(new JSeparator(SwingConstants.VERTICAL), "growy, wmin pref");
        add(Filling.scrolled(results), "grow");
        add(new JSeparator(SwingConstants.VERTICAL), "growy, wmin pref");
        add(Filling.scrolled(why), "grow");
        registerKeyboardAction(
                event -> desk.cancel(LANE),
                KeyStroke.getKeyStroke("ESCAPE"),
                JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        results.invite();
        explain(Optional.empty());
    }

    private void ask() {
        Optional<VoicesInput> question = form.question();
        explain(Optional.empty());
        if (question.isPresent()) {
            form.busy(true);
            results.waiting();
            desk.call(LANE, "research.voices", question.get(), this::answered, this::refused);
        }
    }

    private void answered(Report report) {
        form.busy(false);
        results.show(report);
    }

    private void refused(Text sentence) {
        form.busy(false);
        results.say(sentence, true);
    }

    private void explain(Optional<Trace> trace) {
        why.removeAll();
        if (trace.isPresent()) {
            why.add(desk.trace(trace.get()), "wmin 0");
        } else {
            why.add(Parts.label(desk.say(Text.of("research.voices-desk.why")), "h3"), "wmin 0");
            why.add(Parts.sentence(desk.say(Text.of("research.voices-desk.why.hint")), "secondary"), "wmin 0");
        }
        why.revalidate();
        why.repaint();
    }
}
