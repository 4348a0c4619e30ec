package org.portolan.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks that the words of a module are there in both languages and say the same things. */
public final class Bundles {

    private static final String FOLDER = "META-INF/portolan/i18n/";
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^{}]*}");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private Bundles() {}

    /** Check the words of the module that a class is of: see {@link #check(Module, String...)}. */
    public static void check(Class<?> ofModule, String... namespaces) {
        check(ofModule.getModule(), namespaces);
    }

    /**
     * Check {@code messages.properties} and {@code messages_zh_CN.properties} of a module.
     *
     * @param namespaces the first segments that keys may have: the plugin's own
     * @throws AssertionError with all that is wrong: a key or an argument that one language lacks, a straight apostrophe,
     *     which {@link java.text.MessageFormat} would swallow, a foreign key
     */
    public static void check(Module module, String... namespaces) {
        Properties english = words(module, "messages.properties");
        Properties chinese = words(module, "messages_zh_CN.properties");
        List<String> wrong = new ArrayList<>();
        Set<String> keys = new TreeSet<>(english.stringPropertyNames());
        keys.addAll(chinese.stringPropertyNames());
        for (String key : keys) {
            String namespace = key.substring(0, key.indexOf('.') < 0 ? key.length() : key.indexOf('.'));
            if (!Set.of(namespaces).contains(namespace)) {
                wrong.add(key + " is of no namespace of this module");
            }
            String here = english.getProperty(key);
            String there = chinese.getProperty(key);
            if (here == null || there == null) {
                wrong.add(key + " is missing in " + (here == null ? "English" : "Chinese"));
            } else {
                compare(key, here, there, wrong);
            }
        }
        if (!wrong.isEmpty()) {
            throw new AssertionError(
                    "The words of module " + module.getName() + " are not right:\n  " + String.join("\n  ", wrong));
        }
    }

    private static void compare(String key, String english, String chinese, List<String> wrong) {
        if (!arguments(english).equals(arguments(chinese))) {
            wrong.add(key + " has arguments " + arguments(english) + " in English and " + arguments(chinese)
                    + " in Chinese");
        }
        if (english.contains("'") || chinese.contains("'")) {
            wrong.add(key + " has a straight apostrophe: write ’");
        }
        if (CHINESE.matcher(english).find()) {
            wrong.add(key + " has Chinese words in English");
        }
    }

    private static Set<String> arguments(String pattern) {
        Set<String> numbers = new TreeSet<>();
        Matcher argument = ARGUMENT.matcher(pattern);
        while (argument.find()) {
            numbers.add(argument.group(1));
        }
        return numbers;
    }

    private static Properties words(Module module, String file) {
        try (InputStream in = module.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new AssertionError("Module " + module.getName() + " has no " + FOLDER + file);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException("Reading " + file + " of " + module.getName() + " failed", broken);
        }
    }
}
