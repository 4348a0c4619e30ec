package org.portolan.logistics.model.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.portolan.api.trade.Money;

class AllocationTest {

    private static final List<String> CURRENCIES = List.of("USD", "EUR", "JPY", "KWD");

    @Test
    void shares_of_any_amount_by_any_keys_sum_to_it_exactly() {
        Random random = new Random(1967);
        for (int i = 0; i < 5000; i++) {
            String currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
            Money amount = Money.of(
                            BigDecimal.valueOf(random.nextInt(-200_000, 5_000_000), 2), Money.currencyOf(currency))
                    .rounded();
            List<BigDecimal> keys = keys(random);

            List<Money> shares = Allocation.share(amount, keys);

            assertEquals(keys.size(), shares.size());
            assertEquals(
                    amount,
                    shares.stream().reduce(Money.zero(amount.currency()), Money::plus),
                    () -> amount + " by " + keys);
            BigDecimal least = BigDecimal.ONE.movePointLeft(amount.minorDigits());
            for (Money share : shares) {
                assertEquals(share, share.rounded());
                assertTrue(share.amount().signum() * amount.amount().signum() >= 0);
            }
            largestGetsTheRest(amount, keys, shares, least);
        }
    }

    @Test
    void what_is_left_goes_to_the_largest_line_and_among_equal_ones_to_the_first() {
        assertEquals(List.of("3.33 USD", "6.67 USD"), shares("10USD", 1, 2));
        assertEquals(List.of("33.34 USD", "33.33 USD", "33.33 USD"), shares("100USD", 1, 1, 1));
        assertEquals(List.of("0.00 USD", "0.01 USD"), shares("0.01USD", 0, 1));
        assertEquals(List.of("34 JPY", "33 JPY", "33 JPY"), shares("100JPY", 7, 7, 7));
    }

    @Test
    void keys_that_cannot_carry_an_amount_are_refused() {
        Money amount = Money.parse("10USD");
        assertThrows(IllegalArgumentException.class, () -> Allocation.share(amount, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Allocation.share(amount, List.of(BigDecimal.ZERO)));
        assertThrows(
                IllegalArgumentException.class,
                () -> Allocation.share(amount, List.of(BigDecimal.TEN, BigDecimal.ONE.negate())));
    }

    private static void largestGetsTheRest(Money amount, List<BigDecimal> keys, List<Money> shares, BigDecimal least) {
        BigDecimal sum = keys.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int largest = 0;
        for (int i = 1; i < keys.size(); i++) {
            largest = keys.get(i).compareTo(keys.get(largest)) > 0 ? i : largest;
        }
        for (int i = 0; i < keys.size(); i++) {
            BigDecimal exact = amount.amount().multiply(keys.get(i)).divide(sum, 12, RoundingMode.HALF_EVEN);
            BigDecimal off = shares.get(i).amount().subtract(exact).abs();
            BigDecimal most = i == largest ? least.multiply(BigDecimal.valueOf(keys.size())) : least;
            assertTrue(off.compareTo(most) <= 0, () -> amount + " by " + keys + " gave " + shares);
        }
    }

    private static List<BigDecimal> keys(Random random) {
        List<BigDecimal> keys = new ArrayList<>();
        int count = random.nextInt(1, 60);
        for (int i = 0; i < count; i++) {
            keys.add(BigDecimal.valueOf(random.nextInt(0, 100_000), random.nextInt(0, 5)));
        }
        keys.set(random.nextInt(count), BigDecimal.valueOf(random.nextInt(1, 1000)));
        return keys;
    }

    private static List<String> shares(String amount, int... keys) {
        List<BigDecimal> weights = new ArrayList<>();
        for (int key : keys) {
            weights.add(BigDecimal.valueOf(key));
        }
        return Allocation.share(Money.parse(amount), weights).stream()
                .map(Money::toString)
                .toList();
    }
}
