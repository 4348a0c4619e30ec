package org.portolan.courses.model.course;

import java.util.ArrayList;
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

    /** The skills of lessons that are done, in whatever language they were done. */
    public static Set<String> had(List<Course> courses, List<Progress.Entry> entries) {
        Set<String> had = new LinkedHashSet<>();
        for (Course course : courses) {
            Map<String, Map<Integer, Progress.Outcome>> best = Progress.best(entries, course.id());
            for (Course.Version version : course.versions().values()) {
                version.lessons().stream()
                        .filter(lesson -> Progress.isDone(lesson, best.getOrDefault(lesson.id(), Map.of())))
                        .forEach(lesson -> had.addAll(lesson.skills()));
            }
        }
        return had;
    }

    /** What each lesson that is not open waits for, by the tag of its cards. */
    public static Map<String, Set<String>> locked(List<Course> courses, Set<String> had) {
        Map<String, Set<String>> locked = new LinkedHashMap<>();
        for (Course course : courses) {
            for (Course.Version version : course.versions().values()) {
                for (Lesson lesson : version.lessons()) {
                    Set<String> missing = missing(lesson, had);
                    if (!missing.isEmpty()) {
                        locked.computeIfAbsent(LessonTag.of(course.id(), lesson.id()), first -> new LinkedHashSet<>())
                                .addAll(missing);
                    }
                }
            }
        }
        return locked;
    }

    /**
     * The lessons that can never be opened, since they wait for each other across courses.
     *
     * @return what each of them waits for, by course and then by lesson
     */
    public static Map<String, Map<Lesson, Set<String>>> circles(List<Course> courses) {
        Map<String, List<Lesson>> open = new LinkedHashMap<>();
        Set<String> taught = new LinkedHashSet<>();
        for (Course course : courses) {
            for (Course.Version version : course.versions().values()) {
                open.computeIfAbsent(course.id(), first -> new ArrayList<>()).addAll(version.lessons());
                version.lessons().forEach(lesson -> taught.addAll(lesson.skills()));
            }
        }
        Set<String> had = new LinkedHashSet<>();
        boolean moved = true;
        while (moved) {
            moved = false;
            for (List<Lesson> lessons : open.values()) {
                List<Lesson> reached = lessons.stream()
                        .filter(lesson -> missing(lesson, had).stream().noneMatch(taught::contains))
                        .toList();
                reached.forEach(lesson -> had.addAll(lesson.skills()));
                moved |= lessons.removeAll(reached);
            }
        }
        Map<String, Map<Lesson, Set<String>>> circles = new LinkedHashMap<>();
        open.forEach((course, lessons) -> lessons.forEach(lesson ->
                circles.computeIfAbsent(course, first -> new LinkedHashMap<>()).put(lesson, missing(lesson, had))));
        return circles;
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
