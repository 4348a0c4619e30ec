package org.portolan.logistics.command.bulk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.Parcel;
import org.portolan.logistics.model.Route;

/** Joins the rows of a file to orders: the first row of an order names the destination, each row adds its pieces. */
final class Orders {

    private final Products products;
    private final Optional<CountryCode> from;
    private final LocalDate day;

    Orders(Products products, Optional<CountryCode> from, LocalDate day) {
        this.products = products;
        this.from = from;
        this.day = day;
    }

    List<Order> join(List<OrderRow> rows) {
        Map<String, List<OrderRow>> byOrder = new LinkedHashMap<>();
        rows.stream()
                .filter(OrderRow::isOrder)
                .forEach(row -> byOrder.computeIfAbsent(row.order(), unseen -> new ArrayList<>())
                        .add(row));
        return byOrder.values().stream().map(this::order).toList();
    }

    private Order order(List<OrderRow> rows) {
        OrderRow first = rows.get(0);
        Optional<OrderRow> addressed =
                rows.stream().filter(row -> row.country().isPresent()).findFirst();
        Optional<Route> route =
                addressed.map(row -> new Route(from, row.country().orElseThrow(), row.region(), row.postcode(), day));
        Optional<Text> obstacle = obstacle(rows, addressed);
        Optional<Parcel> parcel = obstacle.isPresent() ? Optional.empty() : Optional.of(parcel(rows));
        return new Order(
                first.order(),
                route,
                parcel,
                rows.stream().flatMap(row -> row.value().stream()).findFirst(),
                obstacle,
                parcel.isPresent() && rows.stream().anyMatch(Orders::isMultiplied),
                parcel.isPresent() && parcel.get().size().isEmpty() && measured(rows),
                rows.stream().map(OrderRow::place).toList());
    }

    private Optional<Text> obstacle(List<OrderRow> rows, Optional<OrderRow> addressed) {
        if (addressed.isEmpty()) {
            return Optional.of(Text.of("logistics.bulk.no-country"));
        }
        if (rows.stream().anyMatch(row -> row.contradicts(addressed.get()))) {
            return Optional.of(Text.of("logistics.bulk.two-countries"));
        }
        if (rows.stream().allMatch(row -> row.quantity().signum() == 0)) {
            return Optional.of(Text.of("logistics.bulk.no-pieces"));
        }
        Set<BigDecimal> whole = rows.stream()
                .flatMap(row -> row.weight().order().stream())
                .map(weight -> weight.grams().stripTrailingZeros())
                .collect(Collectors.toCollection(TreeSet::new));
        if (whole.size() > 1) {
            return Optional.of(Text.of("logistics.bulk.two-weights"));
        }
        return rows.stream()
                .filter(row -> whole.isEmpty() && weight(row).isEmpty())
                .findFirst()
                .map(row -> row.sku().isEmpty()
                        ? Text.of("logistics.bulk.no-weight")
                        : Text.of("logistics.bulk.no-weight.sku", row.sku()));
    }

    private Parcel parcel(List<OrderRow> rows) {
        boolean single = rows.size() == 1 && rows.get(0).quantity().compareTo(BigDecimal.ONE) == 0;
        Optional<Dimensions> size = single ? size(rows.get(0)) : Optional.empty();
        Optional<Weight> whole =
                rows.stream().flatMap(row -> row.weight().order().stream()).findFirst();
        if (whole.isPresent() || single) {
            return new Parcel(whole.or(() -> weight(rows.get(0))).orElseThrow(), size);
        }
        BigDecimal grams =
                rows.stream().map(row -> weight(row).orElseThrow().grams()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Parcel(new Weight(grams.movePointLeft(3), WeightUnit.KG), size);
    }

    private static boolean isMultiplied(OrderRow row) {
        RowWeight weight = row.weight();
        return weight.piece().isPresent()
                && weight.row().isEmpty()
                && weight.order().isEmpty()
                && row.quantity().compareTo(BigDecimal.ONE) > 0;
    }

    private boolean measured(List<OrderRow> rows) {
        return rows.stream().anyMatch(row -> size(row).isPresent());
    }

    /** All pieces of a row. */
    private Optional<Weight> weight(OrderRow row) {
        return row.weight()
                .row()
                .or(() -> row.weight()
                        .piece()
                        .or(() -> products.weight(row.sku()))
                        .map(piece -> new Weight(piece.value().multiply(row.quantity()), piece.unit())));
    }

    private Optional<Dimensions> size(OrderRow row) {
        return row.size().or(() -> products.size(row.sku()));
    }
}
