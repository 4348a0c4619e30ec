package org.portolan.courses.model.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold for a step to be passed. */
public sealed interface Check {

    /** A command was run since the step began, with what is said here, whatever else was said. */
    record Ran(CommandLine command) implements Check {}

    /** A report says this. */
    record Says(Reading reading, Comparison comparison, String value) implements Check {}

    /**
     * Read a line of a check: {@code ran ID name=value …}, or {@code COMMAND | figure KEY = VALUE}.
     *
     * @throws Unclear where it is neither
     */
    static Check parse(String line) {
        if (line.startsWith("ran ")) {
            List<String> words = CommandLine.words(line.substring(4));
            Map<String, List<String>> entered = new LinkedHashMap<>();
            for (String word : words.subList(Math.min(1, words.size()), words.size())) {
                int equals = word.indexOf('=');
                if (equals < 1) {
                    throw new Unclear("pair", word);
                }
                entered.computeIfAbsent(CommandLine.field(word.substring(0, equals)), first -> new ArrayList<>())
                        .add(word.substring(equals + 1));
            }
            if (words.isEmpty()) {
                throw new Unclear("command", line);
            }
            return new Ran(new CommandLine(CommandLine.parse(words.get(0)).id(), entered));
        }
        int bar = line.lastIndexOf('|');
        if (bar < 0) {
            throw new Unclear("check", line);
        }
        List<String> words = CommandLine.words(line.substring(bar + 1));
        if (words.size() < 3) {
            throw new Unclear("check", line);
        }
        int last = words.size() - 1;
        Reading reading = Reading.parse(CommandLine.parse(line.substring(0, bar)), words.subList(0, last - 1), line);
        return new Says(reading, Comparison.parse(words.get(last - 1)), words.get(last));
    }
}
