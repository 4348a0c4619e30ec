package org.portolan.courses.intake.qti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The right order of an ordered response of version 1.2: all labels in one condition, or each with its place in one of
 * its own (ILIAS by {@code index}, Brightspace by the label’s name and the place as value).
 */
final class Sequence {

    private Sequence() {}

    /** The labels in their right order; empty where it is not said. */
    static List<String> of(Set<String> response, List<String> labels, List<Condition> conditions) {
        Map<BigDecimal, String> places = new TreeMap<>();
        for (Condition condition : conditions.stream().filter(Condition::gives).toList()) {
            for (Condition.Test test : condition.tests()) {
                if (!test.is("varequal")) {
                    continue;
                }
                boolean placed = response.contains(test.response()) && labels.contains(test.value());
                if (placed) {
                    Numbers.read(test.index()).ifPresent(place -> places.put(place, test.value()));
                } else if (labels.contains(test.response())) {
                    Numbers.read(test.value()).ifPresent(place -> places.put(place, test.response()));
                }
            }
        }
        if (places.size() == labels.size() && places.values().containsAll(labels)) {
            return List.copyOf(places.values());
        }
        return conditions.stream()
                .filter(Condition::gives)
                .map(condition -> condition.values(response))
                .filter(values -> values.size() == labels.size())
                .findFirst()
                .orElse(List.of());
    }
}
