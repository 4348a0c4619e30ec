package org.portolan.courses.model.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.CourseText;
import org.portolan.courses.model.course.Progress;

/** Courses of small lessons, each of a page to read and a question. */
public final class Lessons {

    private Lessons() {}

    /** One line a lesson: {@code 01-a | skills | requires | roles | minutes}. */
    public static Course course(String id, String... lines) {
        return CourseText.read(id, files(id, lines), Set.of()).course();
    }

    /** The files of such a course, by path. */
    public static Map<String, String> files(String id, String... lines) {
        Map<String, String> files = new TreeMap<>();
        files.put("course.md", "---\ntitle: " + id + "\n---\n");
        for (String line : lines) {
            String[] parts = line.split("\\|", -1);
            files.put(parts[0].strip() + ".md", """
                    ---
                    title: Lesson %s
                    minutes: %s
                    skills: %s
                    requires: %s
                    roles: %s
                    ---

                    ## Read

                    Words.

                    ## Answer

                    - [( )] no
                    - [(X)] yes
                    """.formatted(
                            parts[0].strip(),
                            parts.length > 4 ? parts[4].strip() : "10",
                            parts[1].strip(),
                            parts[2].strip(),
                            parts.length > 3 ? parts[3].strip() : ""));
        }
        return files;
    }

    /** A lesson gone through: read, then answered, wrong so many times before. */
    public static List<Progress.Entry> done(String course, String lesson, String at, int wrong) {
        List<Progress.Entry> entries = new ArrayList<>();
        Instant begun = Instant.parse(at);
        entries.add(entry(course, lesson, 1, begun, Progress.Outcome.SEEN));
        for (int i = 0; i < wrong; i++) {
            entries.add(entry(course, lesson, 2, begun.plusSeconds(60L * (i + 1)), Progress.Outcome.FAILED));
        }
        entries.add(entry(course, lesson, 2, begun.plusSeconds(60L * (wrong + 1)), Progress.Outcome.PASSED));
        return entries;
    }

    public static Progress.Entry entry(String course, String lesson, int step, Instant at, Progress.Outcome outcome) {
        return new Progress.Entry(course, lesson, step, "en", at, outcome, "");
    }
}
