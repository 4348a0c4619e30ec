package org.portolan.logistics.view.fees;

import java.util.Optional;
import javax.swing.JPanel;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.logistics.command.fees.FbaFeesInput;
import org.portolan.logistics.view.Explanation;
import org.portolan.logistics.view.Parts;

/** The three parts of the fee desk: the unit, its fees and headroom, and what a fee is made of. */
final class FeeDeskPane extends JPanel {

    private final Desk desk;
    private final FeeResults results;
    private final Explanation explanation;

    FeeDeskPane(Desk desk) {
        super(Parts.threeColumns());
        this.desk = desk;
        explanation = new Explanation(desk);
        results = new FeeResults(desk, explanation::show);
        UnitForm form = new UnitForm(desk, this::ask);
        Parts.sideBySide(this, Filling.scrolled(form), Filling.scrolled(results), Filling.scrolled(explanation));
        form.start();
    }

    private void ask(Optional<FbaFeesInput> input) {
        if (input.isEmpty()) {
            say(Text.of("logistics.fees.desk.type"));
            return;
        }
        desk.call("fees", "logistics.fba-fees", input.get(), results::fees, this::say);
        desk.call("headroom", "logistics.tier-headroom", input.get().headroom(), results::headroom, this::say);
    }

    private void say(Text sentence) {
        results.say(sentence);
        explanation.clear();
    }
}
