package org.portolan.courses.intake.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.courses.InWorkspace;
import org.portolan.kernel.Imports;
import org.portolan.testkit.Answer;

/** Files as people have them: in older encodings, without the blank lines, with what older programs wrote. */
class UnusualFilesTest extends InWorkspace {

    private List<String> questions(String... columns) throws Exception {
        return new Answer(bench.run("courses.questions")).rows("questions", columns);
    }

    private static boolean says(Imports.Result result, String key) {
        return result.findings().stream()
                .anyMatch(finding -> finding.message().key().equals(key));
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 什么是体积重, 长宽高相乘",
        "Big5, 什麼是體積重, 長寬高相乘",
        "windows-31j, 容積重量とはなにですか, 計算のおもさ",
        "windows-1252, Größe für Übung, natürlich"
    })
    void an_older_encoding_is_found_by_what_reads_best_and_that_is_said(String encoding, String asked, String right)
            throws Exception {
        Path file = file("old.gift", "");
        Files.write(
                file, ("::" + asked + "::" + asked + "? {=" + right + " ~no}\n").getBytes(Charset.forName(encoding)));
        assertTrue(says(bench.importing(file), "courses.text.guessed"));
        assertEquals(List.of(asked + "|" + right), questions("name", "right"));
    }

    @Test
    void utf_16_needs_no_mark_and_one_broken_byte_does_not_spoil_the_rest() throws Exception {
        Path wide = file("wide.gift", "");
        Files.write(wide, "::宽::是吗? {T}\n".getBytes(StandardCharsets.UTF_16LE));
        bench.importing(wide);
        Path spoilt = file("spoilt.gift", "");
        byte[] bytes = "::坏::抛重 ? {T}\n".getBytes(StandardCharsets.UTF_8);
        bytes["::坏::抛重".getBytes(StandardCharsets.UTF_8).length] = (byte) 0xE9;
        Files.write(spoilt, bytes);
        assertTrue(says(bench.importing(spoilt), "courses.text.spoilt"));
        assertEquals(2, questions("name").size());
        assertTrue(questions("name").containsAll(List.of("宽", "坏")));
    }

    @Test
    void questions_without_a_blank_line_between_them_are_parted_by_their_titles() throws Exception {
        Imports.Result result = bench.importing(file("tight.gift", """
                ::A::1 + 1? {=2 ~3}
                ::B::2 + 2? {
                ~3
                =4
                }
                ::C::3 + 3? {~%33,5%6 ~%66,5%six}
                """));
        assertEquals(0, result.rejected());
        assertEquals(List.of("A|1|2", "B|2|4", "C|6|6 | six"), questions("name", "line", "right"));
    }

    @Test
    void a_choice_without_a_right_answer_is_taken_and_said_to_be_one() throws Exception {
        assertTrue(says(bench.importing(file("none.gift", "::N::Which? {~a ~b}\n")), "courses.questions.none-right"));
    }

    @Test
    void moodles_true_and_false_count_by_their_order_where_they_are_called_otherwise() throws Exception {
        bench.importing(file("truth.xml", """
                <quiz><question type="truefalse"><name><text>Wahr</text></name>
                <questiontext><text>?</text></questiontext><answer fraction="100"><text>Wahr</text></answer>
                <answer fraction="0"><text>Falsch</text></answer></question></quiz>
                """));
        assertEquals(List.of("true"), questions("right"));
    }

    @Test
    void the_picture_beside_a_question_of_moodle_1_9_comes_with_it() throws Exception {
        Imports.Result result = bench.importing(file("old.xml", """
                <quiz><question type="multichoice"><name><text>Old</text></name>
                <questiontext format="html"><text>Look</text></questiontext><image>pix/m.png</image>
                <image_base64>aGVsbG8=</image_base64><single>true</single>
                <answer fraction="100"><text>y</text></answer><answer fraction="0"><text>n</text></answer></question></quiz>
                """));
        assertTrue(says(result, "courses.questions.media"));
        assertEquals(List.of("Look [@@PLUGINFILE@@/m.png]"), questions("prompt"));
    }

    @Test
    void a_number_in_several_units_is_judged_in_one_and_that_is_said() throws Exception {
        assertTrue(says(bench.importing(file("units.xml", """
                <quiz><question type="numerical"><name><text>g</text></name><questiontext><text>?</text></questiontext>
                <answer fraction="100"><text>9.8</text><tolerance>0.1</tolerance></answer>
                <units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit>
                <unit><multiplier>100</multiplier><unit_name>cm</unit_name></unit></units></question></quiz>
                """)), "courses.moodle.units"));
    }

    @Test
    void liascript_leaves_gaps_in_comments_alone_and_closes_effects_after_a_quiz() throws Exception {
        Imports.Result result = bench.importing(file("lia.md", """
                # One

                Some words <!-- [[not this]] --> here.

                {{1}}
                ********
                - [( )] wrong
                - [(X)] right
                ********

                Another?

                [[yes]]
                """));
        assertEquals(
                List.of("7|right", "13|yes"),
                questions("line", "right"),
                () -> result.findings().toString());
    }

    @Test
    void quotations_within_quotations_do_not_fill_the_stack() throws Exception {
        Imports.Result result = bench.importing(file("deep.md", "# Deep\n" + ">".repeat(20_000) + " a\n"));
        assertEquals(0, result.stored());
    }

    @Test
    void notes_of_anki_and_questions_of_moodle_are_no_downloads_of_google_trends() throws Exception {
        assertEquals(
                "courses.anki-text",
                bench.importing(file("notes.txt", "#separator:tab\n#html:true\nFOB\ton board\nMOQ\tleast\n"))
                        .format());
        assertEquals("courses.gift", bench.importing(file("export.gift", """
                        // question: 0  name: Switch category to $course$/top/Orders
                        $CATEGORY: $course$/top/Orders


                        // question: 12  name: Duty
                        ::Duty::[html]<p>Who pays 2,5 %?</p>{
                        \t=<p>seller</p>
                        \t~%-33.33333%<p>buyer</p>
                        }
                        """)).format());
    }

    @Test
    void places_covered_in_a_picture_are_named_and_left_out() throws Exception {
        Imports.Result result = bench.importing(file("map.txt", """
                #separator:tab
                #notetype:Image Occlusion
                #columns:Occlusion\tImage
                {{c1::image-occlusion:rect:left=.1:top=.1}}\t<img src="map.png">
                """));
        assertEquals(0, result.stored());
        assertTrue(says(result, "courses.anki-text.reject.occlusion"));
    }
}
