package org.portolan.research.command.traffic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.market.Median;
import org.portolan.research.model.traffic.OwnProduct;
import org.portolan.research.model.traffic.OwnProduct.Searched;
import org.portolan.research.model.traffic.OwnProduct.Visited;
import org.portolan.research.store.traffic.OwnProducts;

/** Follows the operator's own products from search to order, beside their medians. */
public final class FunnelCommand implements Command<FunnelCommand.Input> {

    private static final List<Column> COLUMNS = List.of(
            column(Kind.TEXT, "product"),
            column(Kind.TEXT, "sku"),
            column(Kind.TEXT, "title"),
            column(Kind.NUMBER, "impressions"),
            column(Kind.NUMBER, "clicks"),
            column(Kind.PERCENT, "click_rate"),
            column(Kind.NUMBER, "purchases"),
            column(Kind.PERCENT, "conversion"),
            column(Kind.NUMBER, "sessions"),
            column(Kind.NUMBER, "units"),
            column(Kind.PERCENT, "units_per_session"));

    /** Whose products; empty for the marketplace of the newest report. */
    public record Input(@Param(example = "US") Optional<String> marketplace) {}

    private static Column column(Kind kind, String name) {
        return Column.of(kind, "research.funnel.column." + name);
    }

    @Override
    public String id() {
        return "research.funnel";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        List<String> known = bench.store().read(OwnProducts::marketplaces);
        String marketplace = input.marketplace()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .orElseGet(() -> known.stream()
                        .filter(code -> !code.isEmpty())
                        .findFirst()
                        .orElse(""));
        List<OwnProduct> products = bench.store().read(handle -> OwnProducts.of(handle, marketplace));
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(products));
        blocks.add(new Table(
                "products",
                Text.of("research.funnel.table.products"),
                COLUMNS,
                products.stream().map(FunnelCommand::row).toList(),
                Text.of("research.funnel.table.products.empty")));
        String others = known.stream()
                .filter(code -> !code.isEmpty() && !code.equals(marketplace))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            blocks.add(new Note(Text.of("research.funnel.others", others)));
        }
        blocks.add(new Note(Text.of("research.funnel.note")));
        Text title = marketplace.isEmpty()
                ? Text.of("research.funnel.report")
                : Text.of("research.funnel.report.of", marketplace);
        return new Report(title, blocks, List.of());
    }

    private static Figures figures(List<OwnProduct> products) {
        return Figures.of(
                Figure.of("research.funnel.figure.products", Cell.of(products.size()), Text.EMPTY),
                median(
                        "click_rate",
                        products,
                        one -> one.searched().flatMap(Searched::clickRate),
                        FunnelCommand::percent),
                median(
                        "conversion",
                        products,
                        one -> one.searched().flatMap(Searched::conversion),
                        FunnelCommand::percent),
                median("sessions", products, one -> one.visited().flatMap(Visited::sessions), number -> number),
                median(
                        "units_per_session",
                        products,
                        one -> one.visited().flatMap(Visited::unitsPerSession),
                        FunnelCommand::percent));
    }

    private static Percent percent(BigDecimal share) {
        return new Percent(share.setScale(4, RoundingMode.HALF_UP));
    }

    private static Figure median(
            String name,
            List<OwnProduct> products,
            Function<OwnProduct, Optional<BigDecimal>> value,
            Function<BigDecimal, Object> shown) {
        List<BigDecimal> numbers =
                products.stream().map(value).flatMap(Optional::stream).toList();
        return Figure.of(
                "research.funnel.figure.median_" + name,
                Cell.of(Median.of(numbers).map(shown)),
                Text.of("research.funnel.figure.of", numbers.size()));
    }

    private static List<Cell> row(OwnProduct product) {
        Optional<Searched> searched = product.searched();
        Optional<Visited> visited = product.visited();
        Optional<BigDecimal> impressions = searched.flatMap(Searched::impressions);
        Optional<BigDecimal> clicks = searched.flatMap(Searched::clicks);
        Optional<BigDecimal> purchases = searched.flatMap(Searched::purchases);
        Optional<BigDecimal> sessions = visited.flatMap(Visited::sessions);
        Optional<BigDecimal> units = visited.flatMap(Visited::units);
        return List.of(
                Cell.of(product.product()),
                Cell.of(product.sku()),
                Cell.of(product.title()),
                Cell.of(impressions),
                Cell.of(clicks),
                rate(
                        "click_rate",
                        searched.flatMap(Searched::clickRate),
                        part("clicks", clicks),
                        part("impressions", impressions),
                        searched.map(Searched::source)),
                Cell.of(purchases),
                rate(
                        "conversion",
                        searched.flatMap(Searched::conversion),
                        part("purchases", purchases),
                        part("clicks", clicks),
                        searched.map(Searched::source)),
                Cell.of(sessions),
                Cell.of(units),
                rate(
                        "units_per_session",
                        visited.flatMap(Visited::unitsPerSession),
                        part("units", units),
                        part("sessions", sessions),
                        visited.map(Visited::source)));
    }

    private static Trace.Part part(String name, Optional<BigDecimal> value) {
        return new Trace.Part(Text.of("research.funnel.column." + name), value.orElse(BigDecimal.ZERO), Text.EMPTY);
    }

    private static Cell rate(
            String name, Optional<BigDecimal> rate, Trace.Part above, Trace.Part below, Optional<Trace.Source> source) {
        return rate.map(share -> Cell.of(
                        new Percent(share),
                        new Trace(
                                Text.of("research.funnel.column." + name),
                                List.of(
                                        above,
                                        below,
                                        new Trace.Part(
                                                Text.of("research.funnel.column." + name),
                                                new Percent(share),
                                                Text.of("research.funnel.why." + name))),
                                source.stream().toList())))
                .orElse(Cell.BLANK);
    }
}
