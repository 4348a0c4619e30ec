package org.portolan.courses.model.course;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is read off a report: a figure, how many rows a table has, a cell, how many findings there are.
 *
 * @param command what answers with the report
 * @param what which of these
 * @param key of the figure or table; empty for findings
 * @param column of the cell; empty otherwise
 * @param where rows of the table that count, by column; the first of them is the cell's
 */
public record Reading(CommandLine command, What what, String key, String column, Map<String, String> where) {

    public Reading {
        where = Collections.unmodifiableMap(new LinkedHashMap<>(where));
    }

    /** Of which part of a report. */
    public enum What {
        FIGURE,
        ROWS,
        CELL,
        FINDINGS
    }

    /**
     * Read {@code figure KEY}, {@code rows TABLE where …}, {@code cell TABLE.COLUMN where …} or {@code findings}.
     *
     * @throws Unclear where it is none of them
     */
    static Reading parse(CommandLine command, List<String> words, String line) {
        if (words.equals(List.of("findings"))) {
            return new Reading(command, What.FINDINGS, "", "", Map.of());
        }
        if (words.size() < 2) {
            throw new Unclear("reading", line);
        }
        String key = words.get(1);
        Map<String, String> where = where(words.subList(2, words.size()), line);
        int dot = key.indexOf('.');
        return switch (words.get(0)) {
            case "figure" -> new Reading(command, What.FIGURE, key, "", where);
            case "rows" -> new Reading(command, What.ROWS, key, "", where);
            case "cell" -> {
                if (dot < 1) {
                    throw new Unclear("cell", key);
                }
                yield new Reading(command, What.CELL, key.substring(0, dot), key.substring(dot + 1), where);
            }
            default -> throw new Unclear("reading", line);
        };
    }

    private static Map<String, String> where(List<String> words, String line) {
        Map<String, String> where = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                where.put(word.substring(0, equals), word.substring(equals + 1));
            } else if (!word.equals("where") && !word.equals("and")) {
                throw new Unclear("reading", line);
            }
        }
        return where;
    }
}
