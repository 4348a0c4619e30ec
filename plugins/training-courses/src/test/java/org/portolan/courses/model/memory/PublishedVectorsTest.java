package org.portolan.courses.model.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.courses.store.memory.Published;

class PublishedVectorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Weights USUAL = Published.weights(TODAY);
    private static final Bounds BOUNDS = Published.bounds(TODAY);
    private static final Fsrs6 FSRS = new Fsrs6(USUAL);

    static Stream<Vector> published() throws IOException {
        return Vector.all().stream();
    }

    @ParameterizedTest
    @MethodSource("published")
    void is_what_the_reference_says(Vector vector) {
        List<String> ours = switch (vector.what()) {
            case "interval" -> words(interval(vector.number(0), vector.number(1)));
            case "intervals" -> whenDue(vector);
            case "migrated" ->
                Weights.migrated(
                                "FSRS-6",
                                vector.arguments().stream().map(Double::valueOf).toList())
                        .orElseThrow()
                        .values()
                        .stream()
                        .map(String::valueOf)
                        .toList();
            case "clipped" -> clipped(vector);
            default -> vector.by(Formulas::inDoublePrecision);
        };
        assertEquals(vector.expected().size(), ours.size());
        for (int i = 0; i < ours.size(); i++) {
            double published = value(vector.expected().get(i));
            double within = vector.within() * Math.max(1, published);
            assertEquals(published, value(ours.get(i)), within, vector.toString());
        }
    }

    static Stream<Vector> formulas() throws IOException {
        return published().filter(Vector::isOfAFormula);
    }

    /** Where ours is further away than 1e-6, the rounding of the reference is the reason, and the only one. */
    @ParameterizedTest
    @MethodSource("formulas")
    void is_met_within_a_millionth_by_rounding_where_the_reference_rounds(Vector vector) {
        List<String> theirs = vector.by(weights -> RoundingFormulas.of(vector, weights));
        for (int i = 0; i < theirs.size(); i++) {
            double published = value(vector.expected().get(i));
            double meant = vector.isInSinglePrecision() ? (float) published : published;
            assertEquals(meant, value(theirs.get(i)), 1e-6, vector.toString());
        }
    }

    @Test
    void the_usual_weights_lie_within_their_bounds() {
        assertTrue(BOUNDS.contain(USUAL));
        assertEquals(USUAL, BOUNDS.clip(USUAL, 1));
        assertEquals("FSRS-6", USUAL.version());
    }

    @Test
    void weights_of_no_known_version_are_not_taken() {
        assertTrue(Weights.migrated("FSRS-6", List.of(1.0, 2.0, 3.0)).isEmpty());
    }

    private static double interval(double stability, double retention) {
        Policy policy = new Policy(List.of(), List.of(), retention, Integer.MAX_VALUE, false);
        return new Scheduler(FSRS, policy, DayCount.FULL_DAYS).interval(stability);
    }

    private static List<String> whenDue(Vector vector) {
        Scheduler scheduler = new Scheduler(new Fsrs6(vector.weights()), Policy.USUAL, DayCount.FULL_DAYS);
        CardState state = CardState.NEW;
        long now = 1_669_725_000_000L;
        List<String> days = new ArrayList<>();
        for (String rating : vector.arguments()) {
            state = scheduler.answer("1", state, Rating.of(Integer.parseInt(rating)), now);
            days.add(String.valueOf((state.due() - now) / DayCount.DAY));
            now = state.due();
        }
        return days;
    }

    private static List<String> clipped(Vector vector) {
        List<Double> values = new ArrayList<>(USUAL.values());
        vector.arguments().stream()
                .skip(1)
                .map(change -> change.split("="))
                .forEach(change -> values.set(Integer.parseInt(change[0]), Double.valueOf(change[1])));
        Weights clipped = BOUNDS.clip(new Weights("FSRS-6", values), (int) vector.number(0));
        return vector.expected().stream()
                .map(word -> word.split("=")[0])
                .map(index -> index + "=" + clipped.w(Integer.parseInt(index)))
                .toList();
    }

    private static List<String> words(double value) {
        return List.of(String.valueOf(value));
    }

    private static double value(String word) {
        return Double.parseDouble(word.substring(word.indexOf('=') + 1));
    }
}
