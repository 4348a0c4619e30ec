package org.portolan.research.intake.terms;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.util.List;
import org.portolan.api.intake.Header;

/** Helium 10 Cerebro: the terms that ASINs are found by, and a column for each ASIN. Marketplace, ASIN and day stand in the
 * file’s name: {@code US_AMAZON_cerebro_B0EXAMPLE1_2025-11-10.csv}. */
public final class Cerebro extends TermFormat {

    private static final Header HEADER = Header.of(
            required("term", "Keyword Phrase", "Keyword"),
            required("iq", "Cerebro IQ Score", "Magnet IQ Score"),
            required("volume", "Search Volume"),
            optional("click_share", "ABA Total Click Share"),
            optional("conversion", "ABA Total Conv. Share", "ABA Total Conversion Share"),
            optional("keyword_sales", "Keyword Sales"),
            optional("growth_percent", "Search Volume Trend"),
            optional("competing", "Competing Products"),
            optional("cpr", "CPR"),
            optional("title_density", "Title Density"),
            optional("rank_of_asin", "Position (Rank)", "Organic Rank"),
            optional("competitor_rank", "Competitor Rank (avg)"),
            optional("bid", "H10 PPC Sugg. Bid"),
            optional("bid_min", "H10 PPC Sugg. Min Bid"),
            optional("bid_max", "H10 PPC Sugg. Max Bid"),
            optional("ranking_competitors", "Ranking Competitors (count)"),
            optional("sponsored_asins", "Sponsored ASINs"),
            optional("organic", "Organic"),
            optional("sponsored", "Sponsored"),
            optional("sponsored_rank", "Sponsored Rank (avg)"),
            optional("relative_rank", "Relative Rank"),
            optional("performance", "Competitor Performance Score"));

    private static final TermLayout LAYOUT = new TermLayout(
            "research.cerebro",
            "cerebro",
            HEADER,
            List.of(
                    "iq",
                    "keyword_sales",
                    "growth_percent",
                    "competing",
                    "cpr",
                    "title_density",
                    "rank_of_asin",
                    "competitor_rank",
                    "bid"),
            true);

    /** Called by the service loader. */
    public Cerebro() {
        super(LAYOUT);
    }
}
