package org.portolan.logistics.model.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The most units of one article that a box takes, by cutting it from side to side again and again (three-dimensional
 * guillotine cutting over normal patterns: Herz 1972, Beasley 1985). Exact among such patterns; boxes in which too many
 * cuts are possible are left to the greedy filling.
 */
final class EvenLoad {

    private static final int MOST_STATES = 60_000;
    private static final int MOST_POSITIONS = 120;

    private final List<Cuboid> ways;
    private final long[][] positions;
    private final int[] best;
    /** How the best was reached: 0 not at all, 1 + a way to put it down, or minus an axis and a cut. */
    private final int[] choice;

    private final List<Placement> placements = new ArrayList<>();

    private EvenLoad(List<Cuboid> ways, long[][] positions) {
        this.ways = ways;
        this.positions = positions;
        int states = positions[0].length * positions[1].length * positions[2].length;
        this.best = new int[states];
        this.choice = new int[states];
    }

    /** The places of as many units as fit, lowest first, whatever their weight; empty where there are too many cuts. */
    static List<Placement> fill(Box box, int item, PackItem goods) {
        List<Cuboid> ways = List.copyOf(goods.size().turned(goods.upright()));
        long[][] positions = {
            positions(box.inner().x(), ways.stream().map(Cuboid::x).toList()),
            positions(box.inner().y(), ways.stream().map(Cuboid::y).toList()),
            positions(box.inner().z(), ways.stream().map(Cuboid::z).toList())
        };
        long states = 1;
        for (long[] axis : positions) {
            states *= axis.length > MOST_POSITIONS ? MOST_STATES + 1 : axis.length;
        }
        if (states > MOST_STATES) {
            return List.of();
        }
        EvenLoad load = new EvenLoad(ways, positions);
        load.solve();
        load.place(item, positions[0].length - 1, positions[1].length - 1, positions[2].length - 1, new long[3]);
        load.placements.sort(
                Comparator.comparingLong(placement -> placement.at().z()));
        return load.placements;
    }

    /** Every length that units laid end to end can have, up to a side; the first is 0. */
    private static long[] positions(long side, List<Long> units) {
        Set<Long> known = new TreeSet<>(Set.of(0L));
        List<Long> open = new ArrayList<>(known);
        while (!open.isEmpty() && known.size() <= MOST_POSITIONS) {
            long from = open.remove(open.size() - 1);
            for (long unit : Set.copyOf(units)) {
                if (from + unit <= side && known.add(from + unit)) {
                    open.add(from + unit);
                }
            }
        }
        return known.stream().mapToLong(Long::longValue).toArray();
    }

    private void solve() {
        for (int i = 1; i < positions[0].length; i++) {
            for (int j = 1; j < positions[1].length; j++) {
                for (int k = 1; k < positions[2].length; k++) {
                    solve(i, j, k);
                }
            }
        }
    }

    private void solve(int i, int j, int k) {
        int at = state(i, j, k);
        Cuboid space = new Cuboid(positions[0][i], positions[1][j], positions[2][k]);
        for (int way = 0; way < ways.size(); way++) {
            if (best[at] == 0 && ways.get(way).fitsInto(space)) {
                best[at] = 1;
                choice[at] = 1 + way;
            }
        }
        if (best[at] == 0) {
            return;
        }
        int[] here = {i, j, k};
        for (int axis = 0; axis < 3; axis++) {
            long length = positions[axis][here[axis]];
            for (int cut = 1; 2 * positions[axis][cut] <= length; cut++) {
                int units = best[state(here, axis, cut)] + best[state(here, axis, rest(axis, here[axis], cut))];
                if (units > best[at]) {
                    best[at] = units;
                    choice[at] = -(axis * (MOST_POSITIONS + 2) + cut);
                }
            }
        }
    }

    private void place(int item, int i, int j, int k, long[] corner) {
        int chosen = choice[state(i, j, k)];
        if (chosen > 0) {
            placements.add(new Placement(item, new Cuboid(corner[0], corner[1], corner[2]), ways.get(chosen - 1)));
        } else if (chosen < 0) {
            int axis = -chosen / (MOST_POSITIONS + 2);
            int cut = -chosen % (MOST_POSITIONS + 2);
            int[] first = {i, j, k};
            int[] second = {i, j, k};
            first[axis] = cut;
            second[axis] = rest(axis, second[axis], cut);
            place(item, first[0], first[1], first[2], corner);
            long[] beyond = corner.clone();
            beyond[axis] += positions[axis][cut];
            place(item, second[0], second[1], second[2], beyond);
        }
    }

    /** The greatest position that is left beyond a cut. */
    private int rest(int axis, int of, int cut) {
        long length = positions[axis][of] - positions[axis][cut];
        int index = Arrays.binarySearch(positions[axis], length);
        return index >= 0 ? index : -index - 2;
    }

    private int state(int[] here, int axis, int index) {
        return state(axis == 0 ? index : here[0], axis == 1 ? index : here[1], axis == 2 ? index : here[2]);
    }

    private int state(int i, int j, int k) {
        return (i * positions[1].length + j) * positions[2].length + k;
    }
}
