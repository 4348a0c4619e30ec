package org.portolan.research.model.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The weight of one factor at which another candidate draws level with the best one, all other weights left as they are.
 *
 * @param weight the weight it would need
 * @param change how far that is from the weight it has
 */
public record Turn(Factor factor, Candidate rival, double weight, double change) {

    /**
     * Find for each rival the least change of one weight that puts it level with the best. A change that would make a weight
     * negative is none.
     *
     * <p>Where {@code D} is by how much the best leads in the sum of weight times grade, and {@code d} by how much it leads in
     * one grade, that weight has to change by {@code −D ÷ d}. Grades that are not known count as 0 here, for both.
     */
    public static List<Turn> of(List<Score> ranking, List<Factor> factors) {
        List<Turn> turns = new ArrayList<>();
        for (int rival = 1; rival < ranking.size(); rival++) {
            least(ranking.get(0), ranking.get(rival), factors).ifPresent(turns::add);
        }
        turns.sort(Comparator.comparingDouble(turn -> Math.abs(turn.change)));
        return List.copyOf(turns);
    }

    private static Optional<Turn> least(Score best, Score rival, List<Factor> factors) {
        double lead = 0;
        for (int i = 0; i < factors.size(); i++) {
            lead += factors.get(i).weight() * ahead(best, rival, i);
        }
        Optional<Turn> least = Optional.empty();
        for (int i = 0; i < factors.size(); i++) {
            double ahead = ahead(best, rival, i);
            double change = -lead / ahead;
            double weight = factors.get(i).weight() + change;
            if (ahead != 0
                    && weight >= 0
                    && least.filter(found -> Math.abs(found.change) <= Math.abs(change))
                            .isEmpty()) {
                least = Optional.of(new Turn(factors.get(i), rival.candidate(), weight, change));
            }
        }
        return least;
    }

    private static double ahead(Score best, Score rival, int factor) {
        return best.grades().get(factor).grade().orElse(0.0)
                - rival.grades().get(factor).grade().orElse(0.0);
    }
}
