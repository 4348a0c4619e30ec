package org.portolan.logistics.view;

import java.util.Optional;
import javax.swing.JPanel;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.logistics.command.QuoteInput;

/** The three parts of the desk: what goes in, what comes out, and why. */
final class QuoteDeskPane extends JPanel {

    private final Desk desk;
    private final Results results;
    private final Explanation explanation;
    private Optional<QuoteInput> asked = Optional.empty();

    QuoteDeskPane(Desk desk) {
        super(Parts.threeColumns());
        this.desk = desk;
        explanation = new Explanation(desk);
        results = new Results(desk, explanation::show);
        ParcelForm form = new ParcelForm(desk, this::ask);
        Parts.sideBySide(this, Filling.scrolled(form), Filling.scrolled(results), Filling.scrolled(explanation));
        desk.onFactsChanged(this::askAgain);
        form.start();
    }

    private void ask(Optional<QuoteInput> input) {
        asked = input;
        askAgain();
    }

    private void askAgain() {
        if (asked.isPresent()) {
            desk.call("quote", "logistics.quote", asked.get(), results::show, this::say);
        } else {
            say(Text.of("logistics.desk.type"));
        }
    }

    private void say(Text sentence) {
        results.say(sentence);
        explanation.clear();
    }
}
