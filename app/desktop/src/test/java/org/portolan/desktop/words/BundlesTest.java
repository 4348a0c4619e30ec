package org.portolan.desktop.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final Pattern USED = Pattern.compile(
            "(?:say\\(|Text\\.of\\(|Column\\.of\\(\\s*Kind\\.[A-Z]+,)\\s*\"([a-z][a-zA-Z.]*[a-zA-Z])\"");

    private final Properties english = read("");
    private final Properties chinese = read("_zh_CN");

    @Test
    void both_languages_have_the_same_keys() {
        assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(chinese.stringPropertyNames()));
    }

    @Test
    void every_pattern_can_be_filled_and_has_no_straight_quote() {
        for (Properties words : new Properties[] {english, chinese}) {
            for (String key : words.stringPropertyNames()) {
                String pattern = words.getProperty(key);
                assertFalse(pattern.contains("'"), key);
                assertFalse(
                        new MessageFormat(pattern, Locale.ENGLISH).toPattern().isEmpty(), key);
            }
        }
    }

    @Test
    void every_key_that_the_window_says_is_in_the_bundle() throws IOException {
        Path sources = Path.of("src/main/java");
        Assumptions.assumeTrue(Files.isDirectory(sources), "the sources are not beside the tests");
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher used = USED.matcher(Files.readString(file));
                while (used.find()) {
                    String key = used.group(1);
                    String whole = key.startsWith("desktop.") ? key : "desktop." + key;
                    assertTrue(english.containsKey(whole), () -> file + " says " + whole + ", which no bundle has");
                }
            }
        }
    }

    private static Properties read(String suffix) {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(
                BundlesTest.class.getResourceAsStream("/META-INF/portolan/i18n/messages" + suffix + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
