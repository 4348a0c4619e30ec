package org.portolan.launcher;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Properties words(String ending) throws Exception {
        Properties words = new Properties();
        try (var file = WordsTest.class
                .getModule()
                .getResourceAsStream("META-INF/portolan/i18n/messages" + ending + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void both_languages_say_the_same_things_with_the_same_arguments() throws Exception {
        Properties english = words("");
        Properties chinese = words("_zh_CN");

        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(chinese.keySet()));
        assertAll(english.stringPropertyNames().stream()
                .map(key -> () ->
                        assertEquals(arguments(english.getProperty(key)), arguments(chinese.getProperty(key)), key)));
    }

    @Test
    void no_pattern_has_a_quote_that_would_swallow_its_arguments() throws Exception {
        for (String ending : new String[] {"", "_zh_CN"}) {
            words(ending)
                    .values()
                    .forEach(pattern -> assertFalse(pattern.toString().contains("'"), pattern::toString));
        }
    }

    private static int arguments(String pattern) {
        return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
