package org.portolan.courses.store.packages;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.portolan.courses.model.cards.Card;
import org.portolan.courses.model.memory.CardState;
import org.portolan.courses.model.memory.Fsrs6;
import org.portolan.courses.model.memory.LearningDay;
import org.portolan.courses.model.memory.Phase;
import org.portolan.courses.model.memory.Policy;
import org.portolan.courses.model.memory.Rating;
import org.portolan.courses.model.memory.Scheduler;
import org.portolan.courses.store.cards.StoredReviews.Review;
import org.portolan.courses.store.memory.Published;

/**
 * When a card is due in an export: as the program planned that it came from, unless it was answered since; then as FSRS-6
 * plans it with the usual weights.
 */
final class AnkiPlan {

    private static final long DAY = 86_400_000;
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final int MORNING = 4;

    private final Scheduler scheduler;

    AnkiPlan(LocalDate today) {
        this.scheduler =
                new Scheduler(new Fsrs6(Published.weights(today)), Policy.USUAL, new LearningDay(ZONE, MORNING));
    }

    /** When it is due; one without days is still learned. */
    Card.Due of(Card card, List<Review> reviews) {
        if (reviews.isEmpty()) {
            return card.due();
        }
        long planned = card.due().at() - card.due().days() * DAY;
        long last = reviews.get(reviews.size() - 1).at();
        if (!card.due().isNew() && last <= planned + DAY) {
            return card.due();
        }
        CardState state = CardState.NEW;
        for (Review review : reviews) {
            state = scheduler.answer(card.id(), state, Rating.of(review.rating()), review.at());
        }
        int days = state.phase() == Phase.REVIEW
                ? scheduler.interval(state.recall().orElseThrow().stability())
                : 0;
        return new Card.Due(Math.max(1, state.due()), days);
    }
}
