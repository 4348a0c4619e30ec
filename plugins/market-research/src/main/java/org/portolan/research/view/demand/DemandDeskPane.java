package org.portolan.research.view.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.view.Desk;
import org.portolan.api.view.Filling;
import org.portolan.research.command.demand.TrendsInput;
import org.portolan.research.view.Parts;

/** The three parts of the desk: the terms, the demand of the chosen one, and what its figures are made of. */
final class DemandDeskPane extends JPanel {

    private static final String COMMAND = "research.trends";

    private final Desk desk;
    private final TermForm form;
    private final DemandResults results;
    private final JPanel why = new JPanel(new MigLayout("insets 16, fillx, wrap 1, gapy 8", "[grow, fill]", ""));

    DemandDeskPane(Desk desk) {
        super(new MigLayout(
                "insets 0, gap 0, fill",
                "[230lp:260lp:290lp, grow 0][][340lp:680lp:, grow, fill][][200lp:290lp:320lp, grow 0]",
                "[grow, fill]"));
        this.desk = desk;
        form = new TermForm(desk, this::ask);
        results = new DemandResults(desk, this::explain);
        add(Filling.scrolled(form), "grow");
        add(new JSeparator(SwingConstants.VERTICAL), "growy, wmin pref");
        add(Filling.scrolled(results), "grow");
        add(new JSeparator(SwingConstants.VERTICAL), "growy, wmin pref");
        add(Filling.scrolled(why), "grow");
        explain(Optional.empty());
        desk.onFactsChanged(this::listTerms);
        listTerms();
    }

    /** Look again which terms there are. */
    private void listTerms() {
        TrendsInput all = new TrendsInput(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                LocalDate.now(desk.bench().clock()));
        desk.call("terms", COMMAND, all, this::listed, results::say);
    }

    private void listed(Report report) {
        List<List<String>> terms = report.blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .map(row -> row.stream()
                        .map(cell -> cell.value().map(desk::sayValue).orElse(""))
                        .toList())
                .toList();
        if (terms.isEmpty()) {
            results.invite();
        }
        form.offer(terms);
    }

    private void ask(TrendsInput input) {
        desk.call("demand", COMMAND, input, results::show, this::refused);
    }

    private void refused(Text sentence) {
        results.say(sentence);
        explain(Optional.empty());
    }

    private void explain(Optional<Trace> trace) {
        why.removeAll();
        if (trace.isPresent()) {
            why.add(desk.trace(trace.get()), "wmin 0");
        } else {
            why.add(Parts.sentence(desk.say(Text.of("research.demand-desk.why")), "secondary"), "wmin 0");
        }
        why.revalidate();
        why.repaint();
    }
}
