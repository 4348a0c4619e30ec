package org.portolan.courses.intake.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.courses.intake.cardtext.AnkiTextWriter;
import org.portolan.courses.intake.gift.GiftWriter;
import org.portolan.courses.intake.liascript.LiaWriter;
import org.portolan.courses.intake.moodle.MoodleWriter;
import org.portolan.courses.intake.qti.QtiWriter;
import org.portolan.courses.intake.questions.Difference.Side;
import org.portolan.courses.intake.table.TableWriter;
import org.portolan.courses.model.question.Prose;
import org.portolan.courses.model.question.Question;
import org.portolan.courses.model.question.Questions;

/** What is written in a format and read again is the same, but for what the format has no words for. */
class RoundTripTest {

    /** Writers with the sides that their formats cannot keep. */
    private static final Map<QuestionWriter, Set<Side>> WRITERS = Map.of(
            new GiftWriter(), EnumSet.of(Side.HINTS, Side.POINTS, Side.ANSWERS),
            new MoodleWriter(), EnumSet.noneOf(Side.class),
            new QtiWriter(), EnumSet.of(Side.TAGS, Side.ANSWER_FEEDBACK, Side.SHARES, Side.ANSWERS, Side.PROMPT),
            new LiaWriter(), EnumSet.of(Side.TAGS, Side.SHARES, Side.ANSWER_FEEDBACK, Side.ANSWERS),
            new TableWriter(), EnumSet.of(Side.SHARES, Side.ANSWER_FEEDBACK, Side.ANSWERS));

    static Stream<QuestionWriter> writers() {
        return WRITERS.keySet().stream();
    }

    static Question question(int seed) {
        Random random = new Random(seed);
        return new Question(
                "Name " + Questions.word(random).strip(),
                random.nextBoolean() ? "Orders/Duty" : "",
                Prose.plain("What of " + Questions.word(random) + "?"),
                Questions.task(random, seed % 9),
                BigDecimal.valueOf(1 + random.nextInt(3)),
                List.of(Prose.plain("Hint: " + Questions.word(random))),
                Prose.plain("All: " + Questions.word(random)),
                List.of("tag one", "运费"),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("writers")
    void a_question_comes_back_as_it_was(QuestionWriter writer) {
        for (int seed = 0; seed < 400; seed++) {
            Question question = question(seed);
            if (writer.cannot(question).isEmpty()) {
                byte[] written = writer.write("Bank", List.of(question), name -> Optional.empty());
                Found found = writer.read(written);
                assertEquals(1, found.questions().size(), () -> found.untaken() + "\n" + text(written));
                Set<Side> lost = EnumSet.noneOf(Side.class);
                lost.addAll(Difference.of(question, found.questions().get(0).question()));
                lost.removeAll(WRITERS.get(writer));
                assertTrue(
                        lost.isEmpty(),
                        () -> lost + "\n" + question + "\n"
                                + found.questions().get(0).question() + "\n" + text(written));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("writers")
    void many_come_back_in_their_order(QuestionWriter writer) {
        List<Question> questions = new ArrayList<>();
        IntStream.range(0, 60)
                .mapToObj(RoundTripTest::question)
                .filter(question -> writer.cannot(question).isEmpty())
                .forEach(questions::add);
        Found found = writer.read(writer.write("Bank", questions, name -> Optional.empty()));
        assertEquals(
                questions.stream()
                        .map(Question::name)
                        .map(RoundTripTest::folded)
                        .sorted()
                        .toList(),
                found.questions().stream()
                        .map(one -> folded(one.question().name()))
                        .sorted()
                        .toList());
    }

    private static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void a_card_is_one_line_of_three_fields() {
        List<Question> questions = IntStream.range(0, 60)
                .mapToObj(RoundTripTest::question)
                .filter(one -> new AnkiTextWriter().cannot(one).isEmpty())
                .toList();
        String text = new String(
                new AnkiTextWriter().write("Bank", questions, name -> Optional.empty()), StandardCharsets.UTF_8);
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        assertEquals(questions.size(), lines.size());
        assertTrue(lines.stream().allMatch(line -> line.split("\t", -1).length == 3));
    }
}
