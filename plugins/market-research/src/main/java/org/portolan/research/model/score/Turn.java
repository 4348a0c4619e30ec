package org.portolan.research.model.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weight of one factor at which another candidate draws level with the best one, all other weights left as they are.
 *
 * @param weight the weight it would need
 * @param change how far that is from the weight it has
 */
public record Turn(Factor factor, Candidate rival, double weight, double change) {

    private static final double NOTHING = 1e-12;

    /** Find for each rival the least change of one weight that puts it level with the best; nearest ones first. */
    public static List<Turn> of(List<Score> ranking, List<Factor> factors) {
        List<Turn> turns = new ArrayList<>();
        for (int rival = 1; rival < ranking.size(); rival++) {
            least(ranking.get(0), ranking.get(rival), factors).ifPresent(turns::add);
        }
        turns.sort(Comparator.comparingDouble(turn -> Math.abs(turn.change)));
        return List.copyOf(turns);
    }

    private static Optional<Turn> least(Score best, Score rival, List<Factor> factors) {
        Optional<Turn> least = Optional.empty();
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i);
            for (double weight : level(new Rest(best, i), new Rest(rival, i))) {
                double change = weight - factor.weight();
                if (least.isEmpty() || Math.abs(change) < Math.abs(least.get().change)) {
                    least = Optional.of(new Turn(factor, rival.candidate(), weight, change));
                }
            }
        }
        return least;
    }

    /**
     * What the other factors make of a score: it is {@code (earned + w·grade) ÷ (known + w)} where the factor's value is
     * known, and {@code earned ÷ known} where it is not.
     */
    private record Rest(double earned, double known, double grade, double counts) {

        Rest(Score score, int without) {
            this(
                    others(score, without)
                            .mapToDouble(
                                    one -> one.factor().weight() * one.grade().orElse(0.0))
                            .sum(),
                    others(score, without)
                            .mapToDouble(one -> one.factor().weight())
                            .sum(),
                    score.grades().get(without).grade().orElse(0.0),
                    score.grades().get(without).grade().isPresent() ? 1 : 0);
        }

        private static Stream<Score.Grade> others(Score score, int without) {
            return IntStream.range(0, score.grades().size())
                    .filter(i -> i != without)
                    .mapToObj(score.grades()::get)
                    .filter(one -> one.grade().isPresent());
        }
    }

    /** The weights from 0 at which two scores are equal: the roots of the crosswise product, which is a square at most. */
    private static double[] level(Rest one, Rest other) {
        double square = one.grade * other.counts - other.grade * one.counts;
        double linear = one.grade * other.known
                + one.earned * other.counts
                - other.grade * one.known
                - other.earned * one.counts;
        double constant = one.earned * other.known - other.earned * one.known;
        DoubleStream roots;
        if (Math.abs(square) < NOTHING) {
            roots = Math.abs(linear) < NOTHING ? DoubleStream.empty() : DoubleStream.of(-constant / linear);
        } else {
            double inside = linear * linear - 4 * square * constant;
            double root = Math.sqrt(Math.max(0, inside));
            roots = inside < 0
                    ? DoubleStream.empty()
                    : DoubleStream.of((-linear + root) / (2 * square), (-linear - root) / (2 * square));
        }
        // Where nothing else is known of one of them, a weight of 0 leaves it without any score.
        return roots.filter(weight -> weight >= 0
                        && one.known + weight * one.counts > NOTHING
                        && other.known + weight * other.counts > NOTHING)
                .toArray();
    }
}
