package org.portolan.courses.model.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The front of a file: {@code key: value} lines between two lines {@code ---}, with lists below a key as {@code - item}.
 *
 * @param values by key, each with its line
 * @param end how many lines of the file it takes
 */
record Front(Map<String, List<Item>> values, int end) {

    /** What stands there, and on which line. */
    record Item(int line, String text) {}

    /** Read the front of a file; what is not understood is a finding. */
    static Front read(String file, List<String> lines, Set<String> known, Findings findings) {
        Map<String, List<Item>> values = new LinkedHashMap<>();
        if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
            findings.error(file, 1, "front.missing");
            return new Front(values, 0);
        }
        String key = "";
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("---")) {
                return new Front(values, i + 1);
            }
            int colon = line.indexOf(':');
            if (line.startsWith("- ") && !key.isEmpty()) {
                values.computeIfAbsent(key, first -> new ArrayList<>())
                        .add(new Item(i + 1, line.substring(2).strip()));
            } else if (colon > 0 && line.substring(0, colon).matches("[a-z-]+")) {
                key = line.substring(0, colon);
                List<Item> items = values.computeIfAbsent(key, first -> new ArrayList<>());
                String value = line.substring(colon + 1).strip();
                if (!value.isEmpty()) {
                    items.add(new Item(i + 1, value));
                }
                if (!known.contains(key)) {
                    findings.warning(file, i + 1, "front.unknown", key, String.join(", ", known));
                }
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                findings.error(file, i + 1, "front.line", line);
            }
        }
        findings.error(file, 1, "front.open");
        return new Front(values, lines.size());
    }

    List<Item> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    Optional<Item> first(String key) {
        return all(key).stream().findFirst();
    }

    String text(String key) {
        return first(key).map(Item::text).orElse("");
    }

    /** Words separated by commas, or one a line. */
    Set<String> words(String key) {
        Set<String> words = new LinkedHashSet<>();
        for (Item item : all(key)) {
            Arrays.stream(item.text().split("[,，]"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .forEach(words::add);
        }
        return words;
    }
}
