package org.portolan.intake.value;

/** Tells data from words about data. */
public final class Datum {

    private Datum() {}

    /** True for a number, a date, or a code: one word with a digit in it. */
    public static boolean is(String text) {
        return Numeral.of(text).isPresent() || DayScan.day(text).isPresent() || isCode(text);
    }

    /** True for words: there is a letter, and no code. */
    public static boolean isWords(String text) {
        return !is(text) && text.chars().anyMatch(Character::isLetter);
    }

    private static boolean isCode(String text) {
        return text.chars().noneMatch(Character::isWhitespace)
                && text.chars().anyMatch(c -> c >= '0' && c <= '9')
                && text.length() <= 64;
    }
}
