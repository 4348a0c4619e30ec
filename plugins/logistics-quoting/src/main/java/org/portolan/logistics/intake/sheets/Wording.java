package org.portolan.logistics.intake.sheets;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.intake.DataFile;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.model.reading.Countries;
import org.portolan.logistics.model.reading.Regions;
import org.portolan.logistics.model.reading.Role;
import org.portolan.logistics.model.reading.Vocabulary;

/** The words of rate sheets that the plugin brings: {@code META-INF/portolan/data/reading}. Read once. */
public final class Wording {

    private static final String FOLDER = "reading/";

    private Wording() {}

    /** Loads when it is first asked for. */
    private static final class Shipped {
        static final Vocabulary WORDS = new Vocabulary(roles(), new Countries(countries()), new Regions(regions()));
    }

    /**
     * What columns and countries are called.
     *
     * @throws IllegalStateException where the plugin was packed without its words, or a line of them is wrong
     */
    public static Vocabulary words() {
        return Shipped.WORDS;
    }

    private static Map<Role, List<String>> roles() {
        Map<Role, List<String>> roles = new EnumMap<>(Role.class);
        for (DataFile.Line line : DataFile.read(Wording.class, FOLDER + "header_words.csv")) {
            Role role = Role.of(line.text("role"))
                    .orElseThrow(() -> new IllegalStateException(line.place() + " names no role"));
            roles.put(role, List.of(line.text("words").split("\\|")));
        }
        return roles;
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        for (DataFile.Line line : DataFile.read(Wording.class, FOLDER + "country_names.csv")) {
            for (String name : line.text("names").split("\\|")) {
                names.put(name, line.text("code"));
            }
        }
        return names;
    }

    private static Map<CountryCode, Set<String>> regions() {
        return DataFile.read(Wording.class, FOLDER + "regions.csv").stream()
                .collect(Collectors.toMap(
                        line -> CountryCode.of(line.text("country")),
                        line -> Set.of(line.text("codes").split("\\|"))));
    }
}
