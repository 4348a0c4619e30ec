package org.portolan.research.model.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCaseTest {

    /** Price 20, referral 3, fulfilment 4.5, landed 5: break-even ACoS 37.5 % (Hubricon's published check). */
    @Test
    void the_published_check_breaks_even_at_37_5_percent() {
        UnitCase unit = unit("20", "0", "3", "4.5", "5", "0", "0", "0");
        assertEquals(0, new BigDecimal("0.375").compareTo(unit.breakEvenAcos()));
        assertEquals(0, new BigDecimal("7.5").compareTo(unit.net()));
    }

    /** 23.80 with 19 % VAT holds 3.80 of tax: 23.80 ÷ 1.19 is 20. */
    @Test
    void tax_is_taken_out_of_a_price_that_includes_it() {
        assertEquals(
                3.8, unit("23.80", "0.19", "0", "0", "0", "0", "0", "0").vat().doubleValue(), 1e-12);
    }

    /** A tenth comes back: each time 4 of fulfilment and the landed 6 are lost, so 1.00 for each unit sold. */
    @Test
    void a_return_loses_its_fulfilment_and_what_cannot_be_sold_again() {
        assertEquals(
                1.0, unit("30", "0", "0", "4", "6", "0", "0", "0.1").returns().doubleValue(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void at_the_highest_landed_cost_and_at_the_price_floor_the_margin_is_the_target(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            UnitCase unit = any(random);
            BigDecimal target = BigDecimal.valueOf(random.nextInt(15), 2);
            BigDecimal landed = unit.highestLanded(target);
            UnitCase dearest = new UnitCase(
                    unit.price(),
                    unit.vatRate(),
                    unit.referral(),
                    unit.fulfilment(),
                    landed,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    unit.adsShare(),
                    unit.returnRate(),
                    unit.returnCost(),
                    unit.resaleShare(),
                    unit.storage(),
                    unit.other());
            assertEquals(target.doubleValue(), dearest.margin().doubleValue(), 1e-9);
            double factor = unit.priceFloor(target).doubleValue() / unit.price().doubleValue();
            assertEquals(
                    target.doubleValue(),
                    unit.times(factor, 1, 1, 1, 1).margin().doubleValue(),
                    1e-6);
        }
    }

    @Test
    void shares_that_take_the_whole_price_leave_no_floor() {
        UnitCase unit = unit("10", "0", "5", "1", "1", "0", "0.5", "0");
        assertThrows(ArithmeticException.class, () -> unit.priceFloor(BigDecimal.ZERO));
    }

    @Test
    void nothing_uncertain_gives_one_profit() {
        UnitCase unit = unit("20", "0.2", "3", "4", "5", "1", "0.1", "0.05");
        Simulation sure = Simulation.of(unit, new Spread(0, 0, 0, 0, 0), 50, 7);
        assertEquals(unit.net().doubleValue(), sure.quantile(0), 1e-9);
        assertEquals(unit.net().doubleValue(), sure.quantile(1), 1e-9);
        assertEquals(0, sure.chanceOfLoss());
    }

    /** The variance of a triangular draw is the spread squared by six; price and goods act on the profit in proportion. */
    @Test
    void the_spread_of_profits_is_the_one_that_can_be_computed() {
        UnitCase unit = unit("20", "0", "3", "4", "6", "0", "0", "0");
        Simulation drawn = Simulation.of(unit, new Spread(0.1, 0.2, 0, 0, 0), 40_000, 11);
        double expected = Math.sqrt((Math.pow(17 * 0.1, 2) + Math.pow(6 * 0.2, 2)) / 6);
        double mean = drawn.mean();
        double variance = drawn.profits()
                .map(profit -> (profit - mean) * (profit - mean))
                .average()
                .orElseThrow();
        assertEquals(7, mean, 0.02);
        assertEquals(expected, Math.sqrt(variance), 0.01);
        assertTrue(drawn.quantile(0.1) < drawn.quantile(0.5) && drawn.quantile(0.5) < drawn.quantile(0.9));
    }

    private static UnitCase any(Random random) {
        return new UnitCase(
                BigDecimal.valueOf(2000 + random.nextInt(5000), 2),
                BigDecimal.valueOf(random.nextInt(25), 2),
                BigDecimal.valueOf(100 + random.nextInt(400), 2),
                BigDecimal.valueOf(100 + random.nextInt(600), 2),
                BigDecimal.valueOf(100 + random.nextInt(900), 2),
                BigDecimal.valueOf(random.nextInt(300), 2),
                BigDecimal.valueOf(random.nextInt(100), 2),
                BigDecimal.valueOf(random.nextInt(20), 2),
                BigDecimal.valueOf(random.nextInt(20), 2),
                BigDecimal.valueOf(random.nextInt(300), 2),
                BigDecimal.valueOf(random.nextInt(100), 2),
                BigDecimal.valueOf(random.nextInt(50), 2),
                BigDecimal.valueOf(random.nextInt(50), 2));
    }

    private static UnitCase unit(
            String price,
            String vat,
            String referral,
            String fulfilment,
            String goods,
            String freight,
            String ads,
            String returned) {
        return new UnitCase(
                new BigDecimal(price),
                new BigDecimal(vat),
                new BigDecimal(referral),
                new BigDecimal(fulfilment),
                new BigDecimal(goods),
                new BigDecimal(freight),
                BigDecimal.ZERO,
                new BigDecimal(ads),
                new BigDecimal(returned),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }
}
