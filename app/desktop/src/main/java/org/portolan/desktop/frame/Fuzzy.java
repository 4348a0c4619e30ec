package org.portolan.desktop.frame;

import java.util.Locale;
import java.util.OptionalInt;

/** How well what was typed fits a title: letters in order, better when they stand together or begin words. */
final class Fuzzy {

    private Fuzzy() {}

    /** The score, higher is better; empty where it does not fit. */
    static OptionalInt score(String typed, String title) {
        String wanted = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        String text = title.toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return OptionalInt.of(0);
        }
        int whole = text.replace(" ", "").indexOf(wanted);
        int score = whole < 0 ? 0 : 40 - Math.min(whole, 20);
        int at = -1;
        for (int i = 0; i < wanted.length(); i++) {
            int next = text.indexOf(wanted.charAt(i), at + 1);
            if (next < 0) {
                return OptionalInt.empty();
            }
            boolean startsWord = next == 0 || !Character.isLetterOrDigit(text.charAt(next - 1));
            score += startsWord ? 6 : next == at + 1 ? 4 : -Math.min(next - at, 4);
            at = next;
        }
        return OptionalInt.of(score - text.length() / 8);
    }
}
