package org.portolan.research.command.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.research.model.market.Concentration;
import org.portolan.research.model.market.GapRule;
import org.portolan.research.model.market.Holders;
import org.portolan.research.model.market.Item;
import org.portolan.research.model.market.PriceBands;
import org.portolan.research.model.market.Room;
import org.portolan.research.store.market.Thresholds;

/** Who is there: brands and sellers, newcomers that got in, and where there is room. */
final class Rivals {

    /** Behind a concentration stand its largest holders. */
    private static final int NAMED = 10;

    private final Market market;

    Rivals(Market market) {
        this.market = market;
    }

    Table holders(String key, Holders holders, int top) {
        List<Column> columns = List.of(
                MarketCells.text("name"),
                MarketCells.number("products"),
                MarketCells.number("weight"),
                MarketCells.percent("weight_share"),
                MarketCells.money("price"),
                MarketCells.number("rating"),
                MarketCells.number("reviews"));
        double all =
                holders.holders().stream().mapToDouble(Holders.Holder::weight).sum();
        List<List<Cell>> rows = holders.holders().stream()
                .limit(top)
                .map(one -> List.of(
                        Cell.of(one.name()),
                        MarketCells.count(one.items(), "products"),
                        MarketCells.weight(one.items(), market.weighing()),
                        MarketCells.share(one.weight(), all, "weight_share", one.items()),
                        MarketCells.medianPrice(one.items(), market.currency()),
                        MarketCells.medianRating(one.items()),
                        MarketCells.medianReviews(one.items())))
                .toList();
        return Distributions.table(key, columns, rows);
    }

    /** The share of the ten largest. */
    static Cell top10(Holders holders) {
        return holders.concentration()
                .map(one -> Cell.of(MarketCells.percent(one.top10()), trace("top10", holders, one)))
                .orElse(Cell.BLANK);
    }

    /** The sum of squared shares in percent. */
    static Cell hhi(Holders holders) {
        return holders.concentration()
                .map(one -> Cell.of(
                        BigDecimal.valueOf(one.hhi()).setScale(0, RoundingMode.HALF_UP), trace("hhi", holders, one)))
                .orElse(Cell.BLANK);
    }

    private static Trace trace(String title, Holders holders, Concentration concentration) {
        List<Trace.Part> parts = new ArrayList<>();
        parts.add(MarketCells.part("holders", concentration.holders(), title));
        holders.holders().stream()
                .limit(NAMED)
                .forEach(one -> parts.add(new Trace.Part(
                        Text.literal(one.name()),
                        MarketCells.percent(one.share()),
                        Text.of("research.market.why.share"))));
        parts.add(MarketCells.part("nameless", holders.nameless(), "nameless"));
        parts.add(MarketCells.part("unmeasured", holders.unmeasured(), "unmeasured"));
        List<Item> items = holders.holders().stream()
                .limit(NAMED)
                .flatMap(one -> one.items().stream())
                .toList();
        return new Trace(Text.of("research.market.figure." + title), parts, MarketCells.sources(items));
    }

    Table newcomers(int months, int top) {
        List<Column> columns = List.of(
                MarketCells.text("product"),
                MarketCells.text("title"),
                MarketCells.text("brand"),
                MarketCells.date("listed"),
                MarketCells.number("months"),
                MarketCells.money("price"),
                MarketCells.text("band"),
                MarketCells.number("rating"),
                MarketCells.number("reviews"),
                MarketCells.number("weight"),
                MarketCells.text("place"));
        List<Item> ranked = market.ranked();
        List<List<Cell>> rows = market.newcomers(months).stream()
                .limit(top)
                .map(item -> List.of(
                        Cell.of(item.id()),
                        Cell.of(item.title()),
                        Cell.of(item.brand()),
                        Cell.of(item.listed()),
                        Cell.of(item.months()),
                        MarketCells.amount(item.price(), market.currency()),
                        Cell.of(market.bands()
                                .flatMap(bands -> item.price().map(price -> bands.words(bands.band(price))))),
                        Cell.of(item.rating()),
                        Cell.of(item.reviews()),
                        MarketCells.weight(List.of(item), market.weighing()),
                        Cell.of((1 + ranked.indexOf(item)) + "/" + ranked.size())))
                .toList();
        return Distributions.table("newcomers", columns, rows);
    }

    Table gaps(PriceBands bands) {
        List<Column> columns = List.of(
                MarketCells.text("band"),
                MarketCells.number("products"),
                MarketCells.number("room"),
                MarketCells.number("rating"),
                MarketCells.percent("few_reviews"),
                MarketCells.text("gap"));
        GapRule rule = Thresholds.gap();
        List<List<Cell>> rows = Room.of(market.items(), bands, market.weighing(), rule).stream()
                .map(room -> List.of(
                        Cell.of(bands.words(room.band())),
                        MarketCells.count(room.items(), "products"),
                        room(room, rule),
                        Cell.of(room.rating()),
                        MarketCells.share(
                                room.fewReviews() * room.items().size(),
                                room.items().size(),
                                "few_reviews",
                                room.items()),
                        Cell.of(Text.of(room.gap() ? "research.market.gap.yes" : "research.market.gap.no"))))
                .toList();
        return Distributions.table("gaps", columns, rows);
    }

    private static Cell room(Room room, GapRule rule) {
        return Cell.of(
                BigDecimal.valueOf(room.room()).setScale(2, RoundingMode.HALF_UP),
                new Trace(
                        Text.of("research.market.column.room"),
                        List.of(
                                MarketCells.part("wide", BigDecimal.valueOf(rule.room()), "wide"),
                                MarketCells.part("pleased", rule.pleased(), "pleased"),
                                MarketCells.part("few", rule.reviews(), "few")),
                        MarketCells.sources(room.items())));
    }
}
