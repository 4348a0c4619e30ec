package org.portolan.courses.model.course;

/** The tag by which a card is known as one of a lesson: {@code first-week::01-orders}. */
public final class LessonTag {

    private LessonTag() {}

    /** The tag of all cards of a course. */
    public static String of(String course) {
        return course.strip().replaceAll("[\\s,;，；、]+", "_");
    }

    /** The tag of the cards of one lesson. */
    public static String of(String course, String lesson) {
        return of(course) + "::" + of(lesson);
    }
}
