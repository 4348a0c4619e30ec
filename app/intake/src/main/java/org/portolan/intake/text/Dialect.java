package org.portolan.intake.text;

/** How a text file marks its cells. */
record Dialect(char delimiter, Quoting quoting) {

    /** What a quotation mark means. */
    enum Quoting {
        /** At the beginning of a cell it opens one that may hold delimiters and line breaks (RFC 4180). */
        QUOTED,
        /** The same, and blanks may stand around it. */
        SPACED,
        /** It is a character like any other, as in {@code "Best" mug} of a tab-separated report. */
        LITERAL
    }
}
