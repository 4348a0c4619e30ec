package org.portolan.courses.model.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.courses.model.course.CommandLine;
import org.portolan.courses.model.course.CourseText;
import org.portolan.courses.model.course.Lesson;
import org.portolan.courses.model.course.SourceName;
import org.portolan.courses.model.course.Step;

class LessonSourceTest {

    private static final String LESSON = "---\ntitle: Ship\n---\n\n## Why\n\nBecause.\n\n## How\n\nSo.\n";

    private static Lesson read(String text) {
        return CourseText.read("c", Map.of("01-ship.md", text), Set.of("01-ship.md"))
                .course()
                .versions()
                .get("en")
                .lessons()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"1,Why", "5,Why", "8,Why", "9,How", "99,How"})
    void a_line_belongs_to_the_step_whose_heading_stands_above_it(int line, String title) {
        assertEquals(
                title, LessonSource.stepAt(read(LESSON), line).map(Step::title).orElse(""));
    }

    @Test
    void a_day_is_written_into_a_front_that_has_none_and_only_there() {
        LocalDate day = LocalDate.of(2026, 11, 22);

        String dated = LessonSource.withDay(LESSON, day);

        assertEquals(Optional.of(day), read(dated).day());
        assertEquals(dated, LessonSource.withDay(dated, LocalDate.of(2027, 1, 1)));
        assertEquals("## No front\n", LessonSource.withDay("## No front\n", day));
    }

    @Test
    void recorded_steps_stand_behind_the_others_and_are_read_as_they_were_meant() {
        CommandLine line = new CommandLine("courses.table", Map.of("where", List.of("item name=\"red\" lamp")));
        RecordedStep step = new RecordedStep(
                "Find it",
                "Enter it.",
                line,
                List.of("ran courses.table"),
                "Look.",
                "Say why.",
                "command:courses.table");

        Lesson lesson = read(RecordedStep.append(LESSON, List.of(step, step)));

        assertEquals(
                List.of("read", "read", "do", "do"),
                lesson.steps().stream().map(Step::kind).toList());
        assertFalse(lesson.steps().get(3).notes().isEmpty());
        assertEquals(List.of(line), CourseText.commands(lesson.steps().get(3).task()));
    }

    @ParameterizedTest
    @CsvSource({
        "Ship in time, 03-ship-in-time",
        "发货 2, 03-lesson",
        "‘Quotes’ & signs!, 03-quotes-signs",
        "A, 03-lesson",
        "a title that is so very long that no file name should hold the whole of it, 03-a-title-that-is-so-very-long-that-no"
    })
    void a_new_lesson_has_the_next_number_and_a_name_from_its_title(String title, String stem) {
        List<SourceName> others = List.of(new SourceName("course", "en"), new SourceName("02-b", "en"));

        assertEquals(stem, SourceName.next(others, title, "zh-CN").stem());
        assertEquals(stem + ".zh-CN.md", SourceName.next(others, title, "zh-CN").file());
    }
}
