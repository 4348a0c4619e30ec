package org.portolan.research.intake.terms;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.api.trade.CountryCode;
import org.portolan.research.intake.CurrencySign;
import org.portolan.research.intake.FileFacts;
import org.portolan.research.intake.JsonLine;
import org.portolan.research.intake.Marketplaces;
import org.portolan.research.intake.ReportBook;
import org.portolan.research.store.terms.StoredReports;

/** The niches of Amazon’s Product Opportunity Explorer: searches, bounds of units sold, prices, returns. */
public final class OpportunityNiches implements TableFormat<OpportunityNiches.Niche> {

    private static final Header HEADER = Header.of(
            required("niche", "Customer Need", "Niche", "Niche Name", "细分市场"),
            required("term1", "Top Search Term 1", "热门搜索词 1"),
            required("volume", "Search Volume (Past 360 days)", "Search Volume", "搜索量（过去 360 天内）"),
            optional("term2", "Top Search Term 2", "热门搜索词 2"),
            optional("term3", "Top Search Term 3", "热门搜索词 3"),
            optional(
                    "growth",
                    "Search Volume Growth (Past 180 days)",
                    "Search Volume Growth (Past 360 days)",
                    "搜索量增长（过去 180 天）"),
            optional("volume_90", "Search Volume (Past 90 days)", "搜索量（过去 90 天内）"),
            optional("growth_90", "Search Volume Growth (Past 90 days)", "搜索量增长（过去 90 天内）"),
            optional("units_low", "Units Sold Lower Bound (Past 360 days)", "售出商品数量下限（最近 360 天内）"),
            optional("units_high", "Units Sold Upper Bound (Past 360 days)", "售出商品数量上限（最近 360 天内）"),
            optional(
                    "average_low",
                    "Range of Average Units Sold Lower Bound (Past 360 days)",
                    "平均售出商品件数范围下限（最近 360 天内）"),
            optional(
                    "average_high",
                    "Range of Average Units Sold Upper Bound (Past 360 days)",
                    "平均售出商品件数范围上限（最近 360 天内）"),
            optional("products", "# of Top Clicked Products", "Number of Top Clicked Products", "点击量最多的商品数量"),
            optional("price", "Average Price", "Average Price (Past 360 days)", "平均价格"),
            optional("price_min", "Minimum Price (Past 360 days)", "最低价格（过去 360 天内）"),
            optional("price_max", "Maximum Price (Past 360 days)", "最高价格（过去 360 天内）"),
            optional("return_rate", "Return Rate (Past 360 days)", "退货率 (过去 360 天)"));

    /**
     * One niche. Units are those of 360 days; shares are fractions.
     *
     * @param currency ISO 4217, of all prices
     */
    public record Niche(
            String name,
            Optional<BigDecimal> volume,
            Optional<BigDecimal> growth,
            Optional<BigDecimal> unitsLow,
            Optional<BigDecimal> unitsHigh,
            Optional<BigDecimal> products,
            Optional<String> currency,
            Optional<BigDecimal> price,
            Optional<BigDecimal> priceMin,
            Optional<BigDecimal> priceMax,
            Optional<BigDecimal> returnRate,
            String details) {}

    @Override
    public String id() {
        return "research.opportunity-niches";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public Optional<Niche> row(Row row) {
        String name = row.required("niche");
        JsonLine details = new JsonLine();
        for (String term : new String[] {"term1", "term2", "term3"}) {
            details.text(term, row.text(term));
        }
        for (String field : new String[] {"volume_90", "growth_90", "average_low", "average_high"}) {
            row.decimal(field).ifPresent(number -> details.number(field, number));
        }
        Niche niche = new Niche(
                name,
                row.decimal("volume"),
                row.decimal("growth"),
                row.decimal("units_low"),
                row.decimal("units_high"),
                row.decimal("products"),
                row.columns().stream()
                        .filter(OpportunityNiches::isPrice)
                        .flatMap(column -> CurrencySign.in(column, "").stream())
                        .findFirst(),
                row.decimal("price"),
                row.decimal("price_min"),
                row.decimal("price_max"),
                row.decimal("return_rate"),
                details.line());
        return row.rejected() ? Optional.empty() : Optional.of(niche);
    }

    private static boolean isPrice(String column) {
        return HEADER.fields().stream().anyMatch(field -> field.name().startsWith("price") && field.matches(column));
    }

    @Override
    public Writer<Niche> writer(Batch batch, Source source) {
        Batch.Rows rows = batch.rows(
                "research_niche",
                "marketplace",
                "niche",
                "volume",
                "growth",
                "units_low",
                "units_high",
                "products",
                "currency",
                "price",
                "price_min",
                "price_max",
                "return_rate",
                "details");
        String named = source.answer(FileFacts.MARKETPLACE)
                .map(answer -> CountryCode.of(answer).code())
                .orElseGet(() -> FileFacts.marketplace(source.fileName()));
        return (row, niche) -> rows.add(
                row.number(),
                named.isEmpty()
                        ? niche.currency().flatMap(Marketplaces::countryOf).orElse("")
                        : named,
                niche.name(),
                niche.volume().orElse(null),
                niche.growth().orElse(null),
                niche.unitsLow().orElse(null),
                niche.unitsHigh().orElse(null),
                niche.products().map(BigDecimal::longValue).orElse(null),
                niche.currency().orElse(null),
                niche.price().orElse(null),
                niche.priceMin().orElse(null),
                niche.priceMax().orElse(null),
                niche.returnRate().orElse(null),
                niche.details().isEmpty() ? null : niche.details());
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        intake.table(this);
        FileFacts facts = FileFacts.of(source);
        long rows = StoredReports.niches(intake.batch());
        new ReportBook(id(), facts.marketplace(), "", facts.metadata().period().ending(facts.day()))
                .close(intake, facts, rows);
    }
}
