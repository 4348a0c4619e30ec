package org.portolan.courses.model.people;

import java.util.Set;

/**
 * A lesson that can be begun now.
 *
 * @param gives missing skills that it teaches
 * @param opens missing skills of the path that cannot be reached without these
 */
public record NextLesson(TaughtLesson lesson, Set<String> gives, Set<String> opens) {

    public NextLesson {
        gives = Set.copyOf(gives);
        opens = Set.copyOf(opens);
    }

    /** How many missing skills it brings nearer, its own included. */
    public int worth() {
        return gives.size() + opens.size();
    }
}
