package org.portolan.courses.model.people;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Lesson;

/** All lessons there are, and the graph that their skills make: a lesson gives skills, and asks for others first. */
public record Curriculum(List<TaughtLesson> lessons) {

    public Curriculum {
        lessons = List.copyOf(lessons);
    }

    /** The lessons of courses in one language, in the order of the courses and of their files. */
    public static Curriculum of(List<Course> courses, Locale locale) {
        List<TaughtLesson> lessons = new ArrayList<>();
        for (Course course : courses) {
            course.in(locale).ifPresent(version -> {
                for (Lesson lesson : version.lessons()) {
                    Set<String> roles = lesson.roles().isEmpty() ? version.roles() : lesson.roles();
                    lessons.add(new TaughtLesson(lessons.size(), course.id(), version.title(), roles, lesson));
                }
            });
        }
        return new Curriculum(lessons);
    }

    /** The lessons of one course; all others are left out. */
    public Curriculum only(String course) {
        return new Curriculum(
                lessons.stream().filter(one -> one.course().equals(course)).toList());
    }

    /** The lessons that give a skill. */
    public List<TaughtLesson> teaching(String skill) {
        return lessons.stream()
                .filter(one -> one.lesson().skills().contains(skill))
                .toList();
    }

    /**
     * What a role needs: the skills of all lessons for it, and whatever these ask for first. A skill comes after those it
     * builds on.
     */
    public Set<String> neededFor(String role) {
        Set<String> needed = new LinkedHashSet<>();
        for (TaughtLesson one : lessons) {
            if (one.isFor(role)) {
                one.lesson().skills().stream()
                        .sorted()
                        .forEach(skill -> withFirst(skill, needed, new LinkedHashSet<>()));
            }
        }
        return needed;
    }

    private void withFirst(String skill, Set<String> into, Set<String> above) {
        if (into.contains(skill) || !above.add(skill)) {
            return;
        }
        teaching(skill).stream()
                .limit(1)
                .flatMap(one -> one.lesson().requires().stream().sorted())
                .forEach(first -> withFirst(first, into, above));
        into.add(skill);
    }

    /** The skills that cannot be reached without one of these, in any number of steps; the skills themselves as well. */
    public Set<String> leadingFrom(Set<String> skills) {
        Set<String> reached = new LinkedHashSet<>(skills);
        Deque<String> open = new ArrayDeque<>(skills);
        while (!open.isEmpty()) {
            String skill = open.remove();
            for (TaughtLesson one : lessons) {
                if (one.lesson().requires().contains(skill)) {
                    one.lesson().skills().stream().filter(reached::add).forEach(open::add);
                }
            }
        }
        return reached;
    }
}
