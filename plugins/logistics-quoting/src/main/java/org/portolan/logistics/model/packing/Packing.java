package org.portolan.logistics.model.packing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A packing of items into cartons.
 *
 * @param bound how few cartons could do, of the items that were packed
 * @param unpacked for each item how many units fit into no box
 */
public record Packing(List<PackItem> items, List<PackedCarton> cartons, LowerBound bound, List<Integer> unpacked) {

    public Packing {
        items = List.copyOf(items);
        cartons = List.copyOf(cartons);
        unpacked = List.copyOf(unpacked);
    }

    /** True where no packing into these boxes needs fewer cartons. */
    public boolean surelyFewest() {
        return cartons.size() == bound.cartons();
    }

    /** The outer volume of all cartons in cubic centimetres. */
    public BigDecimal volume() {
        return sum(cartons, PackedCarton::volume);
    }

    /** Goods and cartons, in grams. */
    public BigDecimal grossGrams() {
        return sum(cartons, carton -> carton.grossGrams(items));
    }

    /** In grams, in sum over the cartons. */
    public BigDecimal dimensionalGrams(BigDecimal divisor) {
        return sum(cartons, carton -> carton.dimensionalGrams(divisor));
    }

    /** Of each carton the greater of gross and dimensional weight, in grams, in sum. */
    public BigDecimal billableGrams(BigDecimal divisor) {
        return sum(cartons, carton -> carton.grossGrams(items).max(carton.dimensionalGrams(divisor)));
    }

    /** The order in which packings are better by a goal, the best first. */
    static Comparator<List<PackedCarton>> by(Goal goal, List<PackItem> items, BigDecimal divisor) {
        Comparator<List<PackedCarton>> fewest = Comparator.comparingInt(List::size);
        Comparator<List<PackedCarton>> smallest = Comparator.comparing(cartons -> sum(cartons, PackedCarton::volume));
        Comparator<List<PackedCarton>> lightest = Comparator.comparing(
                cartons -> sum(cartons, carton -> carton.grossGrams(items).max(carton.dimensionalGrams(divisor))));
        return switch (goal) {
            case FEWEST_CARTONS -> fewest.thenComparing(smallest).thenComparing(lightest);
            case LEAST_VOLUME -> smallest.thenComparing(fewest);
            case LEAST_BILLABLE -> lightest.thenComparing(fewest).thenComparing(smallest);
        };
    }

    private static BigDecimal sum(List<PackedCarton> cartons, Function<PackedCarton, BigDecimal> what) {
        return cartons.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
