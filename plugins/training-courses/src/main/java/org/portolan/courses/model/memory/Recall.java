package org.portolan.courses.model.memory;

/**
 * How well a card is remembered.
 *
 * @param stability days after which it is recalled with 90 %, from 0.001 to 36500
 * @param difficulty from 1 to 10
 */
public record Recall(double stability, double difficulty) {

    public Recall {
        if (!(stability >= Fsrs6.LEAST_STABILITY) || !(difficulty >= 1) || !(difficulty <= 10)) {
            throw new IllegalArgumentException(
                    "no memory has stability " + stability + " and difficulty " + difficulty);
        }
    }
}
