package org.portolan.courses.command.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.courses.InWorkspace;
import org.portolan.courses.command.course.Library;
import org.portolan.courses.model.course.Course;
import org.portolan.testkit.Answer;

class PathTest extends InWorkspace {

    @Test
    void a_beginner_is_sent_to_the_first_lesson_of_the_first_week() throws Exception {
        Answer answer = new Answer(bench.run("courses.path", "role", "strategist"));

        assertEquals("0", answer.figure("skills_had").toString());
        assertEquals("first-week/01-orders", answer.rows("next", "lesson").get(0));
        assertTrue(answer.rows("skills", "skill", "role_name").size() > 20);
        assertTrue(answer.rows("skills", "skill", "waits_for").contains("stock-watch|Sweeping new orders"));
    }

    @Test
    void a_lesson_that_is_done_is_the_proof_of_its_skills_with_its_day() throws Exception {
        LessonDone.of(bench.host().bench("courses"), "first-week", "01-orders");

        Answer answer = new Answer(bench.run("courses.path", "role", "executor", "course", "first-week"));

        assertEquals("2", answer.figure("skills_had").toString());
        assertTrue(answer.rows("skills", "skill", "since", "right_at_first").contains("order-sweep|2026-11-20|100%"));
        assertTrue(answer.rows("skills", "skill", "waits_for").contains("stock-watch|"));
    }

    @Test
    void without_a_role_all_of_them_are_told_with_what_comes_before() throws Exception {
        List<String> roles = new Answer(bench.run("courses.path")).rows("roles", "role", "comes_after", "skills_had");

        assertEquals(6, roles.size());
        assertTrue(roles.contains("strategist|courses.named.role.executor[]|0"), roles.toString());
    }

    @Test
    void a_role_that_nobody_has_is_refused_with_those_there_are() {
        assertEquals(
                "courses.path.role.unknown",
                assertThrows(Refusal.class, () -> bench.run("courses.path", "role", "king"))
                        .text()
                        .key());
    }

    @ParameterizedTest
    @CsvSource({
        "manager, weekly-review, one-decision",
        "trainer, stage-craft, course-making",
        "store-founder, country-pricing, first-order-payback",
        "brand-consultant, client-diagnosis, client-promise"
    })
    void a_role_after_the_ladder_needs_what_no_other_role_needs(String role, String one, String another)
            throws Exception {
        Set<String> own = new HashSet<>(needed(role));
        for (String other : Course.ROLES) {
            if (!other.equals(role)) {
                own.removeAll(needed(other));
            }
        }

        assertEquals(Set.of(one, another), own);
    }

    private List<String> needed(String role) throws Exception {
        return new Answer(bench.run("courses.path", "role", role)).rows("skills", "skill");
    }

    @Test
    void every_skill_that_shipped_lessons_name_has_a_name_for_people_in_both_languages() throws Exception {
        Workbench host = bench.host().bench("courses");
        for (Library.Entry entry : Library.open(host).entries()) {
            entry.course().versions().values().stream()
                    .flatMap(version -> version.lessons().stream())
                    .flatMap(lesson -> lesson.skills().stream())
                    .forEach(skill -> assertTrue(
                            host.texts()
                                    .find("courses.named.skill." + skill, host.locale())
                                    .isPresent(),
                            skill));
        }
    }

    @Test
    void courses_come_in_the_order_that_they_say() throws Exception {
        List<String> courses = new Answer(bench.run("courses.list")).rows("courses", "course");

        assertEquals("first-week", courses.get(0));
        assertEquals("careers", courses.get(courses.size() - 1));
    }
}
