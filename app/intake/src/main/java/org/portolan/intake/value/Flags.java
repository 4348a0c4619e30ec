package org.portolan.intake.value;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Yes and no as files write them. */
public final class Flags {

    private static final Set<String> YES = Set.of(
            "true", "yes", "y", "1", "是", "有", "对", "√", "✓", "✔", "ja", "oui", "si", "sí", "sim", "vrai", "wahr",
            "はい");
    private static final Set<String> NO = Set.of(
            "false", "no", "n", "0", "否", "无", "×", "✗", "✘", "nein", "nee", "non", "não", "nao", "faux", "falsch",
            "いいえ");

    private Flags() {}

    public static Optional<Boolean> read(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return YES.contains(lower) ? Optional.of(true) : NO.contains(lower) ? Optional.of(false) : Optional.empty();
    }
}
