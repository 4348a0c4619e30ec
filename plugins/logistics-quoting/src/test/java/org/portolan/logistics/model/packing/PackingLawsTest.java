package org.portolan.logistics.model.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;

/** What holds of every packing, checked by a judge that knows nothing of how it was made. */
class PackingLawsTest {

    private static final int CASES = 40;
    private static final BigDecimal DIVISOR = new BigDecimal(6000);

    private static Length cm(double value) {
        return Length.of(BigDecimal.valueOf(value).toPlainString(), LengthUnit.CM);
    }

    private static Box box(double x, double y, double z, String tare, String most) {
        return new Box(
                x + "x" + y + "x" + z,
                new Dimensions(cm(x), cm(y), cm(z)),
                Cuboid.given(cm(x), cm(y), cm(z)),
                new BigDecimal(tare),
                most.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(most)));
    }

    private static PackItem item(
            String sku, double x, double y, double z, String grams, int quantity, boolean upright) {
        return new PackItem(sku, Cuboid.needed(cm(x), cm(y), cm(z)), new BigDecimal(grams), quantity, upright);
    }

    private static final List<Box> BOXES =
            List.of(box(60, 40, 40, "900", "22500"), box(50, 40, 30.5, "700", "22500"), box(30, 20, 20, "300", ""));

    private static List<PackItem> someItems(Random die) {
        List<PackItem> items = new ArrayList<>();
        int articles = 1 + die.nextInt(6);
        for (int i = 0; i < articles; i++) {
            items.add(item(
                    "S" + i,
                    2 + die.nextInt(460) / 10.0,
                    2 + die.nextInt(300) / 10.0,
                    1 + die.nextInt(250) / 10.0,
                    String.valueOf(20 + die.nextInt(4000)),
                    1 + die.nextInt(30),
                    die.nextInt(4) == 0));
        }
        return items;
    }

    @ParameterizedTest
    @EnumSource(Goal.class)
    void nothing_overlaps_nothing_exceeds_and_every_unit_is_somewhere(Goal goal) {
        Random die = new Random(11);
        for (int i = 0; i < CASES; i++) {
            List<PackItem> items = someItems(die);
            Packing packing = PackingSearch.pack(items, BOXES, goal, DIVISOR);
            judge(packing);
            assertTrue(packing.cartons().size() >= packing.bound().cartons(), () -> "below its bound: " + items);
        }
    }

    @Test
    void the_same_input_gives_the_same_packing() {
        List<PackItem> items = someItems(new Random(3));
        assertEquals(
                PackingSearch.pack(items, BOXES, Goal.FEWEST_CARTONS, DIVISOR),
                PackingSearch.pack(items, BOXES, Goal.FEWEST_CARTONS, DIVISOR));
    }

    @Test
    void an_article_larger_than_every_box_is_left_over_and_the_rest_is_packed() {
        List<PackItem> items =
                List.of(item("pole", 150, 5, 5, "900", 2, false), item("cup", 10, 10, 10, "300", 5, false));
        Packing packing = PackingSearch.pack(items, BOXES, Goal.FEWEST_CARTONS, DIVISOR);
        assertEquals(List.of(2, 0), packing.unpacked());
        judge(packing);
    }

    @Test
    void what_must_stay_upright_is_not_laid_down_to_fit() {
        List<PackItem> tall = List.of(item("lamp", 20, 20, 45, "500", 1, true));
        assertEquals(
                List.of(1),
                PackingSearch.pack(tall, BOXES, Goal.FEWEST_CARTONS, DIVISOR).unpacked());
    }

    private static void judge(Packing packing) {
        List<PackItem> items = packing.items();
        int[] seen = new int[items.size()];
        for (PackedCarton carton : packing.cartons()) {
            BigDecimal grams = carton.box().tareGrams();
            List<Placement> places = carton.placements();
            for (int i = 0; i < places.size(); i++) {
                Placement one = places.get(i);
                PackItem item = items.get(one.item());
                seen[one.item()]++;
                grams = grams.add(item.grams());
                assertTrue(inside(one, carton.box().inner()), () -> one + " leaves " + carton.box());
                assertEquals(sorted(item.size()), sorted(one.size()), "an article changed its size");
                assertTrue(!item.upright() || item.size().z() == one.size().z(), () -> one + " does not stand upright");
                for (int j = i + 1; j < places.size(); j++) {
                    Placement other = places.get(j);
                    assertTrue(apart(one, other), () -> one + " overlaps " + other);
                }
            }
            BigDecimal weight = grams;
            assertTrue(
                    carton.box()
                            .maxGrossGrams()
                            .map(most -> weight.compareTo(most) <= 0)
                            .orElse(true),
                    () -> weight + " g in " + carton.box());
        }
        for (int i = 0; i < seen.length; i++) {
            assertEquals(
                    items.get(i).quantity(),
                    seen[i] + packing.unpacked().get(i),
                    items.get(i).sku());
        }
    }

    private static List<Long> sorted(Cuboid size) {
        List<Long> sides = new ArrayList<>(List.of(size.x(), size.y(), size.z()));
        Collections.sort(sides);
        return sides;
    }

    private static boolean inside(Placement place, Cuboid box) {
        return place.at().x() + place.size().x() <= box.x()
                && place.at().y() + place.size().y() <= box.y()
                && place.at().z() + place.size().z() <= box.z();
    }

    private static boolean apart(Placement one, Placement other) {
        return one.at().x() + one.size().x() <= other.at().x()
                || other.at().x() + other.size().x() <= one.at().x()
                || one.at().y() + one.size().y() <= other.at().y()
                || other.at().y() + other.size().y() <= one.at().y()
                || one.at().z() + one.size().z() <= other.at().z()
                || other.at().z() + other.size().z() <= one.at().z();
    }
}
