package org.portolan.courses.model.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuizTextTest {

    @Nested
    class Notation {

        @Test
        void options_carry_what_is_said_to_them() {
            QuizText.Reading read = read("""
                    Who pays the duty under **DDP**?

                    - [( )] The buyer
                        > That is DAP.
                    - [(X)] The seller
                    - [( )] Both
                        > %50% Sometimes.
                    [[?]] The D stands for duty.
                    [[?]] The P stands for paid.
                    ****

                    See Incoterms 2020.

                    ****
                    """);
            Task.Choice choice = (Task.Choice) read.task();
            assertEquals(Prose.markdown("Who pays the duty under **DDP**?"), read.prompt());
            assertEquals(Prose.markdown("That is DAP."), choice.options().get(0).feedback());
            assertEquals(
                    List.of("0", "100", "50"),
                    choice.options().stream()
                            .map(o -> o.share().toPlainString())
                            .toList());
            assertEquals(2, read.hints().size());
            assertEquals(Prose.markdown("See Incoterms 2020."), read.solution());
            assertEquals(List.of(), read.findings());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"[[42±0.5]];41.5;42.5", "[[ 42 +- 0.5 kg ]];41.5;42.5", "[[3..5]];3;5", "[[-1±2]];-3;1"})
        void a_number_has_a_tolerance(String field, String low, String high) {
            Task.Numeric number = (Task.Numeric) read(field).task();
            assertEquals(0, new BigDecimal(low).compareTo(number.ranges().get(0).low()));
            assertEquals(
                    0, new BigDecimal(high).compareTo(number.ranges().get(0).high()));
        }

        @Test
        void a_list_has_its_right_ones_in_brackets_and_a_text_several_spellings() {
            Task.Choice list = (Task.Choice) read("[[ FOB | (DDP) | CIF ]]").task();
            assertEquals(
                    List.of(0, 100, 0),
                    list.options().stream().map(o -> o.share().intValue()).toList());
            Task.ShortText text = (Task.ShortText) read("[[colour|color]]").task();
            assertEquals(2, text.accepted().size());
        }

        @Test
        void fields_within_a_paragraph_are_gaps() {
            Task.Cloze cloze = (Task.Cloze) read("A box of [[ 5±0 kg ]] goes by [[air|(sea)]], `[[not]]` by [[road]].")
                    .task();
            assertEquals(3, cloze.gaps().size());
            assertTrue(cloze.gaps().get(0).task() instanceof Task.Numeric);
            assertTrue(cloze.gaps().get(1).task() instanceof Task.Choice);
        }

        @Test
        void order_and_match_are_fenced() {
            Task.Ordering order =
                    (Task.Ordering) read("```order\nPick\nPack\nShip\n```").task();
            assertEquals("Pack", order.inOrder().get(1).text());
            Task.Matching match = (Task.Matching) read("```match\nDE = 19 %\nFR = 20 %\n= 21 %\na\\=b = c\n```")
                    .task();
            assertEquals("a=b", match.pairs().get(2).left().text());
            assertEquals(1, match.more().size());
        }

        @Test
        void a_matrix_of_radio_buttons_is_a_matching_and_one_of_boxes_a_cloze() {
            Task.Matching matching = (Task.Matching) read("""
                    - [[air] (sea)]
                    - [ (X)  ( ) ] fast
                    - [ ( )  (X) ] cheap
                    """).task();
            assertEquals("sea", matching.pairs().get(1).right().text());
            Task.Cloze cloze = (Task.Cloze) read("[[air] [sea]]\n[ [X] [X] ] goes abroad\n[ (X) ( ) ] fast")
                    .task();
            assertEquals(2, cloze.gaps().size());
        }

        @Test
        void a_script_that_only_compares_is_understood_and_any_other_is_not() {
            Task.ShortText text = (Task.ShortText) read("""
                    [[dam]]
                    <script>
                    let input = "@input".trim().toLowerCase()

                    input == "dam" || input == "damn"
                    </script>
                    """).task();
            assertEquals("damn", text.accepted().get(1).pattern());
            assertEquals(List.of("courses.quiz.script"), keys(read("[[52]]\n<script>alert(1)</script>")));
        }
    }

    @Nested
    class Mistakes {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "- [( ) wrong bracket;almost", "- ( ) none;almost", "[( )] a|[( )] b;no-right",
                            "[(X)] alone;one-option",
                    "```order|Pick|```;order", "```match|Pick|```;pair", "[[a]]|****|never closed;solution",
                            "```order|a|b;fence",
                    "[[a]]||below;after", "[[a]]||[[b]];second", "[(1)] one|[(2)] two;survey", "[[!]];script"
                })
        void broken_marks_are_findings(String lines, String key) {
            assertTrue(keys(read(lines.replace('|', '\n'))).contains("courses.quiz." + key), lines);
        }

        @Test
        void a_finding_knows_its_line() {
            QuizText.Reading read = QuizText.read(List.of("Which?", "", "- ( ) this"), 40);
            assertEquals(42, read.findings().get(0).place().row());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 8})
    void what_was_written_is_read_again(int kind) {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            Question question = new Question(
                    "",
                    "",
                    Prose.plain("Which of " + Questions.word(random) + "?"),
                    Questions.task(random, kind),
                    BigDecimal.valueOf(2),
                    List.of(Prose.plain("Hint " + Questions.word(random))),
                    Prose.plain("All: " + Questions.word(random)),
                    List.of(),
                    List.of());
            String text = QuizText.write(question);
            QuizText.Reading read = QuizText.read(text.lines().toList(), 1);
            assertEquals(List.of(), keys(read), text);
            Question again = new Question(
                    "",
                    "",
                    read.prompt(),
                    read.task(),
                    read.points(),
                    read.hints(),
                    read.solution(),
                    List.of(),
                    List.of());
            assertEquals(text, QuizText.write(again));
            assertEquals(question.task().getClass(), read.task().getClass(), text);
        }
    }

    private static QuizText.Reading read(String text) {
        return QuizText.read(text.lines().toList(), 1);
    }

    private static List<String> keys(QuizText.Reading read) {
        return read.findings().stream().map(finding -> finding.message().key()).toList();
    }
}
