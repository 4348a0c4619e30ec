package org.portolan.research.model.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question that an operator works on.
 *
 * @param market country code; empty where it is about none
 * @param evidence in the order in which it was pinned
 * @param decisions in the order in which they were made
 */
public record Project(
        String name, String question, String market, Instant at, List<Evidence> evidence, List<Decision> decisions) {

    public Project {
        evidence = List.copyOf(evidence);
        decisions = List.copyOf(decisions);
    }

    /** The last decision. */
    public Optional<Decision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /** The evidence that says something; a hypothesis that was only put down says nothing yet. */
    public List<Evidence> said() {
        return evidence.stream().filter(one -> !one.words().isEmpty()).toList();
    }

    /** What was known when a decision was made. */
    public List<Evidence> knownAt(Decision decision) {
        return said().stream().filter(one -> !one.at().isAfter(decision.at())).toList();
    }

    /** What has come since. */
    public List<Evidence> since(Decision decision) {
        return said().stream().filter(one -> one.at().isAfter(decision.at())).toList();
    }

    /** The hypotheses that evidence speaks to, in the order in which they came up. */
    public List<String> hypotheses() {
        return evidence.stream().map(Evidence::hypothesis).distinct().toList();
    }
}
