package org.portolan.courses.intake.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.command.Refusal;
import org.portolan.courses.RealData;
import org.portolan.kernel.Imports;
import org.portolan.testkit.TestWorkbench;

/** Files of questions of other people's tools: each comes in, or is refused with a sentence. */
class RealQuestionsTest {

    @TempDir
    private Path folder;

    /** What came of the files of a folder. */
    private record Tally(int files, long stored, long rejected, long media, List<String> refused) {}

    @ParameterizedTest
    @ValueSource(strings = {"trn_gift", "trn_moodle_xml", "trn_qti_instructure", "trn_liascript_docs"})
    void every_file_comes_in_or_is_refused_with_a_sentence(String name) throws Exception {
        Tally tally = importAll(name);
        assertTrue(tally.stored > 0, tally::toString);
        assertEquals(
                tally.refused.size(),
                tally.refused.stream().filter(key -> key.startsWith("courses.")).count());
    }

    @Test
    void what_is_not_taken_over_of_moodle_says_of_each_question_why() throws Exception {
        Tally tally = importAll("trn_moodle_xml");
        assertEquals(List.of(), tally.refused);
        assertTrue(tally.rejected > tally.stored);
    }

    @Test
    void only_the_broken_item_of_qti_is_refused() throws Exception {
        Tally tally = importAll("trn_qti_instructure");
        assertTrue(tally.refused.stream().allMatch(key -> key.startsWith("courses.xml.refused.")), tally::toString);
        assertTrue(tally.media > 0);
    }

    private Tally importAll(String name) throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(RealData.folder(name))) {
            files = all.filter(RealQuestionsTest::isQuestions).sorted().toList();
        }
        long stored = 0;
        long rejected = 0;
        List<String> refused = new ArrayList<>();
        long media;
        try (TestWorkbench bench =
                TestWorkbench.open(folder.resolve(name), MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            for (Path file : files) {
                try {
                    Imports.Result result = bench.importing(file);
                    stored += result.stored();
                    rejected += result.rejected();
                } catch (Refusal refusal) {
                    refused.add(refusal.text().key());
                    assertFalse(bench.host()
                            .texts()
                            .say(refusal.text(), Locale.ENGLISH)
                            .isBlank());
                }
            }
            media = bench.host()
                    .bench("courses")
                    .store()
                    .read(handle -> handle.createQuery("SELECT count(*) FROM courses_media")
                            .mapTo(Long.class)
                            .one());
        }
        Tally tally = new Tally(files.size(), stored, rejected, media, refused);
        System.getLogger(RealQuestionsTest.class.getName()).log(System.Logger.Level.INFO, name + " " + tally);
        return tally;
    }

    private static boolean isQuestions(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".gift") || name.endsWith(".xml") || name.endsWith(".md") || name.endsWith(".zip");
    }
}
