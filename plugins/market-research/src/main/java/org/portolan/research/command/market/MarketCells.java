package org.portolan.research.command.market;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.market.Item;
import org.portolan.research.model.market.Median;
import org.portolan.research.model.market.Weighing;

/** Cells of the market's tables, each computed one with what it was made of. */
final class MarketCells {

    /** Behind a figure of thousands of products stand the first rows of files; the count says how many there are. */
    private static final int SOURCES = 20;

    private MarketCells() {}

    static Column text(String name) {
        return column(Kind.TEXT, name);
    }

    static Column number(String name) {
        return column(Kind.NUMBER, name);
    }

    static Column money(String name) {
        return column(Kind.MONEY, name);
    }

    static Column percent(String name) {
        return column(Kind.PERCENT, name);
    }

    static Column date(String name) {
        return column(Kind.DATE, name);
    }

    private static Column column(Kind kind, String name) {
        return Column.of(kind, "research.market.column." + name);
    }

    /** How many products, with their rows. */
    static Cell count(Collection<Item> items, String title) {
        return Cell.of(
                items.size(),
                new Trace(
                        Text.of("research.market.column." + title),
                        List.of(part("products", items.size(), "counted")),
                        sources(items)));
    }

    /** A share of a whole, both named. */
    static Cell share(double part, double whole, String title, Collection<Item> items) {
        if (whole <= 0) {
            return Cell.BLANK;
        }
        return Cell.of(
                percent(part / whole),
                new Trace(
                        Text.of("research.market.column." + title),
                        List.of(part("part", plain(part), "part"), part("whole", plain(whole), "whole")),
                        sources(items)));
    }

    /** The weight of products in a measure; blank where none has it. */
    static Cell weight(List<Item> items, Weighing weighing) {
        long measured =
                items.stream().filter(item -> weighing.of(item).isPresent()).count();
        if (measured == 0) {
            return Cell.BLANK;
        }
        return Cell.of(
                plain(weighing.sum(items)),
                new Trace(
                        Text.of("research.market.column.weight"),
                        List.of(
                                part("measure", Text.of("research.market.by." + weighing.word()), "measure"),
                                part("measured", measured, "measured"),
                                part("products", (long) items.size(), "counted")),
                        sources(items)));
    }

    /** The median of what products have; blank where none has it. */
    static Cell median(List<BigDecimal> numbers, String title, Collection<Item> items, String currency) {
        Optional<BigDecimal> median = Median.of(numbers);
        return median.map(value -> Cell.of(
                        currency.isEmpty()
                                ? value
                                : (Object)
                                        Money.of(value.setScale(2, RoundingMode.HALF_UP), Money.currencyOf(currency)),
                        new Trace(
                                Text.of("research.market.column." + title),
                                List.of(
                                        part("known", numbers.size(), "median"),
                                        part("products", items.size(), "counted")),
                                sources(items))))
                .orElse(Cell.BLANK);
    }

    static Cell medianRating(List<Item> items) {
        return median(items.stream().flatMap(item -> item.rating().stream()).toList(), "rating", items, "");
    }

    static Cell medianReviews(List<Item> items) {
        return median(
                items.stream()
                        .flatMap(item -> item.reviews().stream())
                        .map(BigDecimal::valueOf)
                        .toList(),
                "reviews",
                items,
                "");
    }

    static Cell medianPrice(List<Item> items, String currency) {
        return median(items.stream().flatMap(item -> item.price().stream()).toList(), "price", items, currency);
    }

    static Cell amount(Optional<BigDecimal> amount, String currency) {
        return amount.filter(value -> !currency.isEmpty())
                .map(value -> Cell.of(Money.of(value, Money.currencyOf(currency))))
                .orElse(Cell.BLANK);
    }

    static Percent percent(double share) {
        return new Percent(BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_UP));
    }

    static BigDecimal plain(double number) {
        return BigDecimal.valueOf(number)
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .scale()
                        < 0
                ? BigDecimal.valueOf(number).setScale(0, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    static Trace.Part part(String label, Object value, String why) {
        return new Trace.Part(Text.of("research.market.part." + label), value, Text.of("research.market.why." + why));
    }

    static List<Trace.Source> sources(Collection<Item> items) {
        List<Trace.Source> sources = new ArrayList<>();
        items.stream()
                .flatMap(item -> item.sources().stream().limit(1))
                .limit(SOURCES)
                .forEach(sources::add);
        return sources;
    }
}
