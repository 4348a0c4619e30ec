package org.portolan.research.model.voices;

/** What a sentence does. */
public enum Feeling {
    POSITIVE,
    NEGATIVE,
    NEUTRAL
}
