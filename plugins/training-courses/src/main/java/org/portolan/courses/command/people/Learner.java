package org.portolan.courses.command.people;

import java.util.List;
import java.util.Map;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.people.Curriculum;
import org.portolan.courses.model.people.Deeds;
import org.portolan.courses.model.people.RolePath;
import org.portolan.courses.model.people.TagRecall;
import org.portolan.courses.store.memory.LessonMemory;
import org.portolan.courses.store.people.Roles;

/**
 * The learner of this workspace.
 *
 * @param memory what is remembered of cards, by the tag of their lesson
 */
record Learner(Library library, Curriculum curriculum, Deeds deeds, Map<String, TagRecall> memory) {

    static Learner of(Workbench bench) throws Refusal {
        Library library = Library.open(bench);
        return new Learner(
                library, library.curriculum(bench.locale()), new Deeds(library.progress()), LessonMemory.byTag(bench));
    }

    /** Of the lessons of one course alone. */
    Learner only(String course) {
        return new Learner(library, curriculum.only(course), deeds, memory);
    }

    RolePath path(String role) {
        return RolePath.of(Roles.wayTo(role), curriculum, deeds, memory);
    }

    /**
     * A role as a person wrote it.
     *
     * @throws Refusal where there is none of this name
     */
    static String role(String written) throws Refusal {
        List<String> way = Roles.wayTo(written);
        if (way.isEmpty()) {
            throw new Refusal(Text.of("courses.path.role.unknown", written, String.join(", ", Course.ROLES)));
        }
        return way.get(way.size() - 1);
    }
}
