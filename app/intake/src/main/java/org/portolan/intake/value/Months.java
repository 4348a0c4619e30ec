package org.portolan.intake.value;

import java.text.DateFormatSymbols;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of months, long and short, in the languages of marketplaces. */
final class Months {

    private static final int SHORTEST = 3;
    private static final Map<String, Integer> NAMES = names();

    private Months() {}

    /** The month of this name, 1 for January. */
    static Optional<Integer> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(NAMES.get(lower.equals("sept") ? "sep" : lower));
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>();
        for (String language : List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "id", "vi", "tr")) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(Locale.forLanguageTag(language));
            for (int month = 0; month < 12; month++) {
                put(names, symbols.getMonths()[month], month + 1);
                put(names, symbols.getShortMonths()[month], month + 1);
            }
        }
        return Map.copyOf(names);
    }

    private static void put(Map<String, Integer> names, String name, int month) {
        String bare = name.replace(".", "").toLowerCase(Locale.ROOT);
        if (bare.length() >= SHORTEST && bare.chars().allMatch(Character::isLetter)) {
            names.putIfAbsent(bare, month);
        }
    }
}
