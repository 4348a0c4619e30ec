package org.portolan.logistics.view.landed;

import java.util.Optional;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.logistics.command.landed.LandedInput;
import org.portolan.logistics.view.Explanation;
import org.portolan.logistics.view.Parts;

/** The three parts of the desk: the consignment, its landed cost, and why. */
final class LandedDeskPane extends JPanel {

    private final Desk desk;
    private final LandedResults results;
    private final Explanation explanation;
    private Optional<LandedInput> asked = Optional.empty();

    LandedDeskPane(Desk desk) {
        super(new MigLayout(
                "insets 0, gap 0, fill",
                "[240lp:270lp:300lp, grow 0][][340lp:660lp:, grow, fill][][200lp:290lp:320lp, grow 0]",
                "[grow, fill]"));
        this.desk = desk;
        explanation = new Explanation(desk);
        results = new LandedResults(desk, explanation::show);
        LandedForm form = new LandedForm(desk, this::ask);
        Parts.sideBySide(this, Parts.scrolled(form), Parts.scrolled(results), Parts.scrolled(explanation));
        desk.onFactsChanged(this::askAgain);
        form.start();
    }

    private void ask(Optional<LandedInput> input) {
        asked = input;
        askAgain();
    }

    private void askAgain() {
        if (asked.isPresent()) {
            desk.call("landed", "logistics.landed", asked.get(), results::show, this::say);
        } else {
            say(Text.of("logistics.landed-desk.type"));
        }
    }

    private void say(Text sentence) {
        results.say(sentence);
        explanation.clear();
    }
}
