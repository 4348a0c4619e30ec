package org.portolan.logistics.intake.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portolan.logistics.model.reading.Countries;
import org.portolan.logistics.model.reading.Role;
import org.portolan.logistics.model.reading.Vocabulary;

/** The words of rate sheets that the plugin brings: {@code META-INF/portolan/data/reading}. Read once. */
public final class Wording {

    private static final String FOLDER = "META-INF/portolan/data/reading/";

    private Wording() {}

    /** Loads when it is first asked for. */
    private static final class Shipped {
        static final Vocabulary WORDS = new Vocabulary(roles(), new Countries(countries()));
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
        for (String[] line : lines("header_words.csv")) {
            Role role = Role.of(line[0])
                    .orElseThrow(() -> new IllegalStateException("header_words.csv names no role: " + line[0]));
            roles.put(role, List.of(line[1].split("\\|")));
        }
        return roles;
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String[] line : lines("country_names.csv")) {
            for (String name : line[1].split("\\|")) {
                names.put(name, line[0]);
            }
        }
        return names;
    }

    /** The lines below the header: a key, a comma, names. */
    private static List<String[]> lines(String name) {
        try (InputStream in = Wording.class.getModule().getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin has no " + FOLDER + name + ": pack it anew");
            }
            List<String[]> lines = new ArrayList<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .forEach(line -> lines.add(line.split(",", 2)));
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading " + FOLDER + name + " failed", broken);
        }
    }
}
