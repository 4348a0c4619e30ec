package org.portolan.research.view.market;

import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Explanation;
import org.portolan.research.view.Parts;

/** The three parts of the market desk: which market, what it looks like, and why. Enter asks, Esc cancels. */
final class MarketPane extends JPanel {

    private static final String LANE = "market";

    private final Desk desk;
    private final MarketForm form;
    private final MarketSheet sheet;
    private final Explanation why;

    MarketPane(Desk desk) {
        super(Parts.threeColumns());
        this.desk = desk;
        why = new Explanation(desk, "research.market-desk.why.hint");
        form = new MarketForm(desk, this::ask, () -> desk.cancel(LANE));
        sheet = new MarketSheet(desk, why::show);
        Parts.sideBySide(this, Filling.scrolled(form), sheet, Filling.scrolled(why));
        Parts.onKey(this, "ESCAPE", () -> desk.cancel(LANE));
        desk.onFactsChanged(this::look);
        look();
    }

    /** Look again which markets there are. */
    private void look() {
        desk.call("markets", "research.markets", Map.of(), this::listed, sheet::say);
    }

    private void listed(Report report) {
        Optional<Table> markets = new Answer(report).table("markets");
        if (markets.filter(table -> !table.rows().isEmpty()).isEmpty()) {
            sheet.invite();
        } else {
            form.offer(markets.get());
            ask();
        }
    }

    private void ask() {
        form.busy(true);
        why.show(Optional.empty());
        sheet.waiting();
        desk.call(LANE, "research.market", form.entered(), this::answered, this::refused);
    }

    private void answered(Report report) {
        form.busy(false);
        sheet.show(report);
    }

    private void refused(Text sentence) {
        form.busy(false);
        sheet.say(sentence);
    }
}
