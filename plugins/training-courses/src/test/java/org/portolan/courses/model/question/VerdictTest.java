package org.portolan.courses.model.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Nested
    class Laws {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
        void the_right_answer_is_worth_the_whole_and_nothing_is_worth_nothing(int kind) {
            for (int seed = 0; seed < 300; seed++) {
                Task task = Questions.task(new Random(seed), kind);
                Verdict right = Verdict.of(task, right(task));
                assertTrue(right.right(), () -> task + " " + right);
                Verdict none = Verdict.of(task, new Answer.Nothing());
                assertEquals(0, none.share().signum(), task::toString);
                assertEquals(Miss.Kind.NOTHING, none.misses().get(0).kind());
            }
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
        void any_answer_is_worth_from_0_to_100_and_right_means_without_misses(int kind) {
            for (int seed = 0; seed < 500; seed++) {
                Random random = new Random(seed);
                Task task = Questions.task(random, kind);
                Verdict verdict = Verdict.of(task, any(random, task));
                assertTrue(verdict.share().signum() >= 0 && verdict.share().compareTo(WHOLE) <= 0);
                assertEquals(
                        verdict.judged() && verdict.share().compareTo(WHOLE) == 0,
                        verdict.right(),
                        () -> task + " " + verdict);
            }
        }

        @Test
        void one_more_wrong_option_never_helps() {
            for (int seed = 0; seed < 300; seed++) {
                Random random = new Random(seed);
                Task.Choice choice = (Task.Choice) Questions.task(random, 1);
                Set<Integer> chosen = new HashSet<>(Set.of(0));
                BigDecimal before =
                        Verdict.of(choice, new Answer.Chosen(chosen)).share();
                IntStream.range(0, choice.options().size())
                        .filter(i -> choice.options().get(i).share().signum() <= 0)
                        .forEach(chosen::add);
                BigDecimal after = Verdict.of(choice, new Answer.Chosen(chosen)).share();
                assertTrue(after.compareTo(before) <= 0);
            }
        }

        @Test
        void an_answer_of_another_kind_counts_as_none() {
            Task choice = Questions.task(new Random(1), 0);
            assertEquals(0, Verdict.of(choice, new Answer.Written("0")).share().signum());
            assertEquals(0, Verdict.of(choice, Answer.Chosen.of(99)).share().signum());
        }

        private Answer right(Task task) {
            if (task instanceof Task.Choice choice) {
                Set<Integer> rights = new HashSet<>();
                for (int i = 0; i < choice.options().size(); i++) {
                    if (choice.options().get(i).share().signum() > 0) {
                        rights.add(i);
                    }
                }
                return new Answer.Chosen(rights);
            }
            if (task instanceof Task.TrueFalse truth) {
                return new Answer.Said(truth.truth());
            }
            if (task instanceof Task.ShortText text) {
                return new Answer.Written("  " + text.accepted().get(0).pattern() + " ");
            }
            if (task instanceof Task.Numeric number) {
                return new Answer.Written(number.ranges().get(0).low().toPlainString());
            }
            if (task instanceof Task.Ordering ordering) {
                return new Answer.Arranged(
                        IntStream.range(0, ordering.inOrder().size()).boxed().toList());
            }
            if (task instanceof Task.Matching matching) {
                return new Answer.Matched(matching.pairs().stream()
                        .map(pair -> matching.rights().indexOf(pair.right()))
                        .toList());
            }
            return new Answer.Filled(((Task.Cloze) task)
                    .gaps().stream().map(gap -> right(gap.task())).toList());
        }

        private Answer any(Random random, Task task) {
            if (task instanceof Task.Choice choice) {
                Set<Integer> chosen = new HashSet<>();
                for (int i = 0; i < (choice.several() ? random.nextInt(4) : 1); i++) {
                    chosen.add(random.nextInt(choice.options().size()));
                }
                return new Answer.Chosen(chosen);
            }
            if (task instanceof Task.TrueFalse) {
                return new Answer.Said(random.nextBoolean());
            }
            if (task instanceof Task.Ordering || task instanceof Task.Matching) {
                List<Integer> places = new ArrayList<>();
                IntStream.range(0, 6).forEach(i -> places.add(random.nextInt(-1, 5)));
                return task instanceof Task.Ordering ? new Answer.Arranged(places) : new Answer.Matched(places);
            }
            if (task instanceof Task.Cloze cloze) {
                return new Answer.Filled(cloze.gaps().stream()
                        .map(gap -> any(random, gap.task()))
                        .toList());
            }
            return new Answer.Written(random.nextBoolean() ? "answer 1" : Integer.toString(random.nextInt(100)));
        }
    }

    @Nested
    class Numbers {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "1234.5;1,234.5",
                    "1234.5;1.234,5",
                    "1234.5;1 234,5",
                    "1234.5;1’234.5",
                    "1234;1,234",
                    "1.234;1,234",
                    "12;１２",
                    "-5;−5",
                    "0.5;1/2",
                    "1500;1.5e3",
                    "1500;1.5×10^3",
                    "1500;1.5 * 10^3",
                    "12;12 %",
                    "12;¥ 12",
                    "12;12元",
                    "3.5;3,5 kg",
                    "20000;2万",
                    "100000;1,00,000",
                    "42;+42",
                    "0.5;.5",
                    "30;30天",
                    "7;7 m³",
                    "5;5e0"
                })
        void a_number_is_read_however_its_country_writes_it(String value, String written) {
            assertTrue(Verdict.of(number(value), new Answer.Written(written)).right(), written);
        }

        @ParameterizedTest
        @ValueSource(strings = {"twelve", "1.2.3.4", "12 or 13", "1e999", "--3", "1/0", "", "３，，３"})
        void what_is_no_number_is_said_to_be_none(String written) {
            Verdict verdict = Verdict.of(number("12"), new Answer.Written(written));
            assertFalse(verdict.right());
            assertTrue(Set.of(Miss.Kind.NO_NUMBER, Miss.Kind.NOTHING)
                    .contains(verdict.misses().get(0).kind()));
        }

        @Test
        void too_low_and_too_high_are_told_apart() {
            assertEquals(Miss.Kind.TOO_LOW, kind("11"));
            assertEquals(Miss.Kind.TOO_HIGH, kind("13"));
        }

        private Miss.Kind kind(String written) {
            return Verdict.of(number("12"), new Answer.Written(written))
                    .misses()
                    .get(0)
                    .kind();
        }

        private Task number(String value) {
            BigDecimal exact = new BigDecimal(value);
            return new Task.Numeric(List.of(new Task.Range(exact, exact, WHOLE, Prose.NONE)), "");
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "free on board;FREE  on　Board",
                    "跨境电商;跨境 电商",
                    "FOB价格;ＦＯＢ 价格",
                    "it's;it’s",
                    "a*c;abbbc",
                    "*;anything",
                    "pick*pack*;pick and pack it",
                    "5 \\* 3;5 * 3",
                    "re*;re"
                })
        void width_case_blanks_and_stars_are_folded(String pattern, String written) {
            assertTrue(judge(pattern, written, false).right());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {"fob;cif", "a*c;ab", "5 \\* 3;5 x 3", "ab*ba;aba"})
        void what_does_not_fit_is_not_taken_and_the_right_one_is_named(String pattern, String written) {
            Verdict verdict = judge(pattern, written, false);
            assertEquals(0, verdict.share().signum());
            assertEquals(Prose.plain(pattern), verdict.misses().get(0).right());
        }

        @Test
        void case_counts_where_it_matters() {
            assertFalse(judge("SKU", "sku", true).right());
            assertTrue(judge("SKU", "ＳＫＵ", true).right());
        }

        private Verdict judge(String pattern, String written, boolean caseMatters) {
            Task task = new Task.ShortText(List.of(new Task.Accepted(pattern, WHOLE, Prose.NONE)), caseMatters);
            return Verdict.of(task, new Answer.Written(written));
        }
    }

    @Test
    void an_essay_waits_for_a_person() {
        Verdict verdict = Verdict.of(new Task.Essay(Prose.NONE), new Answer.Written("My plan"));
        assertFalse(verdict.judged());
        assertFalse(verdict.right());
    }

    @Test
    void three_thirds_are_the_whole() {
        Task.Option third = new Task.Option(Prose.plain("a"), new BigDecimal("33.33333"), Prose.NONE);
        Task task = new Task.Choice(List.of(third, third, third), true, false);
        assertTrue(Verdict.of(task, Answer.Chosen.of(0, 1, 2)).right());
        assertEquals(
                new BigDecimal("33.33333"),
                Verdict.of(task, Answer.Chosen.of(1)).share());
    }
}
