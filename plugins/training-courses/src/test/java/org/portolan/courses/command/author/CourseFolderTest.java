package org.portolan.courses.command.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.courses.model.author.Snippet;
import org.portolan.courses.model.course.SourceName;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

class CourseFolderTest {

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    private CourseFolder course;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        course = new CourseFolder(folder.resolve("new/ship"));
    }

    private Workbench workbench() {
        return bench.host().bench("courses");
    }

    private Answer run(String... arguments) throws Exception {
        return new Answer(bench.run(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void a_course_that_was_just_begun_has_nothing_to_mend_and_passes_its_rehearsal(String language) throws Exception {
        Answer begun =
                run("courses.new", "folder", course.path().toString(), "title", "发货 – ship", "language", language);

        assertEquals(2, begun.rows("files", "file").size());
        assertEquals(
                List.of(),
                run("courses.validate", "course", course.path().toString()).findings());
        Answer rehearsed = run("courses.rehearse", "course", course.path().toString());
        assertEquals(
                List.of(language + "|read|true"),
                rehearsed.rows("steps", "language", "kind", "passed").stream()
                        .map(row -> row.replace("courses.kind.", "").replace("[]", ""))
                        .toList());
    }

    @Test
    void a_folder_with_a_course_is_not_begun_again() throws Exception {
        course.begin(workbench(), "Ship", Locale.ENGLISH);

        Refusal refused = assertThrows(Refusal.class, () -> course.begin(workbench(), "Ship", Locale.ENGLISH));

        assertEquals("courses.author.new.there", refused.text().key());
    }

    @Test
    void each_snippet_alone_makes_a_step_with_nothing_to_mend() throws Exception {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Snippet snippet : Snippet.values()) {
                String text = workbench()
                        .texts()
                        .find(snippet.key() + ".text", locale)
                        .orElseThrow();
                String head = snippet == Snippet.STEP ? "" : "## A step\n\n";
                Path alone = folder.resolve("alone-" + snippet + locale);
                Files.createDirectories(alone);
                Files.writeString(alone.resolve("course.md"), "---\ntitle: C\n---\n");
                Files.writeString(alone.resolve("01-a.md"), "---\ntitle: A\n---\n\n" + head + text + "\n");

                Answer read = run("courses.validate", "course", alone.toString());

                assertEquals(List.of(), read.findings(), () -> snippet + " in " + locale);
                assertEquals(
                        List.of(),
                        run("courses.rehearse", "course", alone.toString()).findings(),
                        snippet::name);
            }
        }
    }

    @Test
    void a_translation_is_a_copy_whose_steps_are_named_until_they_are_translated() throws Exception {
        String lesson = course.begin(workbench(), "Ship", Locale.ENGLISH);
        SourceFile file = course.file(lesson);

        String copy = course.translation(
                workbench(), SourceName.parse(lesson).orElseThrow(), file.read().text(), Locale.SIMPLIFIED_CHINESE);

        assertEquals("01-first-lesson.zh-CN.md", copy);
        assertEquals(
                List.of("course.md", "course.zh-CN.md", lesson, copy),
                course.list().sources());
        Answer read = run("courses.validate", "course", course.path().toString());
        assertEquals(List.of("courses.course.language.same"), read.findings());
        Source source = course.file(copy).read();
        course.file(copy).save(source, source.text().replace("Why it matters", "为什么重要"), false);
        assertEquals(
                List.of(),
                run("courses.validate", "course", course.path().toString()).findings());
    }

    @Test
    void a_data_file_is_copied_once_and_another_of_its_name_gets_a_name_of_its_own() throws Exception {
        Path one = Files.writeString(folder.resolve("orders.csv"), "a\n1\n");
        Path two = Files.writeString(
                Files.createDirectories(folder.resolve("other")).resolve("orders.csv"), "a\n2\n");

        assertEquals("data/orders.csv", course.data(one));
        assertEquals("data/orders.csv", course.data(one));
        assertEquals("data/orders-2.csv", course.data(two));
        assertEquals(
                List.of("data/orders-2.csv", "data/orders.csv"), course.list().data());
    }

    @Nested
    class Saving {

        private SourceFile file;
        private Source opened;

        @BeforeEach
        void open() throws Exception {
            String lesson = course.begin(workbench(), "Ship", Locale.ENGLISH);
            file = course.file(lesson);
            opened = file.read();
        }

        private String there() throws Exception {
            return Files.readString(course.path().resolve(opened.file()));
        }

        @Test
        void what_is_saved_is_there_and_nothing_else_is() throws Exception {
            Source saved = file.save(opened, "new\n", false).orElseThrow();

            assertEquals("new\n", there());
            assertEquals(saved, file.read());
            try (Stream<Path> files = Files.list(course.path())) {
                assertEquals(2, files.filter(Files::isRegularFile).count());
            }
        }

        @Test
        void a_file_that_somebody_else_changed_is_left_alone_until_it_is_to_be_overwritten() throws Exception {
            Files.writeString(course.path().resolve(opened.file()), "theirs\n");

            assertTrue(file.changed(opened));
            assertEquals(Optional.empty(), file.save(opened, "mine\n", false));
            assertEquals("theirs\n", there());
            assertTrue(file.save(opened, "mine\n", true).isPresent());
            assertEquals("mine\n", there());
        }

        @Test
        void what_was_not_saved_is_there_again_with_the_state_that_it_stems_from() throws Exception {
            file.keep(opened, "half a sen");
            Files.writeString(course.path().resolve(opened.file()), "theirs\n");

            Source again = course.file(opened.file()).read();

            assertEquals("half a sen", again.text());
            assertEquals(Optional.empty(), file.save(again, again.text(), false));
            assertTrue(file.save(again, again.text(), true).isPresent());
            assertEquals("half a sen", course.file(opened.file()).read().saved());
        }

        @Test
        void what_is_kept_unsaved_is_no_part_of_the_course() throws Exception {
            file.keep(opened, "## broken");

            assertFalse(course.list().sources().stream().anyMatch(name -> name.contains("drafts")));
            assertEquals(
                    List.of(),
                    run("courses.validate", "course", course.path().toString()).findings());
        }

        @Test
        void lines_end_as_they_did() throws Exception {
            Files.writeString(course.path().resolve(opened.file()), "\uFEFFone\r\ntwo\r\n");

            Source windows = file.read();
            assertEquals("one\ntwo\n", windows.text());
            file.save(windows, "one\ntwo\nthree\n", false);

            assertEquals("one\r\ntwo\r\nthree\r\n", there());
        }

        @Test
        void a_file_in_another_encoding_is_not_opened_and_so_not_spoilt() throws Exception {
            Files.write(course.path().resolve(opened.file()), "für".getBytes(StandardCharsets.ISO_8859_1));

            Refusal refused = assertThrows(Refusal.class, file::read);

            assertEquals("courses.author.read.failed", refused.text().key());
            assertTrue(refused.text().arguments().toString().contains("encoding"), refused::getMessage);
        }

        @Test
        void a_folder_that_is_gone_is_said_in_words() throws Exception {
            SourceFile gone = new CourseFolder(folder.resolve("gone")).file("01-a.md");

            Refusal refused = assertThrows(Refusal.class, () -> gone.save(opened, "text", true));

            assertEquals("courses.author.save.failed", refused.text().key());
            assertTrue(refused.text().arguments().toString().contains("why.gone"), refused::getMessage);
        }
    }
}
