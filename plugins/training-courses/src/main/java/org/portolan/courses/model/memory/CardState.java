package org.portolan.courses.model.memory;

import java.util.Optional;

/**
 * Where a card stands after all its answers.
 *
 * @param step which of its steps it is on, while learning or relearning
 * @param recall empty for a new card
 * @param due from when on it wants an answer, in milliseconds since 1970 UTC
 * @param days the interval that ends then; 0 on a step of minutes
 * @param last when it was answered last, likewise; 0 for a new card
 * @param reviews how often it was answered
 * @param lapses how often it was forgotten after it had been on intervals of days
 */
public record CardState(
        Phase phase, int step, Optional<Recall> recall, long due, int days, long last, int reviews, int lapses) {

    public static final CardState NEW = new CardState(Phase.NEW, 0, Optional.empty(), 0, 0, 0, 0, 0);

    public CardState {
        if ((phase == Phase.NEW) != recall.isEmpty()) {
            throw new IllegalArgumentException("a card in phase " + phase + " remembers " + recall);
        }
    }
}
