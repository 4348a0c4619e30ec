package org.portolan.research.model.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a candidate does by a set of factors.
 *
 * @param points 0..100: the weighted mean of what the known values earn
 * @param quality 0..1: the share of all weight whose values are known. A score of little quality says little.
 * @param grades what each factor contributes, in the order of the factors
 */
public record Score(Candidate candidate, double points, double quality, List<Grade> grades) {

    /**
     * What one factor contributes.
     *
     * @param grade 0..1; empty where the value is not known
     * @param points what it adds to the score
     */
    public record Grade(Factor factor, Optional<Double> grade, double points) {}

    public Score {
        grades = List.copyOf(grades);
    }

    /** Score one candidate. What is not known neither helps nor harms: the other weights take its place. */
    public static Score of(Candidate candidate, List<Factor> factors) {
        double all = 0;
        double known = 0;
        for (Factor factor : factors) {
            all += factor.weight();
            known += candidate.value(factor.key()).isPresent() ? factor.weight() : 0;
        }
        List<Grade> grades = new ArrayList<>();
        double points = 0;
        for (Factor factor : factors) {
            Optional<Double> grade = candidate.value(factor.key()).isPresent()
                    ? Optional.of(factor.grade(candidate.value(factor.key()).getAsDouble()))
                    : Optional.empty();
            double earned = known > 0 ? 100 * factor.weight() * grade.orElse(0.0) / known : 0;
            grades.add(new Grade(factor, grade, earned));
            points += earned;
        }
        return new Score(candidate, points, all > 0 ? known / all : 0, grades);
    }

    /** Score all, the best first; of equal ones, the better known first. */
    public static List<Score> rank(List<Candidate> candidates, List<Factor> factors) {
        return candidates.stream()
                .map(candidate -> of(candidate, factors))
                .sorted(Comparator.comparingDouble(Score::points)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingDouble(Score::quality).reversed())
                        .thenComparing(score -> score.candidate().name()))
                .toList();
    }
}
