package org.portolan.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.report.Severity;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;

class ImportsTest {

    private static final String LEVELS = "port,metres\nBremen,3.9\n,4.0\nEmden,wet\nCuxhaven,4.1\n";

    @TempDir
    Path folder;

    private OpenHost open;

    @BeforeEach
    void open() throws Exception {
        open = OpenHost.in(folder);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private int batches() {
        return open.host().workspace().batches().list().size();
    }

    private String refused(Imports.Request request) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> open.host().imports().run(request, Progress.SILENT));
        assertEquals(0, batches());
        return open.said(refusal.text());
    }

    private String refused(String name, String content) throws Exception {
        return refused(Imports.Request.of(open.file(name, content)));
    }

    @Nested
    class Importing {

        @Test
        void counts_rows_and_keeps_the_rejected_ones_with_their_reasons() throws Exception {
            Imports.Result result = open.importing(open.file("levels.csv", LEVELS));

            assertEquals("tides.level", result.format());
            assertEquals(List.of(4L, 2L, 2L), List.of(result.rows(), result.stored(), result.rejected()));
            assertEquals(
                    List.of(3L, 4L),
                    result.findings().stream()
                            .map(finding -> finding.place().row())
                            .toList());
            assertEquals(
                    2,
                    open.host()
                            .workspace()
                            .batches()
                            .rejected(result.importId())
                            .size());
        }

        @Test
        void the_same_content_again_changes_nothing_whatever_the_file_is_called() throws Exception {
            Imports.Result first = open.importing(open.file("levels.csv", LEVELS));

            Imports.Result second = open.importing(open.file("copy of levels.csv", LEVELS));

            assertTrue(second.alreadyImported());
            assertEquals(first.importId(), second.importId());
            assertEquals(first.stored(), second.stored());
            assertEquals(first.findings(), second.findings().subList(1, 3));
            assertEquals(1, batches());
        }

        @Test
        void large_files_are_told_apart_by_their_content_even_where_they_are_of_one_length() throws Exception {
            String rows = "Bremen,3.9\n".repeat(120_000);
            Imports.Result first = open.importing(open.file("levels.csv", "port,metres\n" + rows));

            Imports.Result same = open.importing(open.file("copy.csv", "port,metres\n" + rows));
            Imports.Result other = open.importing(open.file("other.csv", "port,metres\n" + rows.replace("3.9", "3.8")));

            assertEquals(120_000, first.stored());
            assertTrue(same.alreadyImported());
            assertEquals(120_000, other.stored());
            assertEquals(2, batches());
        }

        @Test
        void what_was_undone_can_be_imported_again() throws Exception {
            Path file = open.file("levels.csv", LEVELS);
            Imports.Result first = open.importing(file);
            open.host().workspace().batches().undo(first.importId());

            Imports.Result second = open.importing(file);

            assertFalse(second.alreadyImported());
            assertEquals(
                    "4.1", open.run("tides.high", "port", "Cuxhaven").title().key());
        }

        @Test
        void a_dry_run_counts_everything_and_keeps_nothing() throws Exception {
            Imports.Request request =
                    new Imports.Request(open.file("levels.csv", LEVELS), Optional.empty(), Map.of(), true);

            Imports.Result result = open.host().imports().run(request, Progress.SILENT);

            assertEquals(2, result.stored());
            assertEquals(2, result.rejected());
            assertEquals("", result.importId());
            assertEquals(0, batches());
        }

        @Test
        void of_very_many_findings_the_first_are_shown_and_all_are_kept() throws Exception {
            StringBuilder content = new StringBuilder("port,metres\n");
            for (int i = 0; i < 1_500; i++) {
                content.append("Bremen,wet").append(i).append('\n');
            }

            Imports.Result result = open.importing(open.file("wet.csv", content.toString()));

            assertEquals(1_001, result.findings().size());
            assertEquals(
                    "500 more findings are kept with the import.",
                    open.said(result.findings().get(1_000).message()));
            assertEquals(Severity.WARNING, result.findings().get(1_000).severity());
            assertEquals(
                    1_500,
                    open.host()
                            .workspace()
                            .batches()
                            .rejected(result.importId())
                            .size());
        }

        @Test
        void a_cancelled_import_keeps_nothing() throws Exception {
            Path file = open.file("levels.csv", LEVELS.repeat(1_000));
            AtomicLong seen = new AtomicLong();
            Progress impatient = new Progress() {
                @Override
                public void doing(Text what) {}

                @Override
                public void total(long units) {}

                @Override
                public void at(long done) {
                    seen.incrementAndGet();
                }

                @Override
                public boolean cancelled() {
                    return seen.get() > 1;
                }
            };

            assertThrows(
                    CancellationException.class, () -> open.host().imports().run(Imports.Request.of(file), impatient));
            assertEquals(0, batches());
        }
    }

    @Test
    void an_import_that_runs_on_a_task_and_is_cancelled_keeps_nothing() throws Exception {
        Path file = open.file("levels.csv", "port,metres\n" + "Bremen,3.9\n".repeat(200_000));
        CompletableFuture<Tasks.Task<?>> begun = new CompletableFuture<>();
        open.host()
                .tasks()
                .onChange(() -> open.host().tasks().running().stream()
                        .filter(task -> task.done() > 0)
                        .forEach(begun::complete));
        Tasks.Task<Imports.Result> task = open.host()
                .tasks()
                .run(Text.literal("import"), progress -> open.host().imports().run(Imports.Request.of(file), progress));

        begun.get(30, TimeUnit.SECONDS).cancel();

        assertThrows(CancellationException.class, () -> task.result().get(30, TimeUnit.SECONDS));
        assertEquals(Tasks.State.CANCELLED, task.state());
        assertEquals(0, batches());
    }

    @Nested
    class Refusing {

        @Test
        void an_open_question_names_the_answer_that_is_wanted() throws Exception {
            Path file = open.file("ask.csv", LEVELS);

            assertEquals(
                    "ask.csv was not imported: something must be answered first. Which datum? Answer with --answer datum=….",
                    refused(Imports.Request.of(file)));
            Imports.Request answered = new Imports.Request(file, Optional.empty(), Map.of("datum", "NN"), false);
            assertEquals(2, open.host().imports().run(answered, Progress.SILENT).stored());
        }

        @Test
        void two_formats_that_fit_are_both_named() throws Exception {
            assertEquals(
                    "both.csv was not imported: it fits several formats (tides.level, tides.gauge)."
                            + " Choose one, such as --format tides.level.",
                    refused("both.csv", LEVELS));
        }

        @Test
        void a_format_that_a_person_chose_is_taken() throws Exception {
            Imports.Request chosen =
                    new Imports.Request(open.file("both.csv", LEVELS), Optional.of("tides.level"), Map.of(), false);

            assertEquals(
                    "tides.level",
                    open.host().imports().run(chosen, Progress.SILENT).format());
        }

        @Test
        void a_format_that_nobody_has_is_answered_with_those_that_are_there() throws Exception {
            Imports.Request chosen =
                    new Imports.Request(open.file("levels.csv", LEVELS), Optional.of("tides.ebb"), Map.of(), false);

            assertEquals(
                    "levels.csv was not imported: there is no format “tides.ebb”."
                            + " Use one of tides.gauge, tides.level, tides.trap.",
                    refused(chosen));
        }

        @Test
        void the_nearest_format_is_named_with_the_columns_that_are_missing() throws Exception {
            assertEquals(
                    "heights.csv was not imported: it is most like “Water levels”, but these columns are missing:"
                            + " metres. Add them, or name the format with --format tides.level if the file is right.",
                    refused("heights.csv", "port,feet\nBremen,12\n"));
        }

        @Test
        void a_file_like_none_an_empty_one_a_missing_one_and_a_folder_are_told_apart() throws Exception {
            assertTrue(refused("songs.csv", "title,singer\nA,B\n").contains("no installed plugin knows columns like"));
            assertTrue(refused("empty.csv", "").contains("it is empty"));
            assertTrue(refused(Imports.Request.of(folder.resolve("gone.csv"))).contains("there is no such file"));
            assertTrue(refused(Imports.Request.of(Files.createDirectory(folder.resolve("sub"))))
                    .contains("it is a folder"));
        }

        @Test
        void a_fault_of_the_format_names_the_plugin_and_the_row_and_nothing_is_kept() throws Exception {
            assertEquals(
                    "lost.csv was not imported, because of a fault in plugin org.example.tides at row 3:"
                            + " java.lang.IllegalStateException: no such port. Nothing of it was kept;"
                            + " report this to the plugin’s author.",
                    refused("lost.csv", "port,metres\nBremen,3.9\nAtlantis,99\n"));
            assertEquals(
                    PluginStatus.State.TROUBLED, open.host().plugins().get(0).state());
        }
    }

    @Nested
    class Recognising {

        @Test
        void says_the_format_and_its_questions() throws Exception {
            Imports.Recognised recognised = open.host().imports().recognise(open.file("ask.csv", LEVELS));

            assertEquals(
                    List.of("tides.level"),
                    recognised.fitting().stream().map(FileFormat::id).toList());
            assertEquals("datum", recognised.questions().get(0).key());
            assertTrue(recognised.why().isEmpty());
        }

        @Test
        void goes_on_where_one_format_throws() throws Exception {
            Imports.Recognised recognised = open.host().imports().recognise(open.file("trap.csv", LEVELS));

            assertEquals(1, recognised.fitting().size());
            assertEquals(
                    "trap.csv was not looked at by format tides.trap, because of a fault in plugin org.example.tides:"
                            + " java.lang.IllegalStateException: sprung.",
                    open.said(open.host().messages().list().get(0).finding().message()));
        }
    }

    @Test
    void nothing_is_recognised_or_imported_on_the_event_thread() throws Exception {
        Path file = open.file("levels.csv", LEVELS);

        assertInstanceOf(
                IllegalStateException.class,
                onEventThread(() -> open.host().imports().recognise(file)));
        assertInstanceOf(IllegalStateException.class, onEventThread(() -> open.importing(file)));
        assertEquals(0, batches());
    }

    private interface Attempt {
        void run() throws Exception;
    }

    private static Throwable onEventThread(Attempt attempt) throws Exception {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        EventQueue.invokeAndWait(() -> {
            try {
                attempt.run();
                thrown.complete(new AssertionError("nothing was thrown"));
            } catch (Exception refused) {
                thrown.complete(refused);
            }
        });
        return thrown.get();
    }
}
