package org.portolan.kernel.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The words of one module, read file by file when they are first asked for. */
final class Bundle {

    private static final String BASE = "META-INF/portolan/i18n/messages";
    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private final Module module;
    private final Map<String, Map<String, String>> files = new ConcurrentHashMap<>();

    Bundle(Module module) {
        this.module = module;
    }

    /** The pattern under a key in the nearest language that has it. */
    Optional<String> find(String key, Locale locale) {
        for (String suffix : suffixes(locale)) {
            String pattern = files.computeIfAbsent(suffix, this::load).get(key);
            if (pattern != null) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    /** The endings of file names to look into, nearest first. Whoever reads Chinese is served the one Chinese there is. */
    static List<String> suffixes(Locale locale) {
        List<String> suffixes = new ArrayList<>();
        String language = locale.getLanguage();
        if (!locale.getCountry().isEmpty()) {
            suffixes.add("_" + language + "_" + locale.getCountry());
        }
        suffixes.add("_" + language);
        boolean traditional = locale.getScript().equals("Hant") || TRADITIONAL.contains(locale.getCountry());
        if (language.equals("zh") && !traditional && !suffixes.contains("_zh_CN")) {
            suffixes.add("_zh_CN");
        }
        suffixes.add("");
        return suffixes;
    }

    private Map<String, String> load(String suffix) {
        try (InputStream file = module.getResourceAsStream(BASE + suffix + ".properties")) {
            if (file == null) {
                return Map.of();
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty));
        } catch (IOException broken) {
            throw new UncheckedIOException(
                    "Reading " + BASE + suffix + ".properties of module " + module.getName() + " failed", broken);
        }
    }
}
