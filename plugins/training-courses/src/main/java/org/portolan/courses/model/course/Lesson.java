package org.portolan.courses.model.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One lesson in one language.
 *
 * @param id the file's name without language and ending: {@code 01-orders}
 * @param file the file's path in the course
 * @param minutes how long it takes; 0 where it does not say
 * @param skills what a learner can do after it
 * @param requires skills that come first
 * @param roles whom it is for; empty for all
 * @param setup commands that run before the first step
 * @param own where it plays on a copy of the learner's own workspace; empty for an empty one
 * @param day on which it plays; empty for today
 */
public record Lesson(
        String id,
        String file,
        String title,
        int minutes,
        Set<String> skills,
        Set<String> requires,
        Set<String> roles,
        List<CommandLine> setup,
        Optional<OwnData> own,
        Optional<LocalDate> day,
        List<Step> steps) {

    public Lesson {
        skills = Set.copyOf(skills);
        requires = Set.copyOf(requires);
        roles = Set.copyOf(roles);
        setup = List.copyOf(setup);
        steps = List.copyOf(steps);
    }

    /** The commands that run before its first step, wherever it plays, and those by which it is known where it can. */
    public List<CommandLine> before() {
        List<CommandLine> commands = new ArrayList<>(setup);
        own.ifPresent(data -> {
            commands.addAll(data.sample());
            data.needs().forEach(check -> {
                if (check instanceof Check.Says says) {
                    commands.add(says.reading().command());
                }
            });
        });
        return commands;
    }
}
