package org.portolan.research.command.market;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.research.model.market.Holders;
import org.portolan.research.model.market.Item;
import org.portolan.research.model.market.PriceBands;
import org.portolan.research.model.market.Weighing;

/**
 * The products of one currency, and how they are looked at.
 *
 * @param currency ISO 4217; empty where no product has one
 * @param weighing by what parts are measured
 * @param bands of prices; empty where no product has one
 * @param left products of other currencies, which no price can be compared with
 */
record Market(
        List<Item> items,
        String currency,
        Weighing weighing,
        Optional<PriceBands> bands,
        Holders brands,
        Holders sellers,
        List<Item> left) {

    Market {
        items = List.copyOf(items);
        left = List.copyOf(left);
    }

    /** Take the currency that most products have; those that have none stay in. */
    static Market of(List<Item> all, MarketInput input) {
        Map<String, Long> currencies = all.stream()
                .flatMap(item -> item.currency().stream())
                .collect(Collectors.groupingBy(code -> code, java.util.TreeMap::new, Collectors.counting()));
        String currency = currencies.entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
        List<Item> items = all.stream()
                .filter(item -> item.currency().orElse(currency).equals(currency))
                .toList();
        Weighing weighing = input.by().orElseGet(() -> Weighing.best(items));
        List<BigDecimal> prices =
                items.stream().flatMap(item -> item.price().stream()).toList();
        return new Market(
                items,
                currency,
                weighing,
                prices.isEmpty() ? Optional.empty() : Optional.of(PriceBands.of(prices, input.bands())),
                Holders.of(items, Item::brand, weighing),
                Holders.of(items, Item::seller, weighing),
                all.stream()
                        .filter(item -> !item.currency().orElse(currency).equals(currency))
                        .toList());
    }

    /** Those that were listed within these months before they were seen, the heaviest first. */
    List<Item> newcomers(int months) {
        return ranked().stream()
                .filter(item -> item.months().filter(age -> age < months).isPresent())
                .toList();
    }

    /** All products, the heaviest first. */
    List<Item> ranked() {
        return items.stream()
                .sorted(Comparator.comparing((Item item) -> weighing.of(item).orElse(BigDecimal.ZERO))
                        .reversed()
                        .thenComparing(Item::id))
                .toList();
    }
}
