package org.portolan.courses.model.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portolan.courses.model.course.Course;
import org.portolan.courses.model.course.Progress;
import org.portolan.courses.model.course.SkillGraph;

class RolePathTest {

    /** b and c build on a, d on both; only d is for strategists, and e for nobody on this path. */
    private static final Course COURSE = Lessons.course(
            "shop",
            "01-a | a | | executor",
            "02-b | b | a | executor",
            "03-c | c | a | executor | 5",
            "04-d | d | b, c | strategist",
            "05-e | e | | trainer");

    private static final Curriculum CURRICULUM = Curriculum.of(List.of(COURSE), Locale.ENGLISH);

    @Test
    void a_role_needs_the_skills_of_its_lessons_and_all_that_these_build_on_each_after_what_it_needs() {
        assertEquals(List.of("a", "b", "c", "d"), List.copyOf(CURRICULUM.neededFor("strategist")));
        assertEquals(List.of("a", "b", "c"), List.copyOf(CURRICULUM.neededFor("executor")));
    }

    @Test
    void a_lesson_that_names_no_role_is_for_all() {
        Curriculum all = Curriculum.of(List.of(Lessons.course("law", "01-x | x | | ")), Locale.ENGLISH);
        assertEquals(Set.of("x"), all.neededFor("manager"));
    }

    @Test
    void at_first_the_lesson_that_opens_the_way_to_all_others_brings_the_most() {
        RolePath path = path(List.of());

        assertEquals(1, path.next().size());
        assertEquals("shop/01-a", path.next().get(0).lesson().key());
        assertEquals(Set.of("a"), path.next().get(0).gives());
        assertEquals(Set.of("b", "c", "d"), path.next().get(0).opens());
        assertEquals(List.of(), path.had());
    }

    @Test
    void of_lessons_that_bring_as_much_the_shorter_comes_first() {
        RolePath path = path(Lessons.done("shop", "01-a", "2026-11-02T08:00:00Z", 0));

        assertEquals(
                List.of("shop/03-c", "shop/02-b"),
                path.next().stream().map(next -> next.lesson().key()).toList());
    }

    @Test
    void a_skill_is_had_since_the_last_step_of_its_lesson_and_first_tries_are_counted() {
        List<Progress.Entry> entries = new ArrayList<>(Lessons.done("shop", "01-a", "2026-11-02T08:00:00Z", 2));
        entries.addAll(Lessons.done("shop", "01-a", "2026-11-09T08:00:00Z", 0));

        SkillProof proof = path(entries).had().get(0).proof().orElseThrow();

        assertEquals("2026-11-02T08:03:00Z", proof.on().toString());
        assertEquals(new Deeds.FirstTries(1, 0), proof.tries());
        assertEquals(new TagRecall(4, 2, 1.8), proof.memory());
        assertEquals(Optional.of(0.9), proof.memory().mean());
    }

    @Test
    void a_skill_that_waits_says_for_what_and_belongs_to_the_first_role_that_needs_it() {
        RolePath path = path(Lessons.done("shop", "01-a", "2026-11-02T08:00:00Z", 0));
        SkillOnPath last = path.of("strategist").get(0);

        assertEquals("d", last.skill());
        assertEquals(Set.of("b", "c"), last.waitsFor());
        assertEquals(3, path.of("executor").size());
    }

    @Test
    void a_lesson_whose_question_was_only_shown_proves_nothing() {
        List<Progress.Entry> entries = new ArrayList<>(Lessons.done("shop", "01-a", "2026-11-02T08:00:00Z", 0));
        entries.remove(entries.size() - 1);
        entries.add(Lessons.entry(
                "shop", "01-a", 2, java.time.Instant.parse("2026-11-02T08:09:00Z"), Progress.Outcome.SHOWN));

        assertTrue(path(entries).had().isEmpty());
    }

    @Test
    void lessons_of_two_courses_that_wait_for_each_other_are_a_circle_of_both() {
        Course one = Lessons.course("one", "01-a | a | b");
        Course other = Lessons.course("other", "01-b | b | a", "02-c | c | ");

        assertEquals(Map.of(), SkillGraph.circles(List.of(one)));
        assertEquals(
                Set.of("one", "other"), SkillGraph.circles(List.of(one, other)).keySet());
        assertEquals(1, SkillGraph.circles(List.of(one, other)).get("other").size());
    }

    private static RolePath path(List<Progress.Entry> entries) {
        return RolePath.of(
                List.of("executor", "strategist"),
                CURRICULUM,
                new Deeds(entries),
                Map.of("shop::01-a", new TagRecall(4, 2, 1.8)));
    }
}
