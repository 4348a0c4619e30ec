package org.portolan.logistics.model.reading;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words by which sheets name their columns, and the countries. */
public final class Vocabulary {

    /** A word within a longer header says what the column is, as long as not much else stands there. */
    private static final int MOST_ELSE = 8;

    private final Map<String, Role> roles = new HashMap<>();
    private final List<String> longestFirst;
    private final Countries countries;
    private final Regions regions;

    /** @param words what each role is called */
    public Vocabulary(Map<Role, List<String>> words, Countries countries, Regions regions) {
        words.forEach((role, names) -> names.forEach(name -> roles.putIfAbsent(key(name), role)));
        this.longestFirst = roles.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.countries = countries;
        this.regions = regions;
    }

    public Countries countries() {
        return countries;
    }

    Regions regions() {
        return regions;
    }

    DestinationText destinations() {
        return new DestinationText(countries);
    }

    /** The role that a header names, by its whole text. */
    Optional<Role> role(String header) {
        return Optional.ofNullable(roles.get(key(header)));
    }

    /** The role that some word of a short header names, the longest first. */
    Optional<Role> within(String header) {
        String key = key(header);
        for (String word : longestFirst) {
            if (word.length() >= (Plain.isChinese(word) ? 2 : 4)
                    && key.length() <= word.length() + MOST_ELSE
                    && holds(key, word)) {
                return Optional.ofNullable(roles.get(word));
            }
        }
        return Optional.empty();
    }

    private static boolean holds(String key, String word) {
        return Plain.isChinese(word) ? key.contains(word) : (" " + key + " ").contains(" " + word + " ");
    }

    private static String key(String name) {
        return Plain.lower(name)
                .replaceAll("[_:*.]+", " ")
                .replaceAll("\\s*([/()\\[\\]>=<≤≥])\\s*", "$1")
                .replaceAll(" +", " ")
                .strip();
    }
}
