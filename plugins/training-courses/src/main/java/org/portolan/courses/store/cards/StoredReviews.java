package org.portolan.courses.store.cards;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.portolan.api.store.Store;
import org.portolan.courses.model.people.CardStatements;

/** Reads reviews as they are kept. */
public final class StoredReviews {

    /** The rating “again”. */
    private static final int FORGOTTEN = 1;

    private StoredReviews() {}

    /**
     * One answer.
     *
     * @param at milliseconds since 1970 UTC
     */
    public record Review(String card, long at, int rating, long tookMs) {}

    /** All of them by card, oldest first. */
    public static Map<String, List<Review>> byCard(Store store) {
        Map<String, List<Review>> byCard = new HashMap<>();
        store.read(handle -> handle.createQuery("SELECT card, at, rating, took_ms FROM courses_answer ORDER BY at")
                        .map((row, context) ->
                                new Review(row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4)))
                        .list())
                .forEach(review -> byCard.computeIfAbsent(review.card(), first -> new ArrayList<>())
                        .add(review));
        return byCard;
    }

    /** Those since a moment as they are told to other systems, oldest first. */
    public static List<CardStatements.Review> told(Store store, Instant since) {
        return store.read(handle -> handle.createQuery("""
                        SELECT a.card, a.at, a.rating, a.took_ms,
                          coalesce((SELECT c.deck FROM courses_card AS c WHERE c.id = a.card
                                    ORDER BY c.import_id DESC LIMIT 1), '') AS deck
                        FROM courses_answer AS a WHERE a.at >= :since ORDER BY a.at, a.card
                        """)
                .bind("since", since.toEpochMilli())
                .map((row, context) -> new CardStatements.Review(
                        row.getString("card"),
                        row.getString("deck"),
                        Instant.ofEpochMilli(row.getLong("at")),
                        row.getInt("rating") > FORGOTTEN,
                        Duration.ofMillis(row.getLong("took_ms"))))
                .list());
    }

    /** When each card was answered. */
    static void pairs(Handle handle, Map<String, Set<Long>> into) {
        handle.createQuery("SELECT card, at FROM courses_review")
                .map((row, context) -> into.computeIfAbsent(row.getString(1), first -> new HashSet<>(4))
                        .add(row.getLong(2)))
                .forEach(added -> {});
    }
}
