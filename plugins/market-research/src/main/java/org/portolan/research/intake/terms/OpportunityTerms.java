package org.portolan.research.intake.terms;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.util.List;
import org.portolan.api.intake.Header;

/** The search terms of a niche of Amazon’s Product Opportunity Explorer; the niche stands above the table. */
public final class OpportunityTerms extends TermFormat {

    private static final Header HEADER = Header.of(
            required("term", "Search term", "Search Terms"),
            required("volume", "Search Volume (Past 360 days)", "Search Volume", "Search Volume (Past 90 days)"),
            required(
                    "conversion",
                    "Search Conversion Rate (Past 360 days)",
                    "Search Conversion Rate",
                    "Search Conversion Rate (Past 90 days)"),
            optional(
                    "growth",
                    "Search Volume Growth (Past 180 days)",
                    "Search Volume Growth (Past 90 days)",
                    "Search Volume Growth"),
            optional("growth_90", "Search Volume Growth (Past 90 days)"),
            optional("click_share", "Click Share (Past 360 days)", "Click Share"),
            optional("top1", "Top Clicked Product 1 (Asin)"),
            optional("top2", "Top Clicked Product 2 (Asin)"),
            optional("top3", "Top Clicked Product 3 (Asin)"),
            optional("title1", "Top Clicked Product 1 (Title)"),
            optional("title2", "Top Clicked Product 2 (Title)"),
            optional("title3", "Top Clicked Product 3 (Title)"));

    private static final TermLayout LAYOUT = new TermLayout(
            "research.opportunity-terms",
            "opportunity-explorer",
            HEADER,
            List.of("growth_90", "top1", "top2", "top3"),
            false);

    /** Called by the service loader. */
    public OpportunityTerms() {
        super(LAYOUT);
    }
}
