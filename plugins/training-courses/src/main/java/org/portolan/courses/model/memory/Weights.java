package org.portolan.courses.model.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The 21 numbers of FSRS-6, w0 to w20.
 *
 * @param version of the formula that they belong to: {@code FSRS-6}
 */
public record Weights(String version, List<Double> values) {

    public static final int COUNT = 21;

    /** How fast FSRS-4.5 and FSRS-5 forget, which had no weight for it. */
    private static final double OLD_DECAY = 0.5;

    public Weights {
        values = List.copyOf(values);
        if (values.size() != COUNT || !values.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException(version + " has " + COUNT + " finite weights, not " + values);
        }
    }

    public double w(int index) {
        return values.get(index);
    }

    public double[] toArray() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The same without steps within a day: w17 to w19 are 0. */
    public Weights withoutShortTerm() {
        List<Double> changed = new ArrayList<>(values);
        for (int i = 17; i <= 19; i++) {
            changed.set(i, 0.0);
        }
        return new Weights(version, changed);
    }

    /**
     * Take the weights of an older version: 17 of FSRS-4.5, 19 of FSRS-5, or 21 as they are.
     *
     * <p>Source: ts-fsrs and fsrs-rs, {@code migrateParameters} and {@code check_and_fill_parameters}, 2025.
     *
     * @return empty for any other count
     */
    public static Optional<Weights> migrated(String version, List<Double> older) {
        List<Double> values = new ArrayList<>(older);
        switch (older.size()) {
            case 17 -> {
                values.set(4, older.get(5) * 2 + older.get(4));
                values.set(5, Math.log(older.get(5) * 3 + 1) / 3);
                values.set(6, older.get(6) + 0.5);
                values.addAll(List.of(0.0, 0.0, 0.0, OLD_DECAY));
            }
            case 19 -> values.addAll(List.of(0.0, OLD_DECAY));
            case COUNT -> {}
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Weights(version, values));
    }

    static Weights of(String version, double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return new Weights(version, list);
    }
}
