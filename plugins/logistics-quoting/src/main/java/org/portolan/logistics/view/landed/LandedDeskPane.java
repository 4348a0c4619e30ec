package org.portolan.logistics.view.landed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.logistics.command.landed.LandedInput;
import org.portolan.logistics.view.Explanation;
import org.portolan.logistics.view.Parts;
import org.portolan.logistics.view.ReportOutcome;

/** The three parts of the desk: the consignment, its landed cost, and why. */
final class LandedDeskPane extends JPanel {

    /** The columns that there is room for; the part beside says the rest. */
    private static final Map<String, List<String>> SHOWN =
            Map.of("lines", List.of("part", "amount", "base", "rate", "since"));

    private final Desk desk;
    private final ReportOutcome results;
    private final Explanation explanation;
    private Optional<LandedInput> asked = Optional.empty();

    LandedDeskPane(Desk desk) {
        super(Parts.threeColumns());
        this.desk = desk;
        explanation = new Explanation(desk);
        results = new ReportOutcome(desk, Text.of("logistics.landed.title"), explanation::show, SHOWN);
        LandedForm form = new LandedForm(desk, this::ask);
        Parts.sideBySide(this, Filling.scrolled(form), Filling.scrolled(results), Filling.scrolled(explanation));
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
