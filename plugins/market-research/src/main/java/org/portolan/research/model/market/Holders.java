package org.portolan.research.model.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who holds the market: brands, or sellers. Names are one whatever their case; products without a name, or without the
 * measure, are no holder's and are counted apart.
 *
 * @param holders the largest first
 * @param nameless how many products name none
 * @param unmeasured how many name one and lack the measure
 */
public record Holders(List<Holder> holders, int nameless, int unmeasured) {

    public Holders {
        holders = List.copyOf(holders);
    }

    /**
     * One brand or seller.
     *
     * @param weight in the measure that was asked for
     * @param share of the weight of all holders, in 0..1
     */
    public record Holder(String name, List<Item> items, double weight, double share) {

        public Holder {
            items = List.copyOf(items);
        }
    }

    public static Holders of(List<Item> items, Function<Item, Optional<String>> name, Weighing weighing) {
        Map<String, List<Item>> byName = new LinkedHashMap<>();
        int nameless = 0;
        int unmeasured = 0;
        for (Item item : items) {
            Optional<String> named = name.apply(item).map(String::strip).filter(one -> !one.isEmpty());
            nameless += named.isEmpty() ? 1 : 0;
            unmeasured += named.isPresent() && weighing.of(item).isEmpty() ? 1 : 0;
            named.ifPresent(one -> byName.computeIfAbsent(one.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(item));
        }
        double all = byName.values().stream().mapToDouble(weighing::sum).sum();
        List<Holder> holders = byName.values().stream()
                .map(held -> new Holder(
                        name.apply(held.get(0)).orElse("").strip(),
                        held,
                        weighing.sum(held),
                        all > 0 ? weighing.sum(held) / all : 0))
                .sorted(Comparator.comparingDouble(Holder::weight).reversed().thenComparing(Holder::name))
                .toList();
        return new Holders(holders, nameless, unmeasured);
    }

    /** How concentrated they are; empty where nobody holds anything. */
    public Optional<Concentration> concentration() {
        List<Double> weights = holders.stream()
                .map(Holder::weight)
                .filter(weight -> weight > 0)
                .toList();
        return weights.isEmpty() ? Optional.empty() : Optional.of(Concentration.of(weights));
    }
}
