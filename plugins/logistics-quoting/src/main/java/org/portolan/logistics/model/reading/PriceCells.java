package org.portolan.logistics.model.reading;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** Makes one price of the cells of a row that stand under the same band, place and service. */
final class PriceCells {

    private final String file;
    private final Page page;
    private final Block block;
    private final Scope scope;
    private final List<Integer> columns;
    private final List<Finding> findings;
    private final Set<String> asked;

    PriceCells(
            String file,
            Page page,
            Block block,
            Scope scope,
            List<Integer> columns,
            List<Finding> findings,
            Set<String> asked) {
        this.file = file;
        this.page = page;
        this.block = block;
        this.scope = scope;
        this.columns = columns;
        this.findings = findings;
        this.asked = asked;
    }

    /**
     * A price as its cells say it.
     *
     * @param open true where it is not said what the amount is for
     */
    record Price(
            Spot spot,
            BigDecimal amount,
            boolean open,
            Optional<Weight> per,
            Optional<Draft.Additional> next,
            Optional<BigDecimal> registration,
            Optional<Currency> currency) {}

    Optional<Price> read(int row) {
        Optional<Integer> first = column(Role.FIRST);
        Optional<Integer> additional = column(Role.ADDITIONAL);
        if (first.isPresent() && additional.isPresent()) {
            return stepped(row, first.get(), additional.get());
        }
        Optional<Integer> weight = column(Role.PRICE_PER_WEIGHT);
        Optional<Integer> flat = column(Role.PRICE_FLAT);
        List<Integer> open = columns.stream()
                .filter(column -> block.at(column).is(Role.PRICE))
                .toList();
        long kinds =
                columns.stream().filter(column -> block.at(column).isPrice()).count();
        if (kinds > 1 && !(kinds == 2 && weight.isPresent() && flat.isPresent())) {
            return several();
        }
        if (weight.isPresent()) {
            return amount(row, weight.get())
                    .map(price -> flat.map(column -> plus(price, row, column)).orElse(price));
        }
        return flat.or(() -> open.stream().findFirst())
                .or(() -> first)
                .or(() -> additional)
                .flatMap(column -> amount(row, column));
    }

    private Optional<Integer> column(Role role) {
        return columns.stream().filter(column -> block.at(column).is(role)).findFirst();
    }

    private Optional<Price> several() {
        StringBuilder names = new StringBuilder();
        columns.stream()
                .filter(column -> block.at(column).isPrice())
                .forEach(column -> names.append(names.length() == 0 ? "" : ", ").append(Grid.column(column)));
        Spot at = page.spot(block.headerLast(), columns.get(0));
        if (asked.add("several " + names)) {
            findings.add(Finding.error(
                    at.in(file),
                    Text.of(
                            "logistics.reading.price.several",
                            page.sheet().isEmpty() ? file : page.sheet(),
                            names.toString()),
                    Text.of("logistics.reading.price.several.remedy", Grid.column(columns.get(columns.size() - 1)))));
        }
        return Optional.empty();
    }

    private Price plus(Price price, int row, int column) {
        Optional<BigDecimal> fee = PriceText.read(page.line(row, column)).flatMap(PriceText::amount);
        return new Price(price.spot(), price.amount(), false, price.per(), price.next(), fee, price.currency());
    }

    private Optional<PriceText> cell(int row, int column) {
        Optional<PriceText> price = PriceText.read(page.line(row, column));
        if (price.isEmpty()) {
            Spot at = page.spot(row, column);
            findings.add(Finding.error(
                    at.in(file),
                    Text.of("logistics.reading.price", at.toString(), page.raw(row, column)),
                    Text.of("logistics.reading.price.cell.remedy")));
        }
        return price;
    }

    private Optional<Price> amount(int row, int column) {
        Optional<PriceText> price = cell(row, column);
        if (price.isEmpty() || price.get().amount().isEmpty()) {
            return Optional.empty();
        }
        Meaning meaning = block.at(column);
        boolean byWeight = meaning.is(Role.PRICE_PER_WEIGHT);
        Optional<Weight> per = price.get()
                .per()
                .or(() -> byWeight ? meaning.quantity().or(() -> Optional.of(Weight.kg("1"))) : Optional.empty());
        boolean open = per.isEmpty() && !price.get().perParcel() && !meaning.is(Role.PRICE_FLAT);
        return Optional.of(new Price(
                page.spot(row, column),
                price.get().amount().get(),
                open,
                price.get().perParcel() ? Optional.empty() : per,
                Optional.empty(),
                price.get().registration(),
                meaning.currency().or(price.get()::currency)));
    }

    private Optional<Price> stepped(int row, int first, int additional) {
        Optional<PriceText> start = cell(row, first);
        Optional<PriceText> each = cell(row, additional);
        if (start.isEmpty() || each.isEmpty() || start.get().amount().isEmpty()) {
            return Optional.empty();
        }
        Optional<Weight> firstWeight = weight(row, first, Role.FIRST_WEIGHT, Topic.FIRST_WEIGHT, start.get());
        Optional<Weight> step = weight(row, additional, Role.ADDITIONAL_WEIGHT, Topic.ADDITIONAL_WEIGHT, each.get());
        if (firstWeight.isEmpty() || step.isEmpty()) {
            int column = firstWeight.isEmpty() ? first : additional;
            Spot at = page.spot(block.headerLast(), column);
            if (asked.add("step " + at)) {
                findings.add(Finding.error(
                        at.in(file),
                        Text.of("logistics.reading.step", at.toString(), page.line(at.row(), column)),
                        Text.of(
                                "logistics.reading.step.remedy",
                                Grid.column(column),
                                firstWeight.isEmpty() ? "first" : "additional")));
            }
            return Optional.empty();
        }
        return Optional.of(new Price(
                page.spot(row, first),
                start.get().amount().get(),
                false,
                Optional.empty(),
                Optional.of(new Draft.Additional(
                        firstWeight.get(), each.get().amount().orElse(BigDecimal.ZERO), step.get())),
                start.get().registration(),
                block.at(first).currency().or(start.get()::currency)));
    }

    private Optional<Weight> weight(int row, int column, Role beside, Topic topic, PriceText cell) {
        return block.at(column)
                .quantity()
                .or(cell::per)
                .or(() -> block.column(beside)
                        .flatMap(at -> WeightText.read(
                                page.line(row, at), block.at(at).unit().orElse(WeightUnit.KG))))
                .or(() -> scope.said(topic).map(Weight::parse))
                .filter(weight -> weight.value().signum() > 0);
    }
}
