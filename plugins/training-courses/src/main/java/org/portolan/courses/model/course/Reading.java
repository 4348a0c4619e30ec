package org.portolan.courses.model.course;

import java.util.ArrayList;
import java.util.List;

/**
 * What is read off a report: a figure, how many rows a table has, a cell, any of several cells, how many findings there are.
 *
 * @param command what answers with the report
 * @param what which of these
 * @param key of the figure or table; empty for findings
 * @param column of the cell; of any of several cells it may be several, separated by commas; empty otherwise
 * @param where what holds for the rows of the table that count; the first of them is the cell's
 */
public record Reading(CommandLine command, What what, String key, String column, List<Condition> where) {

    public Reading {
        where = List.copyOf(where);
    }

    /** Of which part of a report. */
    public enum What {
        FIGURE,
        ROWS,
        CELL,
        ANY,
        FINDINGS
    }

    /**
     * Read {@code figure KEY}, {@code rows TABLE where …}, {@code cell TABLE.COLUMN where …}, {@code any TABLE.COLUMN where
     * …} or {@code findings}.
     *
     * @throws Unclear where it is none of them
     */
    static Reading parse(CommandLine command, List<String> words, String line) {
        if (words.equals(List.of("findings"))) {
            return new Reading(command, What.FINDINGS, "", "", List.of());
        }
        if (words.size() < 2) {
            throw new Unclear("reading", line);
        }
        String key = words.get(1);
        List<Condition> where = where(words.subList(2, words.size()), line);
        int dot = key.indexOf('.');
        return switch (words.get(0)) {
            case "figure" -> new Reading(command, What.FIGURE, key, "", where);
            case "rows" -> new Reading(command, What.ROWS, key, "", where);
            case "cell", "any" -> {
                if (dot < 1) {
                    throw new Unclear("cell", key);
                }
                What what = words.get(0).equals("any") ? What.ANY : What.CELL;
                yield new Reading(command, what, key.substring(0, dot), key.substring(dot + 1), where);
            }
            default -> throw new Unclear("reading", line);
        };
    }

    private static List<Condition> where(List<String> words, String line) {
        List<Condition> where = new ArrayList<>();
        for (String word : words) {
            if (!word.equals("where") && !word.equals("and")) {
                where.add(Condition.parse(word).orElseThrow(() -> new Unclear("reading", line)));
            }
        }
        return where;
    }
}
