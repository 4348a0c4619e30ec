package org.portolan.research.view.candidates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.swing.JPanel;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.research.view.Answer;
import org.portolan.research.view.Explanation;
import org.portolan.research.view.Parts;
import org.portolan.research.view.ReportPart;

/** What a unit of one candidate earns: its costs opened to their parts, the chance of loss, what the market asks. */
final class FeasibilityPane extends JPanel {

    private static final String LANE = "feasibility";

    /** What decides stands above the costs, all other figures below the charts. */
    private static final Set<String> FIRST =
            Set.of("net_profit", "margin", "chance_of_loss", "highest_landed", "price_floor", "data_quality");

    private final transient Desk desk;
    private final transient BiConsumer<String, Map<String, String>> compare;
    private final FeasibilityForm form;
    private final ReportPart results;
    private final Explanation why;

    /** @param compare gets what was found of a candidate, by factor */
    FeasibilityPane(Desk desk, BiConsumer<String, Map<String, String>> compare) {
        super(Parts.threeColumns());
        this.desk = desk;
        this.compare = compare;
        why = new Explanation(desk, "research.candidates-desk.cost.hint");
        results = new ReportPart(desk, Text.of("research.candidates-desk.page.feasibility"), why::show);
        form = new FeasibilityForm(desk, this::ask, () -> desk.cancel(LANE));
        Parts.sideBySide(this, Filling.scrolled(form), Filling.scrolled(results), Filling.scrolled(why));
        Parts.onKey(this, "ESCAPE", () -> desk.cancel(LANE));
        results.invite("research.candidates-desk.sheet.empty");
    }

    /** Check this candidate: at once where enough is known of it. */
    void check(String name) {
        form.take(name);
        if (form.isReady()) {
            ask();
        } else {
            results.invite("research.candidates-desk.sheet.empty");
            form.begin(form.read("market").isEmpty() ? "market" : "price");
        }
    }

    private void ask() {
        form.busy(true);
        form.keep();
        why.show(Optional.empty());
        results.waiting(Text.of("research.candidates-desk.running"));
        desk.call(LANE, "research.feasibility", form.entered(), this::answered, this::refused);
    }

    private void answered(Report report) {
        form.busy(false);
        Answer answer = new Answer(report);
        results.head(report);
        results.add(
                Parts.button(
                        desk,
                        "research.candidates-desk.compare",
                        "table-column-plus-after",
                        () -> compare.accept(form.product(), found(answer))),
                "growx 0");
        results.cards(answer.figures().filter(figure -> FIRST.contains(figure.key())));
        answer.table("costs").ifPresent(table -> results.table(table, "cost", "amount", "share", "source"));
        answer.chart("cost_chart").ifPresent(results::chart);
        answer.chart("profit_chart").ifPresent(results::chart);
        answer.blocks(Note.class).forEach(note -> results.note(note.text()));
        results.cards(answer.figures().filter(figure -> !FIRST.contains(figure.key())));
        answer.table("assumptions").ifPresent(results::table);
        answer.table("headroom").ifPresent(results::table);
        answer.table("requirements")
                .ifPresent(table -> results.table(table, "mark", "asks", "since", "source", "standing"));
        results.findings(report.findings().stream()
                .filter(finding -> !finding.needsAttention())
                .toList());
        answer.figures()
                .flatMap(figure -> figure.value().trace().stream())
                .findFirst()
                .ifPresent(trace -> why.show(Optional.of(trace)));
    }

    private void refused(Text sentence) {
        form.busy(false);
        results.say(sentence);
    }

    /** What the sheet says of the factors that a comparison looks at. */
    private static Map<String, String> found(Answer answer) {
        Map<String, String> found = new LinkedHashMap<>();
        percent(answer, "margin").ifPresent(value -> found.put("margin", value));
        percent(answer, "chance_of_loss").ifPresent(value -> found.put("loss", value));
        answer.figure("capital")
                .flatMap(figure -> figure.value().value())
                .filter(Money.class::isInstance)
                .ifPresent(value -> found.put("capital", Plain.of(((Money) value).amount())));
        answer.table("requirements")
                .ifPresent(table ->
                        found.put("requirements", Integer.toString(table.rows().size())));
        return found;
    }

    private static Optional<String> percent(Answer answer, String figure) {
        return answer.figure(figure)
                .flatMap(one -> one.value().value())
                .filter(Percent.class::isInstance)
                .map(value -> Plain.of(((Percent) value).fraction().movePointRight(2)));
    }
}
