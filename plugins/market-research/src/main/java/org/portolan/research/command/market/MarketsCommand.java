package org.portolan.research.command.market;

import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.store.market.MarketChoices;
import org.portolan.research.store.market.MarketChoices.Found;

/** Lists the markets that can be asked for: marketplaces, and the searches or niches that products were found under. */
public final class MarketsCommand implements Command<MarketsCommand.Input> {

    /** Nothing to enter. */
    public record Input() {}

    @Override
    public String id() {
        return "research.markets";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        List<Found> found = bench.store().read(MarketChoices::all);
        Table table = Distributions.table(
                "markets",
                List.of(MarketCells.text("marketplace"), MarketCells.text("search"), MarketCells.number("products")),
                found.stream()
                        .map(one -> List.of(
                                Cell.of(one.marketplace().isEmpty() ? MarketCommand.NONE : one.marketplace()),
                                Cell.of(one.search()),
                                Cell.of(one.products())))
                        .toList());
        return Report.of(Text.of("research.markets.report"), table);
    }
}
