package org.portolan.research.command.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.research.store.trends.StoredInterest;
import org.portolan.research.store.trends.TrendsSeries;

/** Says how interest in a term moves: trend, season, peaks, the last year against the one before, and when to order. */
public final class TrendsCommand implements Command<TrendsInput> {

    private static final List<Column> STORED = List.of(
            Column.of(Kind.TEXT, "research.demand.column.term"),
            Column.of(Kind.TEXT, "research.demand.column.geo"),
            Column.of(Kind.TEXT, "research.demand.column.grain"),
            Column.of(Kind.DATE, "research.demand.column.from"),
            Column.of(Kind.DATE, "research.demand.column.to"),
            Column.of(Kind.NUMBER, "research.demand.column.periods"),
            Column.of(Kind.NUMBER, "research.demand.column.below_one"),
            Column.of(Kind.NUMBER, "research.demand.column.partial"),
            Column.of(Kind.TEXT, "research.demand.column.file"),
            Column.of(Kind.TEXT, "research.demand.column.imported"));

    @Override
    public String id() {
        return "research.trends";
    }

    @Override
    public Class<TrendsInput> input() {
        return TrendsInput.class;
    }

    @Override
    public Report run(TrendsInput input, Workbench bench) throws Refusal {
        if (input.term().isEmpty()) {
            return Report.of(Text.of("research.trends.report.list"), list(bench.store()));
        }
        String term = input.term().get();
        TrendsSeries series = find(bench.store(), term, input.geo(), input.imported());
        TermDemand demand = TermDemand.of(series);
        List<Finding> findings = new ArrayList<>(demand.findings());
        List<Block> blocks = new ArrayList<>();
        TermFigures figures = new TermFigures(demand, input);
        blocks.add(figures.figures());
        figures.notes().forEach(note -> blocks.add(new Note(note)));
        findings.addAll(figures.findings());
        blocks.addAll(TermCharts.of(demand));
        if (input.with().isPresent()) {
            SecondTerm second = SecondTerm.of(bench.store(), series, input);
            blocks.addAll(second.blocks());
            findings.addAll(second.findings());
        }
        blocks.addAll(TermTables.of(demand));
        blocks.addAll(RelatedTables.of(bench.store(), series.term()));
        return new Report(
                Text.of("research.trends.report", series.term(), TermFigures.place(series)), blocks, findings);
    }

    static TrendsSeries find(Store store, String term, Optional<String> geo, Optional<String> importId) throws Refusal {
        Optional<TrendsSeries> found = StoredInterest.find(store, term, geo, importId);
        if (found.isPresent()) {
            return found.get();
        }
        List<String> terms = StoredInterest.all(store).stream()
                .map(StoredInterest.Stored::term)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .limit(12)
                .toList();
        throw new Refusal(
                terms.isEmpty()
                        ? Text.of("research.trends.refused.nothing", term)
                        : Text.of("research.trends.refused.term", term, String.join(", ", terms)));
    }

    private static Table list(Store store) {
        return new Table(
                "series",
                Text.of("research.demand.table.series"),
                STORED,
                StoredInterest.all(store).stream().map(TrendsCommand::row).toList(),
                Text.of("research.demand.table.series.empty"));
    }

    private static List<Cell> row(StoredInterest.Stored one) {
        return List.of(
                Cell.of(one.term()),
                Cell.of(one.geo()),
                Cell.of(Text.of("research.demand.grain." + one.grain().word())),
                Cell.of(one.from()),
                Cell.of(one.to()),
                Cell.of(one.periods()),
                Cell.of(one.belowOne()),
                Cell.of(one.partial()),
                Cell.of(one.file()),
                Cell.of(one.importId()));
    }
}
