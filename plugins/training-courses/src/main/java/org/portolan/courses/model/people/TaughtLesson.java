package org.portolan.courses.model.people;

import java.util.Set;
import org.portolan.courses.model.course.Lesson;

/**
 * A lesson where it is taught.
 *
 * @param place from 0: the order in which lessons are taken where nothing else decides
 * @param courseTitle in the language in which the lesson is read
 * @param roles whom it is for, as the lesson says, or else its course; empty for all
 */
public record TaughtLesson(int place, String course, String courseTitle, Set<String> roles, Lesson lesson) {

    public TaughtLesson {
        roles = Set.copyOf(roles);
    }

    /** True where it is for this role. */
    public boolean isFor(String role) {
        return roles.isEmpty() || roles.contains(role);
    }

    /** The course and the lesson, as in {@code first-week/01-orders}. */
    public String key() {
        return course + "/" + lesson.id();
    }
}
