package org.portolan.courses.model.course;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which lessons open which: a lesson is open when the skills that it requires are there. */
public final class SkillGraph {

    private SkillGraph() {}

    /** The skills that are still missing for a lesson. */
    public static Set<String> missing(Lesson lesson, Set<String> had) {
        Set<String> missing = new LinkedHashSet<>(lesson.requires());
        missing.removeAll(had);
        return missing;
    }

    /** Lessons that wait for each other can never be reached. */
    static void check(Course course, Findings findings) {
        for (Course.Version version : course.versions().values()) {
            Map<String, Lesson> open = new LinkedHashMap<>();
            version.lessons().forEach(lesson -> open.put(lesson.id(), lesson));
            Set<String> taughtHere = new LinkedHashSet<>();
            version.lessons().forEach(lesson -> taughtHere.addAll(lesson.skills()));
            Set<String> had = new LinkedHashSet<>();
            boolean moved = true;
            while (moved) {
                moved = false;
                for (Lesson lesson : List.copyOf(open.values())) {
                    // A skill that no lesson here teaches is some other course's.
                    if (missing(lesson, had).stream().noneMatch(taughtHere::contains)) {
                        had.addAll(lesson.skills());
                        open.remove(lesson.id());
                        moved = true;
                    }
                }
            }
            open.values()
                    .forEach(lesson -> findings.error(
                            lesson.file(),
                            1,
                            "skills.circle",
                            lesson.title(),
                            String.join(", ", missing(lesson, had))));
        }
    }
}
