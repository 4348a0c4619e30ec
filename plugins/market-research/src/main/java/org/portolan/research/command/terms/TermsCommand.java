package org.portolan.research.command.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.research.store.terms.TermShares;

/** Finds search terms by how they begin, among the millions that reports brought. */
public final class TermsCommand implements Command<TermsCommand.Input> {

    private static final List<Column> COLUMNS = List.of(
            column(Kind.TEXT, "term"),
            column(Kind.TEXT, "marketplace"),
            column(Kind.TEXT, "report"),
            column(Kind.DATE, "ends"),
            column(Kind.NUMBER, "rank"),
            column(Kind.NUMBER, "volume"),
            column(Kind.PERCENT, "top3_clicks"),
            column(Kind.TEXT, "products"));

    /** What is looked for; the most frequent terms come first. */
    public record Input(
            @Param(example = "yoga") String prefix,
            @Param(example = "US") Optional<String> marketplace,

            @Param(byDefault = "50", min = "1", max = "1000")
            int top) {}

    private static Column column(Kind kind, String name) {
        return Column.of(kind, "research.terms.column." + name);
    }

    @Override
    public String id() {
        return "research.terms";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        String marketplace =
                input.marketplace().map(code -> code.toUpperCase(Locale.ROOT)).orElse("");
        List<TermShares.Found> found =
                bench.store().read(handle -> TermShares.startingWith(handle, input.prefix(), marketplace, input.top()));
        return Report.of(
                Text.of("research.terms.report", input.prefix()),
                new Table(
                        "terms",
                        Text.of("research.terms.table.terms"),
                        COLUMNS,
                        found.stream().map(TermsCommand::row).toList(),
                        Text.of("research.terms.table.terms.empty", input.prefix())));
    }

    private static List<Cell> row(TermShares.Found found) {
        return List.of(
                Cell.of(found.term()),
                Cell.of(found.marketplace()),
                Cell.of(found.kind().isEmpty() ? Text.EMPTY : Text.of(found.kind() + ".title")),
                Cell.of(found.ends().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(found.ends()))),
                Cell.of(found.rank()),
                Cell.of(found.volume()),
                clicks(found),
                Cell.of(String.join(
                        " ",
                        found.products().stream()
                                .map(TermShares.Clicked::product)
                                .toList())));
    }

    private static Cell clicks(TermShares.Found found) {
        if (found.products().isEmpty()) {
            return Cell.BLANK;
        }
        BigDecimal sum =
                found.products().stream().map(TermShares.Clicked::clicks).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Trace.Part> parts = found.products().stream()
                .map(one -> new Trace.Part(
                        Text.literal(one.product()), new Percent(one.clicks()), Text.of("research.terms.why.clicks")))
                .toList();
        return Cell.of(
                new Percent(sum),
                new Trace(Text.of("research.terms.column.top3_clicks"), parts, List.of(found.source())));
    }
}
