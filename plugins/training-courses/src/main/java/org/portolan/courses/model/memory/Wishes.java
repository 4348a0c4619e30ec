package org.portolan.courses.model.memory;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a learner wants to learn: for all decks, and other for some; a deck without a wish has that of the deck above. */
public final class Wishes {

    private final Map<String, Map<String, String>> byDeck;

    /** @param byDeck names and values by deck; the deck without a name stands for all */
    public Wishes(Map<String, Map<String, String>> byDeck) {
        this.byDeck = Map.copyOf(byDeck);
    }

    /** What can be wished for. */
    public enum Name {
        NEW_PER_DAY("new-per-day", "20"),
        REVIEWS_PER_DAY("reviews-per-day", "200"),
        RETENTION("retention", "0.9"),
        LEARNING_STEPS("learning-steps", "1 10"),
        RELEARNING_STEPS("relearning-steps", "10"),
        LONGEST("longest", "36500"),
        FUZZ("fuzz", "true"),
        DAY_START("day-start", "4"),
        SIBLINGS("siblings", "tomorrow");

        private final String key;
        private final String usual;

        Name(String key, String usual) {
            this.key = key;
            this.usual = usual;
        }

        public String key() {
            return key;
        }
    }

    /** The wish for a deck, that of a deck above, or what is usual. */
    public String of(String deck, Name name) {
        String above = deck;
        while (true) {
            Optional<String> here =
                    Optional.ofNullable(byDeck.getOrDefault(above, Map.of()).get(name.key));
            if (here.isPresent()) {
                return here.get();
            }
            if (above.isEmpty()) {
                return name.usual;
            }
            above = above.contains("::") ? above.substring(0, above.lastIndexOf("::")) : "";
        }
    }

    public int newPerDay(String deck) {
        return Integer.parseInt(of(deck, Name.NEW_PER_DAY));
    }

    public int reviewsPerDay(String deck) {
        return Integer.parseInt(of(deck, Name.REVIEWS_PER_DAY));
    }

    public double retention(String deck) {
        return Double.parseDouble(of(deck, Name.RETENTION));
    }

    /** The hour at which a day of learning begins. */
    public int dayStart() {
        return Integer.parseInt(of("", Name.DAY_START));
    }

    /** Whether cards of one note are kept apart: after one of them was answered, the others are asked tomorrow. */
    public boolean siblingsTomorrow() {
        return of("", Name.SIBLINGS).equals("tomorrow");
    }

    public Policy policy(String deck) {
        return new Policy(
                minutes(of(deck, Name.LEARNING_STEPS)),
                minutes(of(deck, Name.RELEARNING_STEPS)),
                retention(deck),
                Integer.parseInt(of(deck, Name.LONGEST)),
                Boolean.parseBoolean(of(deck, Name.FUZZ)));
    }

    private static List<Duration> minutes(String words) {
        List<Duration> steps = new ArrayList<>();
        for (String word : words.strip().split(" +")) {
            if (!word.isEmpty()) {
                steps.add(Duration.ofMinutes(Long.parseLong(word)));
            }
        }
        return steps;
    }
}
