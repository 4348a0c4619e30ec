package org.portolan.research.model.voices;

/**
 * The language a text is probably in.
 *
 * @param language ISO 639 code; {@code und} where nothing tells
 * @param confidence 0..1: the share that this language has of all evidence found, less where there is little of it
 */
public record LanguageGuess(String language, double confidence) {

    public static final String UNKNOWN = "und";
    public static final LanguageGuess NONE = new LanguageGuess(UNKNOWN, 0);

    /** Below this, a text takes the language that its file is in. */
    public static final double SURE = 0.6;

    public LanguageGuess {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence lies within 0..1 and is not " + confidence);
        }
    }

    public boolean isSure() {
        return confidence >= SURE;
    }
}
