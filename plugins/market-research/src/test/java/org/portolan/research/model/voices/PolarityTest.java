package org.portolan.research.model.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolarityTest {

    private static final Lexicon LEXICON = new Lexicon(Map.of("good", 1, "bad", -1), Set.of("not"));
    private static final List<String> NEUTRAL =
            List.of("box", "lamp", "desk", "cable", "week", "table", "screw", "cloth");

    /** Texts of random words in which "wobbly" stands for blame and "bright" for praise. */
    private static List<Labelled> examples(int count, double share) {
        Random random = new Random(7);
        List<Labelled> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean praise = i < count * share;
            List<String> words = new ArrayList<>();
            for (int k = 0; k < 6; k++) {
                words.add(NEUTRAL.get(random.nextInt(NEUTRAL.size())));
            }
            words.add(random.nextInt(6), praise ? "bright" : "wobbly");
            examples.add(new Labelled(words, praise));
        }
        return examples;
    }

    @Nested
    class WithoutExamples {

        private final Polarity polarity = Polarity.of(LEXICON);

        @Test
        void the_lexicon_decides() {
            assertTrue(polarity.positive(List.of("good", "lamp")) > Sentence.PRAISES);
            assertTrue(polarity.positive(List.of("not", "good")) < Sentence.BLAMES);
        }

        @Test
        void nothing_said_is_neither_praise_nor_blame() {
            assertEquals(0.5, polarity.positive(List.of("lamp")), 1e-12);
        }
    }

    @Nested
    class WithExamples {

        private final Polarity polarity = PolarityTraining.of(LEXICON, examples(300, 0.5));

        @Test
        void words_that_no_lexicon_has_are_learned() {
            assertTrue(polarity.positive(List.of("a", "bright", "lamp")) > 0.8);
            assertTrue(polarity.positive(List.of("a", "wobbly", "lamp")) < 0.2);
        }

        @Test
        void the_lexicon_still_counts_where_nothing_was_learned_of_a_word() {
            assertTrue(polarity.positive(List.of("good")) > polarity.positive(List.of("bad")));
        }

        @Test
        void the_same_examples_give_the_same_answer() {
            List<String> words = List.of("wobbly", "box", "bright");
            assertEquals(
                    polarity.positive(words),
                    PolarityTraining.of(LEXICON, examples(300, 0.5)).positive(words));
        }

        @Test
        void what_weighs_most_is_named() {
            assertTrue(polarity.heaviest(List.of("wobbly", "lamp"), 3).keySet().stream()
                    .anyMatch("^wobbly$"::contains));
        }
    }

    @Test
    void one_class_alone_teaches_nothing() {
        assertThrows(IllegalArgumentException.class, () -> PolarityTraining.of(LEXICON, examples(10, 1)));
    }

    @Test
    void cross_validation_judges_each_text_once_and_never_by_a_copy_of_itself() {
        List<Labelled> examples = new ArrayList<>(examples(300, 0.8));
        // Copies of opposite labels: learned by heart they would be told right, held back together they cannot be.
        for (int i = 0; i < 200; i++) {
            examples.add(new Labelled(List.of("copy" + i / 2, "of" + i / 2), i % 2 == 0));
        }
        CrossValidation quality = CrossValidation.of(Lexicon.EMPTY, examples, 10_000);
        assertEquals(500, quality.learned().texts());
        assertTrue(quality.learned().accuracy() < 0.85, quality.learned().toString());
        assertEquals(0.5 * 2 * 340 / (2 * 340 + 160), quality.majority().macroF1(), 1e-9);
    }

    @Test
    void too_few_examples_leave_it_to_the_lexicon() {
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            reviews.add(review(i % 2 == 0 ? "5" : "1", "the lamp is wobbly"));
        }
        Ear ear = Ear.of("en", new Words(Map.of()), Optional.of(LEXICON), AspectLexicon.EMPTY, reviews, 1000);
        assertEquals(Optional.empty(), ear.quality());
        assertEquals(0.5, ear.polarity().positive(List.of("wobbly")), 1e-12);
    }

    static Review review(String stars, String body) {
        return new Review(
                Review.Kind.REVIEW,
                Optional.empty(),
                new LanguageGuess("en", 1),
                "lamp",
                "",
                "",
                "",
                Optional.empty(),
                Stars.parse(stars),
                Optional.empty(),
                Optional.empty(),
                "",
                body);
    }
}
