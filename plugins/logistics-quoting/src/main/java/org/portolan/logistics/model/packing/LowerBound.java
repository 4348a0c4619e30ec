package org.portolan.logistics.model.packing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * How few cartons can do at all, whatever the packing: by volume, by weight, and by sides, since of articles longer than
 * half a box no two stand in line (dual feasible functions: Fekete and Schepers, "A general framework for bounds for
 * higher-dimensional orthogonal packing problems", 2004; turned articles count with their least value).
 *
 * @param volume by volume alone
 * @param cartons by all of them
 */
public record LowerBound(int volume, int cartons) {

    /** Functions of a side's share of the box: the share itself, and the steps of 1/2, 1/3, 1/4, 1/5. */
    private static final int STEPS = 5;

    private static final double SLACK = 1e-9;

    /**
     * Find how few cartons can do.
     *
     * @param boxes those that may be used; at least one
     */
    public static LowerBound of(List<PackItem> items, List<Box> boxes) {
        int volume = byVolume(items, boxes);
        return new LowerBound(volume, Math.max(volume, Math.max(byWeight(items, boxes), bySides(items, boxes))));
    }

    private static int byVolume(List<PackItem> items, List<Box> boxes) {
        BigDecimal goods = items.stream()
                .map(item -> item.size().cubicCentimetres().multiply(BigDecimal.valueOf(item.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal largest = boxes.stream()
                .map(box -> box.inner().cubicCentimetres())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return goods.divide(largest, 0, RoundingMode.CEILING).intValue();
    }

    /** By the sum of weights, and by articles of which no two may go together. */
    private static int byWeight(List<PackItem> items, List<Box> boxes) {
        if (boxes.stream().anyMatch(box -> box.maxGrossGrams().isEmpty())) {
            return 0;
        }
        BigDecimal most = boxes.stream()
                .map(box -> box.maxGrossGrams().orElseThrow().subtract(box.tareGrams()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        int alone = 0;
        for (PackItem item : items) {
            if (item.grams().signum() > 0) {
                int together = most.divideToIntegralValue(item.grams()).intValue();
                alone += together < 2 ? item.quantity() : 0;
            }
            sum = sum.add(item.grams().multiply(BigDecimal.valueOf(item.quantity())));
        }
        return Math.max(alone, sum.divide(most, 0, RoundingMode.CEILING).intValue());
    }

    private static int bySides(List<PackItem> items, List<Box> boxes) {
        int bound = 0;
        for (int x = 0; x < STEPS; x++) {
            for (int y = 0; y < STEPS; y++) {
                for (int z = 0; z < STEPS; z++) {
                    double sum = 0;
                    for (PackItem item : items) {
                        sum += item.quantity() * least(item, boxes, x, y, z);
                    }
                    bound = Math.max(bound, (int) Math.ceil(sum - SLACK));
                }
            }
        }
        return bound;
    }

    private static double least(PackItem item, List<Box> boxes, int x, int y, int z) {
        double least = 1;
        for (Box box : boxes) {
            for (Cuboid way : item.size().turned(item.upright())) {
                if (way.fitsInto(box.inner())) {
                    least = Math.min(
                            least,
                            share(way.x(), box.inner().x(), x)
                                    * share(way.y(), box.inner().y(), y)
                                    * share(way.z(), box.inner().z(), z));
                }
            }
        }
        return least;
    }

    /** The share of a side, or its value by steps: {@code floor((k + 1) s) / k}, and {@code s} where that is whole. */
    private static double share(long side, long of, int k) {
        if (k == 0 || (k + 1) * side % of == 0) {
            return (double) side / of;
        }
        long steps = (k + 1) * side / of;
        return steps / (double) k;
    }
}
