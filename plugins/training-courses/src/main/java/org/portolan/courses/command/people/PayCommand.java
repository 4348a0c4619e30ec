package org.portolan.courses.command.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.courses.model.people.PayList;
import org.portolan.courses.model.people.PayRow;
import org.portolan.courses.model.people.PaySpread;
import org.portolan.courses.model.people.Terms;
import org.portolan.courses.store.people.PayTerms;
import org.portolan.courses.store.people.Pays;

/** What a month of work pays by city, platform, language and role, as the articles and the person’s own rows say. */
public final class PayCommand implements Command<PayCommand.Input> {

    /**
     * Which rows; each may be left empty.
     *
     * @param city in English or Chinese, as platform and language are
     * @param role also as a job’s title says it
     */
    public record Input(
            @Param(example = "Shenzhen") Optional<String> city,
            @Param(example = "Amazon") Optional<String> platform,
            @Param(example = "English") Optional<String> language,
            @Param(example = "executor") Optional<String> role) {}

    @Override
    public String id() {
        return "courses.pay";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        List<PayList.Entry> entries = Pays.all(bench.store()).entries().stream()
                .filter(entry -> fits(entry.row(), input))
                .toList();
        PayBlocks tables = new PayBlocks(bench);
        List<PayRow> counting = new PayList(entries).counting();
        List<PaySpread> spreads = PaySpread.byCity(counting);
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(entries, counting));
        if (entries.stream().anyMatch(entry -> entry.importId().isEmpty())) {
            blocks.add(new Note(Text.of("courses.pay.anecdotes")));
        }
        long overruled = entries.stream()
                .filter(entry -> entry.state() == PayList.State.OVERRULED)
                .count();
        if (overruled > 0) {
            blocks.add(new Note(Text.of("courses.pay.overruled", overruled)));
        }
        // The first table is what --as csv writes, and what comes back by an import.
        blocks.add(tables.rows(entries));
        blocks.add(tables.spreads(spreads));
        tables.chart(spreads).ifPresent(blocks::add);
        return new Report(Text.of("courses.pay.title"), blocks, List.of());
    }

    private static Figures figures(List<PayList.Entry> entries, List<PayRow> counting) {
        return Figures.of(
                Figure.of("courses.figure.rows", Cell.of(BigDecimal.valueOf(entries.size())), Text.EMPTY),
                Figure.of("courses.figure.counting", Cell.of(BigDecimal.valueOf(counting.size())), Text.EMPTY),
                Figure.of(
                        "courses.figure.own_rows",
                        Cell.of(BigDecimal.valueOf(entries.stream()
                                .filter(entry -> entry.state() == PayList.State.OWN)
                                .count())),
                        Text.EMPTY));
    }

    private static boolean fits(PayRow row, Input input) {
        return fits(Terms.Kind.CITY, row.city(), input.city())
                && fits(Terms.Kind.PLATFORM, row.platform(), input.platform())
                && fits(Terms.Kind.LANGUAGE, row.language(), input.language())
                && fits(Terms.Kind.ROLE, row.role(), input.role());
    }

    private static boolean fits(Terms.Kind kind, String key, Optional<String> asked) {
        return asked.isEmpty() || key.equalsIgnoreCase(PayTerms.all().keyWithin(kind, asked.get()));
    }
}
