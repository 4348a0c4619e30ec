package org.portolan.courses.model.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Shares out what may still be asked today: the limit of the deck that is learned, and those of the decks between it and
 * the one that holds a card, all hold.
 */
public final class DayLimits {

    private final Map<String, Integer> left = new HashMap<>();
    private final Map<String, Integer> given = new TreeMap<>();

    /**
     * Share out.
     *
     * @param chosen the deck that is learned; empty for all
     * @param wanted how many cards each deck itself wants to ask
     * @param done how many each deck itself asked today
     * @param limit of a deck and those below it
     */
    public DayLimits(
            String chosen, Map<String, Integer> wanted, Map<String, Integer> done, Map<String, Integer> limit) {
        limit.forEach((deck, most) -> left.put(deck, most - sum(done, deck)));
        new TreeMap<>(wanted).forEach((deck, cards) -> {
            if (isWithin(deck, chosen)) {
                int share = Math.max(0, Math.min(cards, room(chosen, deck)));
                given.put(deck, share);
                take(chosen, deck, share);
            }
        });
    }

    /** How many cards each deck itself may ask, by name. */
    public Map<String, Integer> given() {
        return new TreeMap<>(given);
    }

    public int total() {
        return given.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** True where a deck is another one or below it. */
    public static boolean isWithin(String deck, String above) {
        return above.isEmpty() || deck.equals(above) || deck.startsWith(above + "::");
    }

    /** The deck above; of one at the top, the one without a name that stands for all. */
    public static String above(String deck) {
        return deck.contains("::") ? deck.substring(0, deck.lastIndexOf("::")) : "";
    }

    /** What was asked in a deck and those below it. */
    public static int sum(Map<String, Integer> done, String above) {
        return done.entrySet().stream()
                .filter(entry -> isWithin(entry.getKey(), above))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private int room(String chosen, String deck) {
        int room = left.getOrDefault(deck, Integer.MAX_VALUE);
        return deck.equals(chosen) ? room : Math.min(room, room(chosen, above(deck)));
    }

    private void take(String chosen, String deck, int share) {
        left.computeIfPresent(deck, (same, room) -> room - share);
        if (!deck.equals(chosen)) {
            take(chosen, above(deck), share);
        }
    }
}
