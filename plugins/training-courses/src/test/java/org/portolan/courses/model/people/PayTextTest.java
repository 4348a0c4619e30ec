package org.portolan.courses.model.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8k-12k              | 8000  | 12000 |
            8-12K               | 8000  | 12000 |
            8-12K·13薪          | 8000  | 12000 | CNY
            1-1.5万             | 10000 | 15000 | CNY
            8千-1.2万           | 8000  | 12000 | CNY
            1.2万               | 12000 | 12000 | CNY
            15K以上             | 15000 |       |
            9000元以下          |       | 9000  | CNY
            ¥12,000–15,000/月   | 12000 | 15000 | CNY
            12000 - 15000       | 12000 | 15000 |
            $2,500-3,000 per month | 2500 | 3000 | USD
            2.500 EUR           | 2500  | 2500  | EUR
            12-18万/年          | 10000 | 15000 | CNY
            一万二              |       |       |
            """)
    void a_pay_is_read_as_job_boards_write_it(String written, BigDecimal least, BigDecimal most, String currency) {
        Optional<PayText> pay = PayText.read(written);

        assertEquals(least != null || most != null, pay.isPresent());
        pay.ifPresent(read -> {
            same(least, read.least());
            same(most, read.most());
            // 13薪 is cut off before the currency is looked for; what is left names none.
            assertEquals(written.contains("13薪") ? Optional.empty() : Optional.ofNullable(currency), read.currency());
        });
    }

    private static void same(BigDecimal expected, Optional<BigDecimal> found) {
        assertEquals(expected == null, found.isEmpty());
        found.ifPresent(amount -> assertEquals(0, amount.compareTo(expected), amount.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"面议", "200元/天", "30/hour", "日结", "12000-8000", "", "0", "1.2.3", "3-4-5k"})
    void what_is_no_months_pay_is_not_read(String written) {
        assertEquals(Optional.empty(), PayText.read(written));
    }

    @Test
    void months_a_year_are_kept() {
        assertEquals(Optional.of(14), PayText.read("10-15K·14薪").orElseThrow().months());
    }

    @Test
    void one_own_row_of_a_subject_overrules_the_shipped_one_and_both_are_kept() {
        PayRow shipped = row("s", "Beijing", "Amazon", 12000);
        PayRow own = row("mine", "Beijing", "Amazon", 9000);
        PayList list = PayList.of(
                List.of(shipped, row("other", "Hanoi", "", 8000)),
                List.of(new PayList.Entry(own, PayList.State.OWN, "batch", 2)),
                java.util.Set.of());

        assertEquals(
                List.of(PayList.State.OWN, PayList.State.OVERRULED, PayList.State.SHIPPED),
                list.entries().stream().map(PayList.Entry::state).toList());
        assertEquals(2, list.counting().size());
    }

    @Test
    void the_median_of_an_even_number_is_the_mean_of_the_two_in_the_middle() {
        List<PaySpread> spreads = PaySpread.byCity(List.of(
                row("a", "Hanoi", "", 8000),
                row("b", "Hanoi", "Shopee", 9000),
                row("c", "Hanoi", "eBay", 20000),
                row("d", "Hanoi", "Temu", 11000)));

        assertEquals(1, spreads.size());
        assertEquals(0, spreads.get(0).median().compareTo(BigDecimal.valueOf(10000)));
        assertTrue(spreads.get(0).most().compareTo(BigDecimal.valueOf(20000)) == 0);
    }

    private static PayRow row(String id, String city, String platform, int amount) {
        return new PayRow(
                id,
                city,
                platform,
                "",
                "executor",
                Optional.of(BigDecimal.valueOf(amount)),
                Optional.empty(),
                java.util.Currency.getInstance("CNY"),
                PayRow.Basis.UNSAID,
                "",
                "",
                "");
    }
}
