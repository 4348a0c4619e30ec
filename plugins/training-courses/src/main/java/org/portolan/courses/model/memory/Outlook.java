package org.portolan.courses.model.memory;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each rating would do to a card now.
 *
 * @param recall the probability that the card is recalled now, 0 for a new one
 */
public record Outlook(double recall, Map<Rating, CardState> after) {

    public Outlook {
        after = new EnumMap<>(after);
    }

    /**
     * Try each rating.
     *
     * @param at milliseconds since 1970 UTC
     */
    public static Outlook of(Scheduler scheduler, Standing standing, long at) {
        Map<Rating, CardState> after = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            after.put(rating, scheduler.answer(standing.card(), standing.state(), rating, at));
        }
        return new Outlook(scheduler.retrievability(standing.state(), at), after);
    }
}
