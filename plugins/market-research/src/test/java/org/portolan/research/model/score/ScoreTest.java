package org.portolan.research.model.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.research.model.score.Factor.Curve;

class ScoreTest {

    private static final Factor DEMAND = new Factor("searches", 3, Curve.LOG, 100_000, 2_000_000);
    private static final Factor MARGIN = new Factor("margin", 1, Curve.LINEAR, 0, 0.4);

    /** Demand earns 0 up to 100,000 searches and all from 2,000,000 on; half way in ratios lies √(1e5 × 2e6). */
    @Test
    void demand_grows_with_the_logarithm_of_searches() {
        assertEquals(0, DEMAND.grade(90_000));
        assertEquals(0.5, DEMAND.grade(Math.sqrt(100_000.0 * 2_000_000)), 1e-12);
        assertEquals(1, DEMAND.grade(5_000_000));
    }

    @Test
    void where_less_is_better_the_ends_stand_the_other_way_round() {
        Factor share = new Factor("top10", 1, Curve.LINEAR, 0.8, 0.3);
        assertEquals(1, share.grade(0.2));
        assertEquals(0.5, share.grade(0.55), 1e-12);
        assertEquals(0, share.grade(0.9));
    }

    @Test
    void what_is_not_known_lowers_the_quality_and_not_the_score() {
        Score known =
                Score.of(new Candidate("a", Map.of("searches", 2_000_000.0, "margin", 0.4)), List.of(DEMAND, MARGIN));
        Score half = Score.of(new Candidate("b", Map.of("searches", 2_000_000.0)), List.of(DEMAND, MARGIN));
        assertEquals(100, known.points(), 1e-9);
        assertEquals(100, half.points(), 1e-9);
        assertEquals(0.75, half.quality(), 1e-12);
        assertEquals(
                "a",
                Score.rank(List.of(half.candidate(), known.candidate()), List.of(DEMAND, MARGIN))
                        .get(0)
                        .candidate()
                        .name());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void with_the_weight_of_a_turn_both_score_the_same_whatever_is_not_known(long seed) {
        Random random = new Random(seed);
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            factors.add(new Factor("f" + i, 1 + random.nextInt(30), Curve.LINEAR, 0, 1));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Map<String, Double> values = new HashMap<>();
            factors.stream()
                    .filter(factor -> random.nextInt(4) > 0)
                    .forEach(factor -> values.put(factor.key(), random.nextDouble()));
            candidates.add(new Candidate("c" + i, values));
        }
        List<Score> ranking = Score.rank(candidates, factors);
        List<Turn> turns = Turn.of(ranking, factors);
        assertTrue(turns.size() > 0 && turns.size() <= 5, turns::toString);
        for (Turn turn : turns) {
            List<Factor> turned = factors.stream()
                    .map(factor -> factor.equals(turn.factor()) ? factor.weighing(turn.weight()) : factor)
                    .toList();
            assertEquals(
                    Score.of(ranking.get(0).candidate(), turned).points(),
                    Score.of(turn.rival(), turned).points(),
                    1e-9);
        }
    }
}
