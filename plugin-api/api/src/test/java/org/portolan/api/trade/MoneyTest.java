package org.portolan.api.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final List<String> CURRENCIES = List.of("EUR", "USD", "CNY", "JPY", "KWD");

    static Stream<Long> seeds() {
        return new Random(20261122).longs(200).boxed();
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @CsvSource({
            "25EUR, 25.00 EUR",
            "EUR 25, 25.00 EUR",
            "25.5 eur, 25.50 EUR",
            "12.345CNY, 12.345 CNY",
            "3 RMB, 3.00 CNY",
            "100JPY, 100 JPY"
        })
        void an_amount_and_a_code_in_either_order_are_read(String written, String meant) {
            assertEquals(meant, Money.parse(written).toString());
        }

        @ParameterizedTest
        @ValueSource(strings = {"25", "EUR", "", "25 XXQ", "EUR 25 EUR", "1,5EUR", "€5", "1.2.3EUR", "1e9EUR"})
        void anything_else_is_unreadable_with_the_input_in_the_sentence(String written) {
            Unreadable trouble = assertThrows(Unreadable.class, () -> Money.parse(written));
            assertEquals(1, trouble.text().arguments().size());
        }
    }

    @Nested
    class Laws {

        @ParameterizedTest
        @MethodSource("org.portolan.api.trade.MoneyTest#seeds")
        void adding_and_taking_away_again_changes_nothing(long seed) {
            Random random = new Random(seed);
            Money a = any(random, "EUR");
            Money b = any(random, "EUR");
            assertEquals(a, a.plus(b).minus(b));
            assertEquals(a.plus(b), b.plus(a));
        }

        @ParameterizedTest
        @MethodSource("org.portolan.api.trade.MoneyTest#seeds")
        void shares_sum_to_the_whole_and_none_is_a_minor_unit_off_its_due(long seed) {
            Random random = new Random(seed);
            Money whole = any(random, CURRENCIES.get(random.nextInt(CURRENCIES.size())))
                    .rounded();
            List<BigDecimal> weights = new ArrayList<>(List.of(BigDecimal.ONE));
            for (int i = random.nextInt(20); i > 0; i--) {
                weights.add(BigDecimal.valueOf(random.nextInt(5000), random.nextInt(4)));
            }
            List<Money> shares = whole.allocate(weights);

            assertEquals(whole, shares.stream().reduce(Money.zero(whole.currency()), Money::plus));
            BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(whole.minorDigits());
            for (int i = 0; i < shares.size(); i++) {
                BigDecimal off = shares.get(i)
                        .amount()
                        .multiply(sum)
                        .subtract(whole.amount().multiply(weights.get(i)));
                assertTrue(off.abs().compareTo(unit.multiply(sum)) < 0, shares + " by " + weights);
            }
        }

        @ParameterizedTest
        @MethodSource("org.portolan.api.trade.MoneyTest#seeds")
        void what_was_stored_in_micros_comes_back(long seed) {
            Money money = any(new Random(seed), "USD");
            assertEquals(money, Money.ofMicros(money.micros(), "USD"));
        }
    }

    @Test
    void a_cent_that_rounding_leaves_goes_to_the_largest_remainder() {
        List<Money> shares = Money.of("100", "EUR").allocate(List.of(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));
        assertEquals(
                List.of("33.34 EUR", "33.33 EUR", "33.33 EUR"),
                shares.stream().map(Money::toString).toList());
    }

    @Test
    void trailing_zeros_do_not_make_money_differ() {
        assertEquals(Money.of("9.80", "EUR"), Money.of("9.8", "EUR"));
        assertEquals("9.80 EUR", Money.of("9.8", "EUR").toString());
        assertEquals("100 JPY", Money.of("100.0", "JPY").toString());
    }

    @Test
    void half_a_minor_unit_is_rounded_up() {
        assertEquals("0.13 EUR", Money.of("0.125", "EUR").rounded().toString());
        assertEquals("3 JPY", Money.of("2.5", "JPY").rounded().toString());
    }

    @Test
    void two_currencies_are_never_joined() {
        assertThrows(IllegalArgumentException.class, () -> Money.of("1", "EUR").plus(Money.of("1", "USD")));
        assertThrows(IllegalArgumentException.class, () -> Money.of("1", "EUR").compareTo(Money.of("1", "USD")));
    }

    @Test
    void weights_that_carry_no_allocation_are_refused() {
        Money whole = Money.of("1", "EUR");
        assertThrows(IllegalArgumentException.class, () -> whole.allocate(List.of()));
        assertThrows(IllegalArgumentException.class, () -> whole.allocate(List.of(BigDecimal.ZERO)));
        assertThrows(
                IllegalArgumentException.class, () -> whole.allocate(List.of(BigDecimal.TEN, BigDecimal.valueOf(-1))));
    }

    private static Money any(Random random, String currency) {
        return Money.of(
                BigDecimal.valueOf(random.nextLong(-9_000_000_000L, 9_000_000_000L), 6), Money.currencyOf(currency));
    }
}
