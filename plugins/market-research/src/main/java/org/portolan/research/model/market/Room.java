package org.portolan.research.model.market;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A band of prices, and how much room it has for one more: what its products sell for each of them, against the whole
 * market, and how well buyers like them.
 *
 * @param band its place among the price bands
 * @param items the products in it
 * @param room its share of the weight over its share of the products: above 1, each product sells more than elsewhere
 * @param rating the median rating in it
 * @param fewReviews the share of its products with few reviews, in 0..1
 * @param gap true by {@link GapRule}: there is room, and buyers are less than pleased, or nobody has many reviews
 */
public record Room(
        int band, List<Item> items, double room, Optional<BigDecimal> rating, double fewReviews, boolean gap) {

    private static final double MOSTLY = 0.5;

    public Room {
        items = List.copyOf(items);
    }

    /** Judge all bands that hold products, the roomiest first. */
    public static List<Room> of(List<Item> items, PriceBands bands, Weighing weighing, GapRule rule) {
        List<Item> priced =
                items.stream().filter(item -> item.price().isPresent()).toList();
        double all = weighing.sum(priced);
        List<Room> rooms = new ArrayList<>();
        for (int band : bands.all()) {
            List<Item> held = priced.stream()
                    .filter(item -> bands.band(item.price().orElseThrow()) == band)
                    .toList();
            if (!held.isEmpty()) {
                double room = all > 0 ? (weighing.sum(held) / all) / ((double) held.size() / priced.size()) : 0;
                rooms.add(judge(band, held, room, rule));
            }
        }
        rooms.sort(Comparator.comparingDouble(Room::room).reversed());
        return List.copyOf(rooms);
    }

    private static Room judge(int band, List<Item> held, double room, GapRule rule) {
        Optional<BigDecimal> rating =
                Median.of(held.stream().flatMap(item -> item.rating().stream()).toList());
        double few = (double) held.stream()
                        .filter(item -> item.reviews().orElse(0L) < rule.reviews())
                        .count()
                / held.size();
        boolean weak =
                rating.filter(median -> median.compareTo(rule.pleased()) < 0).isPresent() || few >= MOSTLY;
        return new Room(band, held, room, rating, few, held.size() >= rule.products() && room >= rule.room() && weak);
    }
}
