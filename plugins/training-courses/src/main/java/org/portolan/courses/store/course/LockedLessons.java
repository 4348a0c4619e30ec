package org.portolan.courses.store.course;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.SkillGraph;

/** The lessons that the learner of this workspace may not begin yet. */
public final class LockedLessons {

    private LockedLessons() {}

    /** What each of them waits for, by the tag of its cards. A course that cannot be read locks nothing; a person is told. */
    public static Map<String, Set<String>> byTag(Workbench bench) {
        List<Course> courses = new ArrayList<>();
        for (CourseFiles files : CourseFiles.all(bench)) {
            try {
                courses.add(files.read().course());
            } catch (Refusal unreadable) {
                bench.post(Finding.warning(Place.file(files.id()), unreadable.text(), Text.EMPTY));
            }
        }
        Set<String> had = SkillGraph.had(courses, new ProgressLog(bench.store()).all());
        return SkillGraph.locked(courses, new HashSet<>(had));
    }
}
