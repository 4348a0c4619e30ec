package org.portolan.logistics.model.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.api.trade.CountryCode;

/** Names of countries, Chinese and English, with the abbreviations and groups that sheets and lists of orders use. */
public final class Countries {

    private final Map<String, Set<CountryCode>> byName = new HashMap<>();
    private final Map<String, String> spelled = new HashMap<>();

    /**
     * Know the names of the Java runtime in five languages, and these.
     *
     * @param aliases codes, separated by blanks, by what they are called
     */
    public Countries(Map<String, String> aliases) {
        for (CountryCode country : CountryCode.all()) {
            for (Locale language : new Locale[] {
                Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE, Locale.TRADITIONAL_CHINESE, Locale.GERMAN, Locale.FRENCH
            }) {
                add(country.displayName(language), Set.of(country));
            }
            if (country.code().length() == 2) {
                add(country.code(), Set.of(country));
                iso3(country).ifPresent(code -> add(code, Set.of(country)));
            }
        }
        add("UK", Set.of(CountryCode.of("GB")));
        add("EL", Set.of(CountryCode.of("GR")));
        aliases.forEach((name, codes) -> {
            Set<CountryCode> countries = new TreeSet<>();
            for (String code : codes.split(" ")) {
                countries.add(CountryCode.of(code));
            }
            byName.put(key(name), countries);
            spelled.put(key(name), name);
        });
    }

    private static Optional<String> iso3(CountryCode country) {
        try {
            return Optional.of(
                    new Locale.Builder().setRegion(country.code()).build().getISO3Country());
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    private void add(String name, Set<CountryCode> countries) {
        byName.putIfAbsent(key(name), countries);
        spelled.putIfAbsent(key(name), name);
    }

    /** The countries of this name; empty where it is no name of one. */
    Optional<Set<CountryCode>> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** The one country of this name or code; empty where it is no name of one, or of several together. */
    public Optional<CountryCode> one(String name) {
        return find(name)
                .filter(countries -> countries.size() == 1)
                .map(countries -> countries.iterator().next());
    }

    /** The known name that is most alike; empty where none is near. */
    Optional<String> nearest(String name) {
        String key = key(name);
        int best = Math.max(1, key.length() / 3) + 1;
        String nearest = "";
        for (Map.Entry<String, String> known : spelled.entrySet()) {
            if (known.getKey().length() < 2 || (known.getKey().length() < 4 && !Plain.isChinese(known.getKey()))) {
                continue;
            }
            int distance = distance(key, known.getKey());
            if (distance < best
                    || (distance == best
                            && !nearest.isEmpty()
                            && known.getValue().compareTo(nearest) < 0)) {
                best = distance;
                nearest = known.getValue();
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    private static String key(String name) {
        String plain =
                Normalizer.normalize(Plain.lower(name), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String letters = plain.replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.startsWith("the") && letters.length() > 6 ? letters.substring(3) : letters;
    }

    /** How many letters must be changed, added or dropped (V. I. Levenshtein, 1965). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
