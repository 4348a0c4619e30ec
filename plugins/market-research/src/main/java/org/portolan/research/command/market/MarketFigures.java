package org.portolan.research.command.market;

import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.text.Text;
import org.portolan.research.model.market.Holders;
import org.portolan.research.model.market.Item;
import org.portolan.research.store.market.Thresholds;

/** The market in a row of figures. */
final class MarketFigures {

    private MarketFigures() {}

    static Figures of(Market market, int newcomer) {
        List<Item> items = market.items();
        List<Item> newcomers = market.newcomers(newcomer);
        List<Item> dated =
                items.stream().filter(item -> item.listed().isPresent()).toList();
        return Figures.of(
                figure("products", MarketCells.count(items, "products"), Text.EMPTY),
                figure("median_price", MarketCells.medianPrice(items, market.currency()), Text.EMPTY),
                figure("median_rating", MarketCells.medianRating(items), Text.EMPTY),
                figure("median_reviews", MarketCells.medianReviews(items), Text.EMPTY),
                figure("brand_top10", Rivals.top10(market.brands()), holders(market.brands())),
                figure("brand_hhi", Rivals.hhi(market.brands()), level(market.brands())),
                figure("seller_top10", Rivals.top10(market.sellers()), holders(market.sellers())),
                figure("seller_hhi", Rivals.hhi(market.sellers()), level(market.sellers())),
                figure(
                        "newcomers",
                        dated.isEmpty() ? Cell.BLANK : MarketCells.count(newcomers, "newcomers"),
                        Text.of("research.market.figure.newcomers.note", newcomer, dated.size())),
                figure(
                        "newcomer_share",
                        MarketCells.share(
                                market.weighing().sum(newcomers),
                                market.weighing().sum(dated),
                                "weight_share",
                                newcomers),
                        Text.of("research.market.by." + market.weighing().word())),
                figure(
                        "weight",
                        MarketCells.weight(items, market.weighing()),
                        Text.of("research.market.by." + market.weighing().word())));
    }

    private static Figure figure(String name, Cell value, Text note) {
        return Figure.of("research.market.figure." + name, value, note);
    }

    private static Text holders(Holders holders) {
        return Text.of("research.market.figure.holders", holders.holders().size());
    }

    private static String level(double hhi) {
        return hhi > Thresholds.value("hhi_high").doubleValue()
                ? "high"
                : hhi > Thresholds.value("hhi_moderate").doubleValue() ? "moderate" : "low";
    }

    /** The levels of the Merger Guidelines (US Department of Justice and FTC). */
    private static Text level(Holders holders) {
        return holders.concentration()
                .map(one -> Text.of("research.market.level." + level(one.hhi())))
                .orElse(Text.EMPTY);
    }
}
