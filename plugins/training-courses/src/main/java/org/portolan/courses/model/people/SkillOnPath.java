package org.portolan.courses.model.people;

import java.util.Optional;
import java.util.Set;

/**
 * A skill that a role needs.
 *
 * @param role the first of the path that needs it
 * @param proof empty where the learner has not got it
 * @param taughtBy the lesson that gives it; empty where none does
 * @param waitsFor what must come before that lesson; empty where it is open or done
 */
public record SkillOnPath(
        String skill, String role, Optional<SkillProof> proof, Optional<TaughtLesson> taughtBy, Set<String> waitsFor) {

    public SkillOnPath {
        waitsFor = Set.copyOf(waitsFor);
    }
}
