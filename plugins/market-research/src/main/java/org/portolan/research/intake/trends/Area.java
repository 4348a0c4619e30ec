package org.portolan.research.intake.trends;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.research.store.trends.WorldWords;

/**
 * A place as files name it, brought to one name whatever the file's language: a country is its ISO 3166-1 code, the world
 * is {@code WORLD}; a region or city stays as it is written.
 */
public final class Area {

    /** The whole world. */
    public static final String WORLD = "WORLD";

    private static final class Names {
        private static final Map<String, String> CODES = codes();
        private static final Set<String> WORLDS =
                WorldWords.all().stream().map(Names::key).collect(Collectors.toUnmodifiableSet());

        private static Map<String, String> codes() {
            Map<String, String> codes = new HashMap<>();
            for (Locale language : Locale.getAvailableLocales()) {
                if (language.getCountry().isEmpty()
                        || language.getLanguage().equals("zh")
                        || language.getLanguage().equals("pt")) {
                    for (String code : Locale.getISOCountries()) {
                        codes.putIfAbsent(
                                key(new Locale.Builder().setRegion(code).build().getDisplayCountry(language)), code);
                    }
                }
            }
            return codes;
        }

        private static String key(String name) {
            return name.strip().toLowerCase(Locale.ROOT);
        }
    }

    private Area() {}

    /** Its one name; empty for nothing. */
    public static String of(String written) {
        String key = Names.key(written);
        if (key.isEmpty()) {
            return "";
        }
        if (Names.WORLDS.contains(key)) {
            return WORLD;
        }
        String upper = written.strip().toUpperCase(Locale.ROOT);
        if (upper.length() == 2 && Names.CODES.containsValue(upper)) {
            return upper;
        }
        return Names.CODES.getOrDefault(key, written.strip());
    }
}
