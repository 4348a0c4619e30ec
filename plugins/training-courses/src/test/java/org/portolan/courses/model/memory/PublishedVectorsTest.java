package org.portolan.courses.model.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            case "first" -> words(FSRS.first(vector.rating(0)));
            case "retrievability" -> words(FSRS.retrievability(vector.number(0), vector.number(1)));
            case "difficulty" ->
                words(FSRS.next(new Recall(1, vector.number(0)), 1, vector.rating(1))
                        .difficulty());
            case "recalled" ->
                words(FSRS.recalled(vector.number(0), vector.number(1), vector.number(2), vector.rating(3)));
            case "forgotten" -> words(FSRS.forgotten(vector.number(0), vector.number(1), vector.number(2)));
            case "same-day" -> words(FSRS.sameDay(vector.number(0), vector.rating(1)));
            case "history" -> words(walk(FSRS, Optional.empty(), vector.arguments()));
            case "history-by-days" ->
                words(walk(new Fsrs6(USUAL.withoutShortTerm()), Optional.empty(), vector.arguments()));
            case "further" ->
                words(walk(
                        FSRS,
                        Optional.of(new Recall(vector.number(0), vector.number(1))),
                        vector.arguments().subList(2, 3)));
            case "interval" -> words(interval(vector.number(0), vector.number(1)));
            case "intervals" -> whenDue(vector.arguments());
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
            default -> throw new IllegalArgumentException(vector.what());
        };
        assertEquals(vector.expected().size(), ours.size());
        for (int i = 0; i < ours.size(); i++) {
            double published = value(vector.expected().get(i));
            double within = vector.within() * Math.max(1, published);
            assertEquals(published, value(ours.get(i)), within, vector.toString());
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

    private static Recall walk(Fsrs6 fsrs, Optional<Recall> before, List<String> answers) {
        Optional<Recall> recall = before;
        for (String answer : answers) {
            Rating rating = Rating.of(answer.charAt(0) - '0');
            int days = Integer.parseInt(answer.substring(2));
            recall = Optional.of(
                    recall.map(earlier -> fsrs.next(earlier, days, rating)).orElseGet(() -> fsrs.first(rating)));
        }
        return recall.orElseThrow();
    }

    private static List<String> whenDue(List<String> ratings) {
        Scheduler scheduler = new Scheduler(FSRS, Policy.USUAL, DayCount.FULL_DAYS);
        CardState state = CardState.NEW;
        long now = 1_669_725_000_000L;
        List<String> days = new ArrayList<>();
        for (String rating : ratings) {
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

    private static List<String> words(Recall recall) {
        return List.of(String.valueOf(recall.stability()), String.valueOf(recall.difficulty()));
    }

    private static double value(String word) {
        return Double.parseDouble(word.substring(word.indexOf('=') + 1));
    }
}
