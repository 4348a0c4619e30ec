package org.portolan.api.report;

import java.util.List;
import org.portolan.api.text.Text;

/**
 * What a computed value was made of: its parts in order, each with its reason, and the rows of files they came from.
 *
 * @param title what was computed
 */
public record Trace(Text title, List<Part> parts, List<Source> sources) {

    public Trace {
        parts = List.copyOf(parts);
        sources = List.copyOf(sources);
    }

    /**
     * One part of a computation.
     *
     * @param value of a class that some {@link Kind} takes
     * @param why the rule and its date
     */
    public record Part(Text label, Object value, Text why) {
        public Part {
            Kind.of(value);
        }
    }

    /**
     * The row that a part came from.
     *
     * @param importId the import that brought it
     */
    public record Source(String importId, Place place) {}
}
