package org.portolan.research.view.candidates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.research.command.score.CandidateFile;

/** The candidates as they are typed: a name each, and whatever is known of it. Event thread. */
final class Candidates {

    private static final String NAME = "candidate";

    private final List<Map<String, String>> all = new ArrayList<>();

    /** Read what {@link #kept} wrote. */
    static Candidates of(String kept) {
        Candidates candidates = new Candidates();
        kept.lines().filter(line -> !line.isBlank()).forEach(line -> {
            Map<String, String> one = new LinkedHashMap<>();
            for (String cell : line.split("\t")) {
                String[] parts = cell.split("=", 2);
                if (parts.length == 2) {
                    one.put(parts[0], parts[1]);
                }
            }
            candidates.all.add(one);
        });
        return candidates;
    }

    /** All of them in one text, to be remembered. */
    String kept() {
        return all.stream()
                .map(one -> one.entrySet().stream()
                        .map(cell -> cell.getKey() + "=" + cell.getValue().replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /** As a file that the command reads; those without a name are left out. */
    String csv() {
        StringBuilder csv = new StringBuilder(NAME);
        CandidateFile.KEYS.forEach(key -> csv.append(',').append(key));
        for (Map<String, String> one : all) {
            if (!one.getOrDefault(NAME, "").isBlank()) {
                csv.append('\n').append(quoted(one.getOrDefault(NAME, "")));
                CandidateFile.KEYS.forEach(key -> csv.append(',').append(quoted(one.getOrDefault(key, ""))));
            }
        }
        return csv.append('\n').toString();
    }

    int size() {
        return all.size();
    }

    /** True where none has a name. */
    boolean areNameless() {
        return all.stream().allMatch(one -> one.getOrDefault(NAME, "").isBlank());
    }

    String name(int index) {
        return all.get(index).getOrDefault(NAME, "");
    }

    void name(int index, String name) {
        all.get(index).put(NAME, name.strip());
    }

    String value(int index, String key) {
        return all.get(index).getOrDefault(key, "");
    }

    void value(int index, String key, String value) {
        if (value.isBlank()) {
            all.get(index).remove(key);
        } else {
            all.get(index).put(key, value.strip());
        }
    }

    /** Add one, and say where. */
    int add(String name) {
        Map<String, String> one = new LinkedHashMap<>();
        one.put(NAME, name.strip());
        all.add(one);
        return all.size() - 1;
    }

    void remove(int index) {
        all.remove(index);
    }

    void clear() {
        all.clear();
    }

    /** The place of the first of this name. */
    Optional<Integer> find(String name) {
        for (int i = 0; i < all.size(); i++) {
            if (name(i).equalsIgnoreCase(name.strip())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
