package org.portolan.logistics.command;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.Exclusion;
import org.portolan.logistics.model.RateBook;
import org.portolan.logistics.model.Shipment;
import org.portolan.logistics.store.Bookshelf;

/** Quotes one parcel by every rate sheet in the workspace. */
public final class QuoteCommand implements Command<QuoteInput> {

    private final Bookshelf shelf = new Bookshelf();

    @Override
    public String id() {
        return "logistics.quote";
    }

    @Override
    public Class<QuoteInput> input() {
        return QuoteInput.class;
    }

    @Override
    public Report run(QuoteInput input, Workbench bench) throws Refusal {
        RateBook book = FuelRise.of(shelf.book(bench.store()), input.fuelRise());
        Exchange exchange = new Exchange(bench, input.date());
        Shipment shipment = input.shipment(exchange);
        Ranking ranking = Ranking.of(book.quote(shipment), input.currency(), exchange);
        List<Exclusion> excluded = new ArrayList<>(ranking.unconverted());
        excluded.addAll(book.excluded(shipment));

        List<Block> blocks = new ArrayList<>();
        if (book.size() > 0) {
            blocks.add(QuoteFigures.of(ranking, excluded.size()));
        }
        blocks.add(QuoteTables.services(ranking.offers(), whenEmpty(book)));
        blocks.add(QuoteTables.excluded(excluded, whenNoneExcluded(book)));
        blocks.add(QuoteTables.lines(ranking.offers(), whenEmpty(book)));
        QuoteChart.of(ranking).ifPresent(blocks::add);
        blocks.addAll(QuoteNotes.notes(input, shipment, book, ranking));
        Text title = Text.of(
                "logistics.quote.report",
                input.to().displayName(bench.locale()),
                input.to().code(),
                input.weight());
        return new Report(title, blocks, QuoteNotes.findings(ranking, shipment, book));
    }

    private static Text whenNoneExcluded(RateBook book) {
        return Text.of(book.size() == 0 ? "logistics.table.services.no-sheet" : "logistics.table.excluded.empty");
    }

    private static Text whenEmpty(RateBook book) {
        return Text.of(book.size() == 0 ? "logistics.table.services.no-sheet" : "logistics.table.services.empty");
    }
}
