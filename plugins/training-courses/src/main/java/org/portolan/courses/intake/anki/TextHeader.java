package org.portolan.courses.intake.anki;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines at the top of a text that say how it is to be read (Anki manual, “Text Files: File Headers”). A comment among
 * them is none of them; the older {@code tags: a b} is one.
 *
 * @param values by the names of the directives, in small letters
 */
record TextHeader(Map<String, String> values) {

    /** All that Anki knows. */
    static final Set<String> KEYS = Set.of(
            "separator",
            "html",
            "tags",
            "columns",
            "notetype",
            "deck",
            "notetype column",
            "deck column",
            "tags column",
            "guid column",
            "if matches");

    private static final Map<String, Character> SEPARATORS =
            Map.of("tab", '\t', "comma", ',', "semicolon", ';', "pipe", '|', "colon", ':', "space", ' ', "\\t", '\t');
    private static final List<Character> GUESSES = List.of('\t', ';', '|', ',');
    private static final Pattern HTML = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|&(?:[a-zA-Z]{2,8}|#\\d{1,6});");

    TextHeader {
        values = Map.copyOf(values);
    }

    static TextHeader of(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String line : text.split("\\R", 60)) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("tags:") && values.isEmpty()) {
                values.put("old tags", line.substring(5).strip());
                break;
            }
            if (!line.startsWith("#")) {
                break;
            }
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : lower.substring(1, colon).strip();
            if (KEYS.contains(key)) {
                String value = line.substring(colon + 1);
                values.putIfAbsent(key, key.equals("separator") || key.equals("columns") ? value : value.strip());
            }
        }
        return new TextHeader(values);
    }

    /** The separator it names, or the one that the first lines have. */
    char separator(String text) {
        String named = values.getOrDefault("separator", "");
        if (!named.isEmpty()) {
            Character known = SEPARATORS.get(named.strip().toLowerCase(Locale.ROOT));
            return known != null ? known : named.charAt(0);
        }
        String first = text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .findFirst()
                .orElse("");
        return GUESSES.stream()
                .filter(guess -> first.indexOf(guess) >= 0)
                .findFirst()
                .orElse('\t');
    }

    /** Whether fields are HTML: as it says, or as the text looks. */
    boolean html(String text) {
        return given("html")
                .map("true"::equalsIgnoreCase)
                .orElseGet(() -> HTML.matcher(text).find());
    }

    Optional<String> given(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    /** A column, counted from 1; 0 for none. */
    int column(String key) {
        try {
            return given(key + " column").map(Integer::parseInt).orElse(0);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    List<String> tags() {
        String all = given("tags").or(() -> given("old tags")).orElse("");
        return all.isBlank() ? List.of() : List.of(all.strip().split("\\s+"));
    }

    /** What its columns are called; empty where it does not say. */
    List<String> columns(char separator) {
        return given("columns")
                .map(names -> DelimitedText.read(names, separator).stream()
                        .findFirst()
                        .map(DelimitedText.Line::cells)
                        .orElse(List.of()))
                .orElse(List.of());
    }

    /** The most columns that a row can have, where the header says so. */
    OptionalInt width(char separator) {
        int named = columns(separator).size();
        return named == 0 ? OptionalInt.empty() : OptionalInt.of(named);
    }
}
