package org.portolan.research.command.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.market.Brackets;
import org.portolan.research.model.market.Item;
import org.portolan.research.model.market.PriceBands;
import org.portolan.research.model.market.Room;
import org.portolan.research.store.market.Thresholds;

/** The market as a map: prices across, ratings up; in each place the products, what they sell and their reviews. */
final class MarketMap {

    private MarketMap() {}

    static Table of(Market market, PriceBands bands) {
        List<Column> columns = List.of(
                MarketCells.text("bracket"),
                MarketCells.text("band"),
                MarketCells.number("products"),
                MarketCells.percent("product_share"),
                MarketCells.percent("weight_share"),
                MarketCells.number("reviews"),
                MarketCells.text("gap"));
        List<Item> placed = market.items().stream()
                .filter(item -> item.price().isPresent() && item.rating().isPresent())
                .toList();
        double weight = market.weighing().sum(placed);
        Set<Integer> gaps = Room.of(market.items(), bands, market.weighing(), Thresholds.gap()).stream()
                .filter(Room::gap)
                .map(Room::band)
                .collect(Collectors.toSet());
        List<List<Cell>> rows = new ArrayList<>();
        for (int rating = Brackets.RATING.words().size() - 1; rating >= 0; rating--) {
            for (int band : bands.all()) {
                int bracket = rating;
                List<Item> held = placed.stream()
                        .filter(item -> bands.band(item.price().orElseThrow()) == band
                                && Brackets.RATING.of(
                                                item.rating().orElseThrow().doubleValue())
                                        == bracket)
                        .toList();
                rows.add(List.of(
                        Cell.of(Brackets.RATING.words().get(rating)),
                        Cell.of(bands.words(band)),
                        MarketCells.count(held, "products"),
                        MarketCells.share(held.size(), placed.size(), "product_share", held),
                        MarketCells.share(market.weighing().sum(held), weight, "weight_share", held),
                        MarketCells.medianReviews(held),
                        Cell.of(Text.of(gaps.contains(band) ? "research.market.gap.yes" : "research.market.gap.no"))));
            }
        }
        return Distributions.table("cells", columns, rows);
    }
}
