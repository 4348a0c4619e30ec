package org.portolan.research.model.score;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * A product that might be sold.
 *
 * @param values by the keys of factors; what is not known is missing
 */
public record Candidate(String name, Map<String, Double> values) {

    public Candidate {
        values = Map.copyOf(values);
    }

    /** A value, where it is known. */
    public OptionalDouble value(String key) {
        Double value = values.get(key);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
