package org.portolan.courses.model.memory;

/** Where a card stands. */
public enum Phase {
    /** Never answered. */
    NEW,
    /** On its first steps, of minutes. */
    LEARNING,
    /** On intervals of days. */
    REVIEW,
    /** Forgotten, and on its steps back. */
    RELEARNING
}
