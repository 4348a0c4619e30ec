package org.portolan.courses.model.course;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A command as a lesson writes it, which is as the command line takes it: {@code logistics.quote --to DE --weight 1.2kg}.
 *
 * @param id the command's id
 * @param entered what is entered, by field: {@code --max-days 9} is {@code maxDays=9}; an option that stands alone is true
 */
public record CommandLine(String id, Map<String, List<String>> entered) {

    public CommandLine {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        entered.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        entered = Collections.unmodifiableMap(copy);
    }

    /**
     * Read a line.
     *
     * @throws Unclear where it is no command line
     */
    public static CommandLine parse(String line) {
        List<String> words = words(line);
        if (words.isEmpty() || !words.get(0).matches("[a-z][a-z0-9]*(\\.[a-z0-9-]+)+")) {
            throw new Unclear("command", line);
        }
        Map<String, List<String>> entered = new LinkedHashMap<>();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--") || word.length() == 2) {
                throw new Unclear("option", word);
            }
            int equals = word.indexOf('=');
            String option = equals < 0 ? word.substring(2) : word.substring(2, equals);
            boolean alone =
                    equals < 0 && (i + 1 == words.size() || words.get(i + 1).startsWith("--"));
            String value = equals >= 0 ? word.substring(equals + 1) : alone ? "true" : words.get(++i);
            entered.computeIfAbsent(field(option), first -> new ArrayList<>()).add(value);
        }
        return new CommandLine(words.get(0), entered);
    }

    /** The words of a line: separated by blanks, which a word in quotes may hold. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean open = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
                open = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (open) {
                    words.add(word.toString());
                }
                word.setLength(0);
                open = false;
            } else {
                word.append(c);
                open = true;
            }
        }
        if (quote != 0) {
            throw new Unclear("quote", line);
        }
        if (open) {
            words.add(word.toString());
        }
        return words;
    }

    /** The field of an option: {@code max-days} is {@code maxDays}. */
    static String field(String option) {
        StringBuilder name = new StringBuilder();
        boolean capital = false;
        for (int i = 0; i < option.length(); i++) {
            char c = option.charAt(i);
            if (c == '-') {
                capital = true;
            } else {
                name.append(capital ? Character.toUpperCase(c) : c);
                capital = false;
            }
        }
        return name.toString();
    }

    /** As a lesson writes it. */
    @Override
    public String toString() {
        return id
                + entered.entrySet().stream()
                        .flatMap(field ->
                                field.getValue().stream().map(value -> " --" + option(field.getKey()) + written(value)))
                        .collect(Collectors.joining());
    }

    private static String option(String field) {
        return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** What looks like an option is tied to its own by the sign. */
    private static String written(String value) {
        return value.equals("true") ? "" : (value.startsWith("--") ? "=" : " ") + quoted(value);
    }

    /** A value as one word of a line, in quotes where it needs them; a line break has no place in a line. */
    public static String quoted(String value) {
        if (!value.isEmpty() && value.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\'')) {
            return value;
        }
        if (value.indexOf('"') >= 0 && value.indexOf('\'') < 0) {
            return '\'' + value + '\'';
        }
        return '"' + value.replace("\"", "\"'\"'\"") + '"';
    }
}
