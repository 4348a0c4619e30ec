package org.portolan.research.command.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.research.model.market.Item;
import org.portolan.research.store.market.MarketFilter;
import org.portolan.research.store.market.MarketItems;
import org.portolan.research.store.terms.TermShares;

/** Says what a market looks like: prices, buyers' opinions, who holds it, who got in, where there is room. */
public final class MarketCommand implements Command<MarketInput> {

    /** Asks for products of which no download says the marketplace. */
    public static final String NONE = "none";

    private static final int TERMS = 200;

    @Override
    public String id() {
        return "research.market";
    }

    @Override
    public Class<MarketInput> input() {
        return MarketInput.class;
    }

    @Override
    public Report run(MarketInput input, Workbench bench) throws Refusal {
        List<String> codes =
                input.marketplace().stream().map(MarketCommand::code).toList();
        MarketFilter filter = new MarketFilter(codes, input.search(), input.category(), input.word());
        List<Item> items = bench.store().read(handle -> MarketItems.passing(handle, filter));
        if (items.isEmpty()) {
            throw new Refusal(Text.of("research.market.nothing"));
        }
        String marketplace = codes.size() == 1 ? codes.get(0) : "";
        List<TermShares.Found> terms = bench.store()
                .read(handle -> input.term().stream()
                        .flatMap(term -> TermShares.startingWith(handle, term, marketplace, TERMS).stream())
                        .toList());
        return report(Market.of(items, input), items, terms, input, bench.locale());
    }

    /** A country's code as a person writes it; empty for {@value #NONE}, the products without one. */
    static String code(String written) {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        return upper.equals("UK") ? "GB" : upper.equalsIgnoreCase(NONE) ? "" : upper;
    }

    private static Report report(
            Market market, List<Item> all, List<TermShares.Found> terms, MarketInput input, Locale locale) {
        Distributions distributions = new Distributions(market);
        Rivals rivals = new Rivals(market);
        Countries countries = new Countries(all, input);
        List<Block> blocks = new ArrayList<>();
        blocks.add(MarketFigures.of(market, input.newcomer()));
        blocks.add(new Note(Text.of(
                "research.market.note.measure",
                Text.of("research.market.by." + market.weighing().word()))));
        market.bands().ifPresent(bands -> {
            blocks.add(MarketCharts.bars("prices", distributions.prices(bands, input.newcomer()), "band"));
            blocks.add(MarketCharts.map(market));
            blocks.add(distributions.prices(bands, input.newcomer()));
            blocks.add(MarketMap.of(market, bands));
            blocks.add(rivals.gaps(bands));
        });
        blocks.add(new Note(Text.of("research.market.note.gap")));
        blocks.add(distributions.ratings());
        blocks.add(distributions.reviews());
        blocks.add(MarketCharts.shares("brands", market.brands(), input.top()));
        blocks.add(rivals.holders("brands", market.brands(), input.top()));
        blocks.add(rivals.holders("sellers", market.sellers(), input.top()));
        blocks.add(MarketCharts.bars("ages", distributions.ages(), "months"));
        blocks.add(distributions.ages());
        blocks.add(distributions.fulfilment());
        blocks.add(rivals.newcomers(input.newcomer(), input.top()));
        if (!input.term().isEmpty()) {
            blocks.add(SearchShare.table(terms, all, input.top()));
        }
        blocks.add(countries.marketplaces());
        blocks.add(countries.cards(locale));
        blocks.add(countries.festivals(locale));
        blocks.add(Quality.known(market));
        blocks.add(Quality.units(market));
        return new Report(Text.of("research.market.report", market.items().size()), blocks, Quality.findings(market));
    }
}
