package org.portolan.research.model.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    /** Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 gives 0.2553 to 0.3662; 0 of 20 gives 0 to 0.1611. */
    @Test
    void the_range_of_a_share_is_newcombes() {
        Proportion share = new Proportion(81, 263);
        assertEquals(0.2553, share.low(), 5e-5);
        assertEquals(0.3662, share.high(), 5e-5);
        Proportion none = new Proportion(0, 20);
        assertEquals(0, none.low(), 1e-12);
        assertEquals(0.1611, none.high(), 5e-5);
    }

    /** Independent calculation: pooled 35/200, error sqrt(0.175 · 0.825 · 0.02) = 0.053735, (0.25 − 0.10)/0.053735. */
    @Test
    void two_shares_are_compared_by_the_pooled_z_test() {
        assertEquals(2.7915, new Proportion(25, 100).above(new Proportion(10, 100)), 5e-5);
    }

    /**
     * Independent calculation of equations 16 and 22 of Monroe, Colaresi and Quinn (2008) for 30 of 1,000 against 10 of
     * 2,000 with a prior of 500 · 40/3,000 = 6.6667: (ln(36.6667/1463.3333) − ln(16.6667/2483.3333)) /
     * sqrt(1/36.6667 + 1/16.6667).
     */
    @Test
    void a_phrase_is_scored_by_log_odds_with_a_prior() {
        assertEquals(4.4592, LogOdds.z(30, 1000, 10, 2000), 5e-5);
        assertEquals(-LogOdds.z(30, 1000, 10, 1000), LogOdds.z(10, 1000, 30, 1000), 1e-12);
        assertEquals(0, LogOdds.z(20, 1000, 20, 1000), 1e-12);
    }

    /** Independent calculation: 8 or more where 1 is expected, 1 − e⁻¹ Σ 1/k! for k below 8. */
    @Test
    void a_burst_is_judged_by_poissons_tail() {
        assertEquals(1.0249e-5, Burst.atLeast(8, 1), 1e-9);
        assertTrue(Burst.atLeast(60, 1) > 0);
    }

    @Test
    void accuracy_flatters_a_classifier_that_macro_f1_does_not() {
        Confusion majority = new Confusion(90, 0, 0, 10);
        assertEquals(0.9, majority.accuracy(), 1e-12);
        assertEquals(0.5 * 180 / 190, majority.macroF1(), 1e-12);
    }

    @Test
    void a_copy_with_a_few_changed_words_is_alike_and_another_text_is_not() {
        String text =
                "this lamp came well packed and it is bright enough for my whole desk i would buy it again at once";
        double copy = Copies.alike(Copies.minima(text), Copies.minima(text.replace("my whole", "the whole")));
        double other = Copies.alike(
                Copies.minima(text),
                Copies.minima("the charger died after two days and nobody answers my mails about it"));
        assertTrue(copy >= Copies.ALIKE, "copy " + copy);
        assertTrue(other < 0.2, "other " + other);
    }

    @Test
    void praise_turns_round_after_a_negator() {
        Lexicon english = new Lexicon(Map.of("good", 1, "broken", -1), Set.of("not"));
        assertEquals(new Lexicon.Hits(1, 0), english.hits(List.of("good", "lamp")));
        assertEquals(new Lexicon.Hits(0, 1), english.hits(List.of("not", "very", "good")));
        Lexicon chinese = new Lexicon(Map.of("好用", 1, "好", 1), Set.of("不"));
        assertEquals(new Lexicon.Hits(0, 1), chinese.hits(List.of("不好用")));
    }
}
