package org.portolan.research.model.voices;

/** How a character is written, as far as cutting a text into words depends on it. */
enum Script {
    /** Words stand between blanks: Latin, Cyrillic, Greek, Arabic, Korean and so on; digits too. */
    SPACED,
    /** No blanks between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. */
    DENSE,
    /** Pictures that say something. */
    EMOJI,
    /** Blanks, punctuation, everything else. */
    NONE;

    private static final int FIRST_EMOJI = 0x1F300;
    private static final int LAST_EMOJI = 0x1FAFF;

    /** Looked up, because every character of every review is asked for several times. */
    private static final Script[] KNOWN = known();

    private static Script[] known() {
        Script[] known = new Script[Character.MAX_VALUE + 1];
        for (int character = 0; character < known.length; character++) {
            known[character] = find(character);
        }
        return known;
    }

    static Script of(int character) {
        return character < KNOWN.length ? KNOWN[character] : find(character);
    }

    private static Script find(int character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character) ? SPACED : NONE;
        }
        if ((character >= FIRST_EMOJI && character <= LAST_EMOJI) || (character >= 0x2600 && character <= 0x27BF)) {
            return EMOJI;
        }
        if (!Character.isLetterOrDigit(character) && !isMark(character)) {
            return NONE;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> DENSE;
            default -> SPACED;
        };
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
