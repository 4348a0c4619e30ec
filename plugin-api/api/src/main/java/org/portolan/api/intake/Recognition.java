package org.portolan.api.intake;

import java.util.List;
import java.util.Set;

/**
 * How well a file fits a format.
 *
 * <p>Of two formats that fit, one whose understood columns strictly contain the other's is taken; otherwise a person is
 * asked. Of formats that do not fit, the most alike is named with what was missing.
 *
 * @param likeness 0..1: the share of the required columns, or signs, that were found
 * @param understood the file's columns, or signs, that the format knows
 * @param missing the required columns, or signs, that were not found; empty where it fits
 */
public record Recognition(double likeness, Set<String> understood, List<String> missing) {

    /** Not of this kind at all. */
    public static final Recognition NONE = new Recognition(0, Set.of(), List.of());

    public Recognition {
        understood = Set.copyOf(understood);
        missing = List.copyOf(missing);
    }

    public static Recognition fits(Set<String> understood) {
        return new Recognition(1, understood, List.of());
    }

    public boolean fits() {
        return likeness >= 1;
    }
}
