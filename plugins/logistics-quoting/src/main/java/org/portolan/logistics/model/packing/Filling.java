package org.portolan.logistics.model.packing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Fills one box greedily: into the lowest empty space goes the block of equal units that a taste likes best, and what
 * remains of the space is cut into spaces that do not overlap. So nothing can overlap, and everything stands on the
 * floor or fully on others.
 */
final class Filling {

    /** What a greedy choice looks at first. */
    enum Taste {
        /** The block that takes most of the space. */
        VOLUME,
        /** The largest article first. */
        LARGE_FIRST,
        /** The block that leaves no gap on most sides. */
        FLUSH,
        /** The heaviest article first. */
        HEAVY_FIRST,
        /** A large block, by a seeded die. */
        CHANCE
    }

    private static final int[][] ORDERS = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};

    private final Box box;
    private final List<PackItem> items;
    private final int[] left;
    private final Taste taste;
    private final Random die;
    private final List<Placement> placements = new ArrayList<>();
    private BigDecimal loaded = BigDecimal.ZERO;

    private Filling(Box box, List<PackItem> items, int[] left, Taste taste, Random die) {
        this.box = box;
        this.items = items;
        this.left = left.clone();
        this.taste = taste;
        this.die = die;
    }

    /** Equal units side by side, put down the same way. */
    private record Block(int item, Cuboid unit, int nx, int ny, int nz, double score) {

        Cuboid size() {
            return new Cuboid(unit.x() * nx, unit.y() * ny, unit.z() * nz);
        }

        int units() {
            return nx * ny * nz;
        }
    }

    /** Fill a box with what is left of each article. */
    static List<Placement> fill(Box box, List<PackItem> items, int[] left, Taste taste, Random die) {
        return new Filling(box, items, left, taste, die).run();
    }

    private List<Placement> run() {
        PriorityQueue<Space> open = new PriorityQueue<>(
                Comparator.comparingLong((Space space) -> space.at().z())
                        .thenComparing(space -> space.at().x())
                        .thenComparing(space -> space.at().y()));
        open.add(new Space(new Cuboid(0, 0, 0), box.inner()));
        while (!open.isEmpty()) {
            Space space = open.remove();
            Optional<Block> best = best(space);
            if (best.isPresent()) {
                put(best.get(), space.at());
                open.addAll(space.without(best.get().size()));
            }
        }
        return placements;
    }

    private void put(Block block, Cuboid at) {
        for (int z = 0; z < block.nz; z++) {
            for (int y = 0; y < block.ny; y++) {
                for (int x = 0; x < block.nx; x++) {
                    Cuboid corner = new Cuboid(
                            at.x() + x * block.unit.x(), at.y() + y * block.unit.y(), at.z() + z * block.unit.z());
                    placements.add(new Placement(block.item, corner, block.unit));
                }
            }
        }
        left[block.item] -= block.units();
        loaded = loaded.add(items.get(block.item).grams().multiply(BigDecimal.valueOf(block.units())));
    }

    private Optional<Block> best(Space space) {
        Block best = null;
        for (int i = 0; i < left.length; i++) {
            PackItem item = items.get(i);
            int most = left[i] == 0 ? 0 : box.room(loaded, item.grams(), left[i]);
            if (most > 0) {
                for (Cuboid unit : item.size().turned(item.upright())) {
                    if (unit.fitsInto(space.size())) {
                        best = better(best, blocks(i, unit, most, space));
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Block better(@Nullable Block best, List<Block> more) {
        for (Block block : more) {
            if (best == null || block.score > best.score) {
                best = block;
            }
        }
        return best;
    }

    /** The blocks of at most so many units that reach as far as they can, along one side after another. */
    private List<Block> blocks(int item, Cuboid unit, int most, Space space) {
        long[] fit = {
            space.size().x() / unit.x(),
            space.size().y() / unit.y(),
            space.size().z() / unit.z()
        };
        List<Block> blocks = new ArrayList<>(ORDERS.length);
        for (int[] order : ORDERS) {
            int[] n = new int[3];
            int rest = most;
            for (int axis : order) {
                n[axis] = (int) Math.min(fit[axis], rest);
                rest /= n[axis];
            }
            blocks.add(scored(new Block(item, unit, n[0], n[1], n[2], 0), space));
            if ((long) most >= fit[0] * fit[1] * fit[2]) {
                break;
            }
        }
        return blocks;
    }

    private Block scored(Block block, Space space) {
        Cuboid size = block.size();
        double share = size.roughVolume() / space.size().roughVolume();
        double score = switch (taste) {
            case VOLUME -> share;
            case LARGE_FIRST -> block.unit.roughVolume() + share;
            case FLUSH -> flush(size, space.size()) + share;
            case HEAVY_FIRST -> items.get(block.item).grams().doubleValue() + share;
            case CHANCE -> share * (1 + die.nextDouble());
        };
        return new Block(block.item, block.unit, block.nx, block.ny, block.nz, score);
    }

    private static int flush(Cuboid block, Cuboid space) {
        return (block.x() == space.x() ? 1 : 0) + (block.y() == space.y() ? 1 : 0) + (block.z() == space.z() ? 1 : 0);
    }
}
