package org.portolan.logistics.model.packing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Looks for a good packing: with each box alone and with all of them, mixed from the start and with full cartons of one
 * article first; then every carton is exchanged for the smallest box that takes its contents. The best of all counts.
 *
 * <p>The same input gives the same packing: chance is seeded, and nothing is timed.
 */
public final class PackingSearch {

    private static final long SEED = 20260101;
    private static final int THROWS = 24;
    /** Above so many units a single filling costs much, and chance is given less room. */
    private static final int MANY_UNITS = 2_000;

    private final List<PackItem> items;
    private final Goal goal;
    private final Comparator<List<PackedCarton>> better;
    private final int dice;
    private final Map<List<Object>, List<Placement>> even = new HashMap<>();
    private final IdentityHashMap<PackedCarton, PackedCarton> smaller = new IdentityHashMap<>();

    private PackingSearch(List<PackItem> items, Goal goal, BigDecimal divisor) {
        this.items = items;
        this.goal = goal;
        this.better = Packing.by(goal, items, divisor);
        this.dice = items.stream().mapToInt(PackItem::quantity).sum() > MANY_UNITS ? THROWS / 6 : THROWS;
    }

    /**
     * Pack items into boxes.
     *
     * @param boxes those that may be used, limits applied; there may be none
     * @param divisor in cm³/kg, for the goal that looks at dimensional weight
     */
    public static Packing pack(List<PackItem> items, List<Box> boxes, Goal goal, BigDecimal divisor) {
        List<Integer> unpacked = items.stream()
                .map(item -> boxes.stream().anyMatch(item::fits) ? 0 : item.quantity())
                .toList();
        List<PackItem> packable = items.stream()
                .filter(item -> boxes.stream().anyMatch(item::fits))
                .toList();
        if (packable.isEmpty()) {
            return new Packing(items, List.of(), new LowerBound(0, 0), unpacked);
        }
        List<PackedCarton> best = new PackingSearch(items, goal, divisor).best(boxes, unpacked);
        return new Packing(items, best, LowerBound.of(packable, boxes), unpacked);
    }

    private List<PackedCarton> best(List<Box> boxes, List<Integer> unpacked) {
        int[] all = IntStream.range(0, items.size())
                .map(i -> items.get(i).quantity() - unpacked.get(i))
                .toArray();
        List<List<Box>> choices = new ArrayList<>();
        choices.add(boxes);
        for (Box box : boxes) {
            if (boxes.size() > 1
                    && IntStream.range(0, all.length)
                            .allMatch(i -> all[i] == 0 || items.get(i).fits(box))) {
                choices.add(List.of(box));
            }
        }
        List<List<PackedCarton>> found = new ArrayList<>();
        for (List<Box> choice : choices) {
            for (boolean pure : new boolean[] {false, true}) {
                found.add(cartons(choice, all, pure).stream()
                        .map(carton -> smaller.computeIfAbsent(carton, unseen -> smallest(carton, boxes)))
                        .toList());
            }
        }
        return found.stream().min(better).orElseThrow();
    }

    /** Fill carton after carton until nothing is left; equal ones are filled once. */
    private List<PackedCarton> cartons(List<Box> boxes, int[] all, boolean pure) {
        List<PackedCarton> cartons = new ArrayList<>();
        int[] left = all.clone();
        Random die = new Random(SEED);
        while (IntStream.of(left).anyMatch(units -> units > 0)) {
            PackedCarton next = next(boxes, left, pure, die);
            int times = next.contents().entrySet().stream()
                    .mapToInt(entry -> left[entry.getKey()] / entry.getValue())
                    .min()
                    .orElseThrow(() -> new IllegalStateException("a unit that fits alone fits into no carton"));
            next.contents().forEach((item, units) -> left[item] -= units * times);
            for (int i = 0; i < times; i++) {
                cartons.add(next);
            }
        }
        return cartons;
    }

    private PackedCarton next(List<Box> boxes, int[] left, boolean pure, Random die) {
        List<PackedCarton> fillings = new ArrayList<>();
        for (Box box : boxes) {
            List<PackedCarton> even = even(box, left);
            fillings.addAll(even);
            if (!pure || even.isEmpty()) {
                fillings.addAll(mixed(box, left, die));
            }
        }
        return fillings.stream().max(worth(left)).orElseThrow();
    }

    private List<PackedCarton> mixed(Box box, int[] left, Random die) {
        List<PackedCarton> fillings = new ArrayList<>();
        for (Filling.Taste taste : Filling.Taste.values()) {
            int times = taste == Filling.Taste.CHANCE ? dice : 1;
            for (int i = 0; i < times; i++) {
                fillings.add(new PackedCarton(box, Filling.fill(box, items, left, taste, die)));
            }
        }
        return fillings;
    }

    /** Full cartons of one article, of each of which enough is left. */
    private List<PackedCarton> even(Box box, int[] left) {
        List<PackedCarton> fillings = new ArrayList<>();
        for (int i = 0; i < left.length; i++) {
            if (left[i] > 0) {
                PackItem item = items.get(i);
                int index = i;
                List<Placement> places =
                        even.computeIfAbsent(List.of(box, i), unseen -> EvenLoad.fill(box, index, item));
                int units = box.room(BigDecimal.ZERO, item.grams(), places.size());
                if (units > 0 && units <= left[i]) {
                    fillings.add(new PackedCarton(box, places.subList(0, units)));
                }
            }
        }
        return fillings;
    }

    /** What a carton is worth: what it takes of what is left, in a box that is not larger than it must be. */
    private Comparator<PackedCarton> worth(int[] left) {
        Comparator<PackedCarton> most = Comparator.comparing(this::taken);
        Comparator<PackedCarton> small =
                Comparator.comparing(PackedCarton::volume).reversed();
        if (goal == Goal.FEWEST_CARTONS) {
            return most.thenComparing(small);
        }
        Comparator<PackedCarton> full = Comparator.comparing(PackedCarton::fill);
        return Comparator.comparing((PackedCarton carton) -> carriesAll(carton, left))
                .thenComparing((one, other) -> carriesAll(one, left)
                        ? small.compare(one, other)
                        : full.thenComparing(most).compare(one, other));
    }

    private static boolean carriesAll(PackedCarton carton, int[] left) {
        return carton.placements().size() == IntStream.of(left).sum();
    }

    /** The share of the box's volume, or of the weight it may hold, that is used: whichever is scarcer. */
    private BigDecimal taken(PackedCarton carton) {
        BigDecimal goods = carton.goods();
        Optional<BigDecimal> most = carton.box()
                .maxGrossGrams()
                .map(gross -> gross.subtract(carton.box().tareGrams()));
        if (most.isEmpty() || most.get().signum() <= 0) {
            return goods;
        }
        BigDecimal loaded = carton.grossGrams(items).subtract(carton.box().tareGrams());
        BigDecimal byWeight =
                loaded.multiply(carton.box().inner().cubicCentimetres()).divide(most.get(), MathContext.DECIMAL64);
        return goods.max(byWeight);
    }

    private PackedCarton smallest(PackedCarton carton, List<Box> boxes) {
        int[] contents = new int[items.size()];
        carton.contents().forEach((item, units) -> contents[item] = units);
        PackedCarton best = carton;
        for (Box box : boxes) {
            if (box.outer().cubicCentimetres().compareTo(best.volume()) < 0) {
                for (PackedCarton other : mixed(box, contents, new Random(SEED))) {
                    if (other.placements().size() == carton.placements().size()
                            && other.volume().compareTo(best.volume()) < 0) {
                        best = other;
                    }
                }
            }
        }
        return best;
    }
}
