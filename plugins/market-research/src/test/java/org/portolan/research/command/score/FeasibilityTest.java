package org.portolan.research.command.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Chart;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.score.GoodsKind;
import org.portolan.research.model.score.Requirement;
import org.portolan.research.store.score.Requirements;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** The sheet of one candidate where no other plugin is there to say what anything costs. */
class FeasibilityTest {

    @TempDir
    private Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    @Test
    void a_unit_with_all_costs_by_hand_earns_what_is_left_of_its_price() throws Exception {
        Answer answer = answer(
                "market",
                "DE",
                "price",
                "23.80EUR",
                "goods",
                "5EUR",
                "vat",
                "19%",
                "referral",
                "15%",
                "fulfilment",
                "4EUR",
                "freight",
                "1EUR",
                "ads",
                "10%",
                "returns",
                "10%",
                "storage",
                "0.20EUR");
        // 23.80 − 3.80 − 3.57 − 4.00 − 6.00 − 2.38 − 0.1 × (4 + 6) − 0.20 = 2.85
        assertEquals(Money.of("2.85", "EUR"), answer.figure("net_profit"));
        assertEquals(Percent.parse("11.97%"), answer.figure("margin"));
        // The duty is not known: one of ten costs.
        assertEquals(Percent.parse("90%"), answer.figure("data_quality"));
        assertEquals(List.of("research.score.unknown"), answer.findings());
        assertEquals(10, answer.rows("costs", "kind").size() - 1);
    }

    @Test
    void the_lines_sum_to_the_profit_to_the_cent() throws Exception {
        Answer answer = answer(
                "market",
                "US",
                "price",
                "24.99USD",
                "goods",
                "5.204USD",
                "referral",
                "15%",
                "ads",
                "8.3%",
                "returns",
                "3.3%",
                "storage",
                "0.113USD");
        BigDecimal sum = answer.rows("costs", "amount").stream()
                .map(amount -> new BigDecimal(amount.split(" ")[0]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(((Money) answer.figure("net_profit")).amount(), sum);
    }

    @Test
    void every_cost_that_nobody_said_is_named_and_lowers_the_quality() throws Exception {
        Answer answer = answer("market", "DE", "price", "20EUR", "goods", "5EUR");
        assertEquals(8, answer.findings().size());
        assertEquals(Percent.parse("20%"), answer.figure("data_quality"));
    }

    @Test
    void capital_is_what_lies_in_stock_and_on_the_way() throws Exception {
        Answer answer = answer(
                "market",
                "US",
                "price",
                "20USD",
                "goods",
                "5USD",
                "units",
                "300",
                "lead-days",
                "60",
                "cover-days",
                "30",
                "cash",
                "9000USD");
        assertEquals(Money.of("4500", "USD"), answer.figure("capital"));
        assertEquals(Percent.parse("50%"), answer.figure("cash_share"));
    }

    @Test
    void the_market_says_what_it_asks_of_a_toy_with_a_battery() throws Exception {
        Answer answer = answer("market", "US", "price", "20USD", "goods", "5USD", "kinds", "toy", "kinds", "battery");
        List<String> marks = answer.rows("requirements", "mark");
        assertTrue(marks.containsAll(List.of("CPC", "UN 38.3")), marks::toString);
        assertTrue(answer("market", "BR", "price", "20USD", "goods", "5USD")
                .findings()
                .contains("research.feasibility.no-requirements"));
    }

    @Test
    void a_form_has_a_word_for_every_kind_of_goods_in_both_languages() {
        for (GoodsKind kind : GoodsKind.values()) {
            String key = "research.goods-kind."
                    + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertTrue(bench.host().texts().find(key, language).isPresent(), key);
            }
        }
    }

    @Test
    void bars_of_costs_have_the_names_that_people_read() throws Exception {
        Chart chart = answer("market", "US", "price", "20USD", "goods", "5USD", "ads", "10%").report().blocks().stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .filter(one -> one.key().equals("cost_chart"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("Goods", "Advertising"),
                chart.series().get(0).points().stream().map(Chart.Point::x).toList());
    }

    @Test
    void a_member_of_the_union_has_its_rules() {
        List<String> marks = Requirements.of(CountryCode.of("FR"), List.of(GoodsKind.WIRELESS)).stream()
                .map(Requirement::mark)
                .toList();
        assertTrue(marks.containsAll(List.of("GPSR", "CE RED")), marks::toString);
    }

    @Test
    void an_amount_in_another_currency_needs_a_rate() {
        Refusal refused = assertThrows(Refusal.class, () -> answer("market", "US", "price", "20USD", "goods", "36CNY"));
        assertEquals("research.score.no-rate", refused.text().key());
    }

    private Answer answer(String... options) throws Exception {
        String[] all = new String[options.length + 2];
        all[0] = "product";
        all[1] = "Lamp";
        System.arraycopy(options, 0, all, 2, options.length);
        return new Answer(bench.run("research.feasibility", all));
    }
}
