package org.portolan.courses.model.author;

import java.util.Locale;

/** A piece of a lesson that an author puts in and writes over. Its words stand in the bundles, below its key. */
public enum Snippet {
    STEP,
    WATCH,
    DO,
    SINGLE,
    SEVERAL,
    NUMBER,
    WORD,
    GAP,
    ORDER,
    MATCH,
    ANSWER,
    CARDS,
    HINT,
    NOTES,
    POINT;

    /** The key of its name in the menu; what it puts in stands under {@code <key>.text}. */
    public String key() {
        return "courses.author.snippet." + name().toLowerCase(Locale.ROOT);
    }
}
