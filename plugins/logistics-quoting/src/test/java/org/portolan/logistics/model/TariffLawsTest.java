package org.portolan.logistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** Laws that hold for every tariff, tried on tariffs made by a seeded generator. */
class TariffLawsTest {

    private static final List<String> WEIGHINGS = List.of(
            "",
            "step 0.5kg",
            "6000 cm3/kg; step 0.1kg; min 0.05kg",
            "139 in3/lb sides 1in; step 1lb",
            "8000 cm3/kg longest 40cm; step 0.001kg",
            "5000 cm3/kg half; step 0.5kg; min 1kg",
            "166 in3/lb over 1728in3; step 1oz");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void a_heavier_or_larger_parcel_never_costs_less_on_a_monotone_tariff(long seed) {
        Random random = new Random(seed);
        RateBook book = RateBook.of(monotone(random));
        for (int i = 0; i < 400; i++) {
            int grams = 1 + random.nextInt(20_000);
            int[] sides = {1 + random.nextInt(60), 1 + random.nextInt(60), 1 + random.nextInt(60)};
            int[] larger = {sides[0] + random.nextInt(9), sides[1] + random.nextInt(9), sides[2] + random.nextInt(9)};
            BigDecimal small = total(book, grams, sides);
            assertTrue(small.compareTo(total(book, grams + random.nextInt(900), sides)) <= 0, "heavier than " + grams);
            assertTrue(small.compareTo(total(book, grams, larger)) <= 0, "larger, " + grams + " g");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {55, 89, 144})
    void a_quote_is_the_sum_of_its_lines_and_the_order_of_rows_does_not_matter(long seed) {
        Random random = new Random(seed);
        List<RateRow> rows = new ArrayList<>();
        for (int service = 0; service < 12; service++) {
            rows.addAll(monotone(random, "service-" + service));
        }
        RateBook book = RateBook.of(rows);
        List<RateRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        RateBook other = RateBook.of(shuffled);
        for (int i = 0; i < 200; i++) {
            Shipment shipment = shipment(
                    1 + random.nextInt(20_000), 1 + random.nextInt(60), 1 + random.nextInt(60), 1 + random.nextInt(60));
            List<Offer> offers = book.quote(shipment);
            assertEquals(told(offers), told(other.quote(shipment)));
            for (Offer offer : offers) {
                BigDecimal sum = offer.lines().stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(
                        0,
                        sum.compareTo(offer.total().amount()),
                        offer.row().service().code());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {233, 377})
    void two_parcels_billed_each_cost_what_they_cost_alone(long seed) {
        Random random = new Random(seed);
        RateBook book = RateBook.of(monotone(random));
        for (int i = 0; i < 200; i++) {
            Shipment one = shipment(1 + random.nextInt(9000), 1 + random.nextInt(60), 20, 10);
            Shipment two = shipment(1 + random.nextInt(9000), 1 + random.nextInt(60), 30, 5);
            Shipment both =
                    one.packed(List.of(one.parcels().get(0), two.parcels().get(0)));
            assertEquals(
                    0,
                    total(book, one).add(total(book, two)).compareTo(total(book, both)),
                    one.parcels() + " and " + two.parcels());
        }
    }

    private static List<RateRow> monotone(Random random) {
        return monotone(random, "a");
    }

    /** Bands whose first price is at least the last price of the one below, and surcharges that grow with what they see. */
    private static List<RateRow> monotone(Random random, String code) {
        String weighing = WEIGHINGS.get(random.nextInt(WEIGHINGS.size()));
        List<RateRow> rows = new ArrayList<>();
        BigDecimal edge = BigDecimal.ZERO;
        BigDecimal floor = BigDecimal.ONE;
        while (edge.compareTo(new BigDecimal("900")) < 0) {
            BigDecimal next = edge.add(BigDecimal.valueOf(1 + random.nextInt(40_000), 2));
            BigDecimal price = BigDecimal.valueOf(100 + random.nextInt(900), 2);
            String charge = switch (random.nextInt(3)) {
                case 0 -> floor.add(price).toPlainString();
                case 1 ->
                    price.toPlainString() + " per 1kg over " + edge.toPlainString() + "kg plus "
                            + floor.toPlainString();
                default ->
                    floor.toPlainString() + " first " + edge.toPlainString() + "kg + " + price.toPlainString()
                            + " per 0.5kg";
            };
            Rows row = Rows.of(code, "DE", edge.toPlainString(), next.toPlainString(), "1")
                    .priced(charge, weighing)
                    .surcharges(stack(random));
            rows.add(row.row());
            floor = row.row()
                    .charge()
                    .orElseThrow()
                    .amount(next.movePointRight(3), 2)
                    .setScale(2);
            edge = next;
        }
        Terms terms = rows.get(0).terms();
        return rows.stream().map(row -> row.with(terms)).toList();
    }

    private static Surcharge[] stack(Random random) {
        return new Surcharge[] {
            Surcharges.of("remote", (1 + random.nextInt(5)) + " per 1kg", "", "12.50"),
            Surcharges.of("fuel", (5 + random.nextInt(20)) + ".25% of base+remote", "", ""),
            Surcharges.of("oversize", "20", "longest over 45cm", ""),
            Surcharges.of("other", "1.10 per 10cm girth over 150cm", "", ""),
            Surcharges.of("overweight", "8 per 0.5kg over 10kg", "", ""),
            Surcharges.of("insurance", "0.3% of value", "", ""),
            Surcharges.of("tax", "6% of all", "", "")
        };
    }

    private static Shipment shipment(int grams, int... sides) {
        Shipment plain = Parcels.to("DE", "1kg");
        Dimensions size = Dimensions.of("" + sides[0], "" + sides[1], "" + sides[2], LengthUnit.CM);
        Parcel parcel = new Parcel(new Weight(BigDecimal.valueOf(grams), WeightUnit.G), Optional.of(size));
        return new Shipment(
                plain.route(),
                List.of(parcel),
                Set.of(),
                Optional.of(currency -> Optional.of(new Money(new BigDecimal("99.90"), currency))),
                Set.of());
    }

    private static BigDecimal total(RateBook book, int grams, int... sides) {
        return total(book, shipment(grams, sides));
    }

    private static BigDecimal total(RateBook book, Shipment shipment) {
        return book.quote(shipment).get(0).total().amount();
    }

    private static List<String> told(List<Offer> offers) {
        return offers.stream()
                .map(offer -> offer.row().service().code() + " " + offer.total() + " "
                        + offer.row().place())
                .toList();
    }
}
