package org.portolan.courses.model.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.portolan.courses.store.memory.Published;

/**
 * One published value.
 *
 * @param kind whose weights: {@code FSRS-6} or {@code FSRS-5}, with {@code by days} without their part for the same day
 * @param within how far apart the published value and ours may be, as a share of what exceeds 1
 */
record Vector(String what, String kind, List<String> arguments, List<String> expected, double within, String source) {

    /** Source: ts-fsrs FSRS-5.test.ts. */
    private static final Weights FSRS_5 = Weights.migrated(
                    "FSRS-5",
                    List.of(
                            0.40255, 1.18385, 3.173, 15.69105, 7.1949, 0.5345, 1.4604, 0.0046, 1.54575, 0.1192, 1.01925,
                            1.9395, 0.11, 0.29605, 2.2698, 0.2315, 2.9898, 0.51655, 0.6621))
            .orElseThrow();

    static List<Vector> all() throws IOException {
        try (InputStream in = Vector.class.getResourceAsStream("/memory/vectors.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 6))
                    .map(cells -> new Vector(
                            cells[0],
                            cells[1],
                            words(cells[2]),
                            words(cells[3]),
                            Double.parseDouble(cells[4]),
                            cells[5]))
                    .toList();
        }
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(" "));
    }

    Weights weights() {
        Weights weights = kind.startsWith("FSRS-5") ? FSRS_5 : Published.weights(LocalDate.of(2026, 11, 22));
        return kind.endsWith("by days") ? weights.withoutShortTerm() : weights;
    }

    /** Whether it is a value of the formulas of memory; others are of the scheduler and of weights. */
    boolean isOfAFormula() {
        return !List.of("interval", "intervals", "migrated", "clipped").contains(what);
    }

    boolean isInSinglePrecision() {
        return source.startsWith("single precision");
    }

    /** What formulas say, given how they are made of weights. */
    List<String> by(Function<Weights, Formulas> made) {
        Formulas formulas = made.apply(weights());
        return switch (what) {
            case "first" -> words(formulas.first(rating(0)));
            case "retrievability" -> words(formulas.retrievability(number(0), number(1)));
            case "difficulty" ->
                words(formulas.next(new Recall(1, number(0)), 1, rating(1)).difficulty());
            case "recalled" -> words(formulas.recalled(number(0), number(1), number(2), rating(3)));
            case "forgotten" -> words(formulas.forgotten(number(0), number(1), number(2)));
            case "same-day" -> words(formulas.sameDay(number(0), rating(1)));
            case "history" ->
                words(walk(
                        formulas,
                        formulas.first(Rating.of(arguments.get(0).charAt(0) - '0')),
                        arguments.subList(1, arguments.size())));
            case "further" ->
                words(walk(formulas, new Recall(number(0), number(1)), arguments.subList(2, arguments.size())));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static Recall walk(Formulas formulas, Recall start, List<String> answers) {
        Recall recall = start;
        for (String answer : answers) {
            int days = Integer.parseInt(answer.substring(2));
            recall = formulas.next(recall, days, Rating.of(answer.charAt(0) - '0'));
        }
        return recall;
    }

    private static List<String> words(double value) {
        return List.of(String.valueOf(value));
    }

    private static List<String> words(Recall recall) {
        return List.of(String.valueOf(recall.stability()), String.valueOf(recall.difficulty()));
    }

    double number(int argument) {
        return Double.parseDouble(arguments.get(argument));
    }

    Rating rating(int argument) {
        return Rating.of(Integer.parseInt(arguments.get(argument)));
    }

    @Override
    public String toString() {
        return what + " " + arguments + " is " + expected + " (" + source + ")";
    }
}
