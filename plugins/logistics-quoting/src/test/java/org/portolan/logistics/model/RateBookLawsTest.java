package org.portolan.logistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

/** Laws that hold for every sheet, tried on sheets made by a seeded generator. */
class RateBookLawsTest {

    private static final List<String> COUNTRIES = List.of("DE", "FR", "US", "CN", "BR", "JP");
    private static final List<Reach> REACHES = List.of(Reach.DOMESTIC, Reach.INTERNATIONAL, Reach.BOTH);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void a_heavier_parcel_never_costs_less_on_a_monotone_sheet(long seed) {
        Random random = new Random(seed);
        List<RateRow> rows = new ArrayList<>();
        BigDecimal edge = BigDecimal.ZERO;
        BigDecimal price = BigDecimal.ONE;
        for (int band = 0; band < 40; band++) {
            BigDecimal next = edge.add(BigDecimal.valueOf(1 + random.nextInt(900), 3));
            price = price.add(BigDecimal.valueOf(random.nextInt(300), 2));
            rows.add(Rows.of("a", "DE", edge.toPlainString(), next.toPlainString(), price.toPlainString())
                    .row());
            edge = next;
        }
        RateBook book = RateBook.of(rows);
        int limit = edge.movePointRight(3).intValue();
        for (int i = 0; i < 500; i++) {
            int light = 1 + random.nextInt(limit);
            int heavy = light + random.nextInt(limit - light + 1);
            assertTrue(total(book, light).compareTo(total(book, heavy)) <= 0, light + " g and " + heavy + " g");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 34, 55})
    void the_order_of_rows_does_not_matter(long seed) {
        Random random = new Random(seed);
        List<RateRow> rows = sheet(random, 300);
        RateBook book = RateBook.of(rows);
        List<RateRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        RateBook other = RateBook.of(shuffled);
        for (int i = 0; i < 500; i++) {
            Shipment shipment = shipment(random);
            assertEquals(told(book.quote(shipment)), told(other.quote(shipment)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {89, 144, 233})
    void looking_up_gives_what_trying_every_row_gives(long seed) {
        Random random = new Random(seed);
        List<RateRow> rows = sheet(random, 200);
        RateBook book = RateBook.of(rows);
        for (int i = 0; i < 500; i++) {
            Shipment shipment = shipment(random);
            assertEquals(tried(rows, shipment), told(book.quote(shipment)));
            assertEquals(
                    rows.stream().map(row -> row.service().key()).distinct().count(),
                    book.quote(shipment).size() + book.excluded(shipment).size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {377, 610})
    void many_shipments_at_once_are_quoted_as_each_alone(long seed) {
        Random random = new Random(seed);
        RateBook book = RateBook.of(sheet(random, 200));
        List<Shipment> shipments =
                IntStream.range(0, 300).mapToObj(i -> shipment(random)).toList();
        Map<Integer, List<String>> answers = new HashMap<>();
        book.quote(shipments, (offers, i) -> answers.put(i, told(offers)));
        assertEquals(shipments.size(), answers.size());
        answers.forEach((i, told) -> assertEquals(told(book.quote(shipments.get(i))), told));
    }

    private static List<String> tried(List<RateRow> rows, Shipment shipment) {
        return rows.stream()
                .map(row -> row.service().code())
                .distinct()
                .flatMap(code -> {
                    List<RateRow> able = rows.stream()
                            .filter(row -> row.service().code().equals(code))
                            .filter(row -> row.serves(shipment.to())
                                    && row.band()
                                            .contains(shipment.parcels().get(0).weight()))
                            .filter(row -> row.reach().takes(shipment.route().trip()))
                            .toList();
                    boolean listed = able.stream()
                            .anyMatch(row -> !row.zone().countries().isEmpty());
                    return able.stream()
                            .filter(row -> row.zone().countries().isEmpty() != listed)
                            .min(CHEAPEST)
                            .stream();
                })
                .sorted(CHEAPEST)
                .map(row -> row.service().code() + " " + Money.of(price(row), row.currency()))
                .toList();
    }

    private static final Comparator<RateRow> CHEAPEST =
            Comparator.comparing(RateBookLawsTest::price).thenComparing(RateRow.ORDER);

    private static BigDecimal price(RateRow row) {
        return row.charge().orElseThrow().amount(BigDecimal.valueOf(1000), 2);
    }

    private static List<RateRow> sheet(Random random, int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> {
                    int min = random.nextInt(30);
                    int max = min + 1 + random.nextInt(20);
                    String countries = random.nextInt(3) == 0
                            ? ""
                            : COUNTRIES.get(random.nextInt(6)) + " " + COUNTRIES.get(random.nextInt(6));
                    return Rows.of(
                                    "service-" + random.nextInt(25),
                                    countries,
                                    String.valueOf(min),
                                    String.valueOf(max),
                                    String.valueOf(1 + random.nextInt(5000)))
                            .unit(random.nextBoolean() ? WeightUnit.KG : WeightUnit.LB)
                            .reach(REACHES.get(random.nextInt(3)))
                            .row();
                })
                .toList();
    }

    private static Shipment shipment(Random random) {
        String weight = random.nextInt(50) + (random.nextBoolean() ? "kg" : "lb");
        String to = COUNTRIES.get(random.nextInt(6));
        return random.nextBoolean() ? Parcels.to(to, weight) : Parcels.from("DE", to, weight);
    }

    private static BigDecimal total(RateBook book, int grams) {
        Shipment shipment = Parcels.to("DE", "1kg");
        Weight weight = new Weight(BigDecimal.valueOf(grams), WeightUnit.G);
        return book.quote(Shipment.of(shipment.route(), weight, Optional.empty()))
                .get(0)
                .total()
                .amount();
    }

    private static List<String> told(List<Offer> offers) {
        return offers.stream()
                .map(offer -> offer.row().service().code() + " " + offer.total())
                .toList();
    }
}
