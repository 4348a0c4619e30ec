package org.portolan.courses.model.author;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** The headings of recorded steps: where a command was run several times, they say what differs. */
public final class Headings {

    /** What is longer says no more in a list of steps. */
    private static final int LONGEST = 40;

    private Headings() {}

    /**
     * Tell steps apart that have one heading, by the values in which their commands differ, and else by a number.
     *
     * @param taken headings of steps before them
     * @param joined a heading and what is particular, as the language of the lesson joins them
     */
    public static List<RecordedStep> apart(
            List<RecordedStep> steps, Collection<String> taken, BinaryOperator<String> joined) {
        Set<String> seen = new HashSet<>(taken);
        List<RecordedStep> told = new ArrayList<>();
        for (RecordedStep step : steps) {
            List<RecordedStep> alike = steps.stream()
                    .filter(other -> other.title().equals(step.title()))
                    .toList();
            String values = alike.size() > 1 ? differing(step, alike) : "";
            String heading = values.isEmpty() ? step.title() : joined.apply(step.title(), values);
            String free = heading;
            for (int number = 2; !seen.add(free); number++) {
                free = heading + " (" + number + ")";
            }
            told.add(step.under(free));
        }
        return told;
    }

    /** The values of those fields that are not the same in all of these. */
    private static String differing(RecordedStep step, List<RecordedStep> alike) {
        Set<String> fields = new LinkedHashSet<>();
        alike.forEach(other -> fields.addAll(other.command().entered().keySet()));
        String values = fields.stream()
                .filter(field -> alike.stream()
                                .map(other -> values(other, field))
                                .distinct()
                                .count()
                        > 1)
                .flatMap(field -> values(step, field).stream())
                .map(Headings::shown)
                .collect(Collectors.joining(", "));
        return values.length() > LONGEST ? values.substring(0, LONGEST - 1).strip() + "…" : values;
    }

    private static List<String> values(RecordedStep step, String field) {
        return step.command().entered().getOrDefault(field, List.of());
    }

    /** A file by its name alone; two brackets would be read as a question. */
    private static String shown(String value) {
        return value.replaceFirst("^data/", "").replace("[[", "[ [");
    }
}
