package org.portolan.logistics.model.landed;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A duty rate as a structure: the sum of its parts, not less than one sum and not more than another.
 *
 * @param parts none for free
 * @param atLeast a least duty, as a sum of parts; empty where there is none
 * @param atMost a greatest duty, as a sum of parts; empty where there is none
 * @param condition words on which the rate depends, which nobody computes; empty where there are none
 */
public record DutyRate(List<DutyPart> parts, List<DutyPart> atLeast, List<DutyPart> atMost, String condition) {

    public static final DutyRate FREE = new DutyRate(List.of(), List.of(), List.of(), "");

    public DutyRate {
        parts = List.copyOf(parts);
        atLeast = List.copyOf(atLeast);
        atMost = List.copyOf(atMost);
    }

    public static DutyRate of(List<DutyPart> parts) {
        return new DutyRate(parts, List.of(), List.of(), "");
    }

    public boolean isFree() {
        return parts.isEmpty();
    }

    /** True where all of it can be computed once the measures are known. */
    public boolean isWrittenOut() {
        return all().stream().noneMatch(DutyPart.Elsewhere.class::isInstance);
    }

    /** What must be known to compute it, beside the value of the goods; each once. */
    public Set<Measure> measures() {
        return all().stream()
                .flatMap(part -> part.measures().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The rate as a tariff would write it; reading that gives an equal rate. */
    public String written() {
        StringBuilder words = new StringBuilder(isFree() ? "Free" : sum(parts));
        if (!atLeast.isEmpty()) {
            words.append(", but not less than ").append(sum(atLeast));
        }
        if (!atMost.isEmpty()) {
            words.append(", but not more than ").append(sum(atMost));
        }
        return condition.isEmpty()
                ? words.toString()
                : words.append(", ").append(condition).toString();
    }

    private List<DutyPart> all() {
        List<DutyPart> all = new ArrayList<>(parts);
        all.addAll(atLeast);
        all.addAll(atMost);
        return all;
    }

    private static String sum(List<DutyPart> parts) {
        StringBuilder words = new StringBuilder();
        for (DutyPart part : parts) {
            boolean reduction = part instanceof DutyPart.AdValorem share
                    && share.rate().fraction().signum() < 0;
            String written = part.written();
            words.append(words.isEmpty() ? "" : reduction ? " minus " : " + ")
                    .append(reduction && !words.isEmpty() ? written.substring(1) : written);
        }
        return words.toString();
    }
}
