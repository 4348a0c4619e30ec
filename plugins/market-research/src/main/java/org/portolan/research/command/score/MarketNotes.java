package org.portolan.research.command.score;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.store.market.CountryCards;

/** What to heed in a market beside its law: language, daily habits, payment, returns. What has no source is said to have none. */
final class MarketNotes {

    private static final List<String> TOPICS = List.of("language", "culture", "payment", "returns", "vat");

    private MarketNotes() {}

    static Table of(FeasibilityInput input, Workbench bench) {
        boolean chinese = bench.locale().getLanguage().equals("zh");
        List<CountryCards.Entry> entries = CountryCards.of(input.market().code(), input.date());
        List<List<Cell>> rows = new ArrayList<>();
        for (String topic : TOPICS) {
            Text title = Text.of("research.market.topic." + topic);
            List<CountryCards.Entry> about =
                    entries.stream().filter(one -> one.topic().equals(topic)).toList();
            about.forEach(one -> rows.add(List.of(
                    Cell.of(title),
                    Cell.of(chinese ? one.chinese() : one.english()),
                    Cell.of(one.from()),
                    Cell.of(one.source()))));
            if (about.isEmpty()) {
                rows.add(
                        List.of(Cell.of(title), Cell.of(Text.of("research.market.no-source")), Cell.BLANK, Cell.BLANK));
            }
        }
        return new Table(
                "market_notes",
                Text.of("research.table.market_notes"),
                List.of(
                        Column.of(Kind.TEXT, "research.column.topic"),
                        Column.of(Kind.TEXT, "research.column.says"),
                        Column.of(Kind.DATE, "research.column.since"),
                        Column.of(Kind.TEXT, "research.column.source")),
                rows,
                Text.EMPTY);
    }
}
