package org.portolan.logistics.model.reading;

import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words by which sheets name their columns, and the countries. */
public final class Vocabulary {

    /** A word within a longer header says what the column is, as long as not much else stands there. */
    private static final int MOST_ELSE = 8;

    private static final Pattern SIGNS = Pattern.compile("[_:*.]+");
    private static final Pattern AROUND = Pattern.compile("\\s*([/()\\[\\]>=<≤≥])\\s*");
    private static final Pattern BLANKS = Pattern.compile(" +");

    private final Map<String, Role> roles = new HashMap<>();
    private final List<Word> longestFirst;
    private final Countries countries;
    private final Regions regions;

    /** @param words what each role is called */
    public Vocabulary(Map<Role, List<String>> words, Countries countries, Regions regions) {
        words.forEach((role, names) -> names.forEach(name -> roles.putIfAbsent(key(name), role)));
        this.longestFirst = roles.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> new Word(word, Plain.isChinese(word)))
                .filter(word -> word.text.length() >= (word.chinese ? 2 : 4))
                .toList();
        this.countries = countries;
        this.regions = regions;
    }

    public Countries countries() {
        return countries;
    }

    /** The currency of a Chinese name, such as 人民币 or 美元; empty for signs and codes. */
    public static Optional<Currency> currency(String name) {
        return Optional.of(name).filter(Plain::isChinese).flatMap(MoneyWords::only);
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
        String apart = " " + key + " ";
        for (Word word : longestFirst) {
            if (key.length() <= word.text.length() + MOST_ELSE
                    && (word.chinese ? key.contains(word.text) : apart.contains(word.apart))) {
                return Optional.ofNullable(roles.get(word.text));
            }
        }
        return Optional.empty();
    }

    /** A word as it is looked for within a header: a Chinese one anywhere, any other between blanks. */
    private record Word(String text, boolean chinese, String apart) {

        Word(String text, boolean chinese) {
            this(text, chinese, " " + text + " ");
        }
    }

    private static String key(String name) {
        String signs = SIGNS.matcher(Plain.lower(name)).replaceAll(" ");
        return BLANKS.matcher(AROUND.matcher(signs).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }
}
