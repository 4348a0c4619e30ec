package org.portolan.logistics.command.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.service.LandedCosts;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** What holds for every landed cost, whatever the consignment. */
class LandedLawsTest {

    private static final List<String> COUNTRIES = List.of("DE", "US", "GB", "AU", "CN", "CA", "ZA", "IN");
    private static final List<String> RATES =
            List.of("Free", "5%", "12.5%", "7¢/kg", "3% + 20¢ each", "4% but not less than $2/kg", "$3 each + 1.5%");

    @TempDir
    private Path folder;

    @Test
    void the_total_is_the_sum_of_its_lines_and_a_dearer_consignment_never_costs_less() throws Exception {
        Random random = new Random(1846);
        try (TestWorkbench bench = TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            for (int i = 0; i < 300; i++) {
                List<String> options = options(random);
                BigDecimal goods = BigDecimal.valueOf(random.nextInt(100_000, 10_000_000), 2);
                Money total = summed(bench, options, goods);
                Money dearer = summed(bench, options, goods.multiply(new BigDecimal("1.1")));
                assertTrue(dearer.compareTo(total) >= 0, () -> options + " " + goods);
            }
        }
    }

    @Test
    void the_service_says_what_the_command_says() throws Exception {
        try (TestWorkbench bench = TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            LandedCosts.LandedCost cost = new LandedCostsOfRules()
                    .landed(
                            new LandedCosts.Consignment(
                                    Optional.empty(),
                                    CountryCode.of("DE"),
                                    Optional.empty(),
                                    Money.parse("1000EUR"),
                                    Optional.of(Money.parse("100EUR")),
                                    Optional.of(Money.parse("50EUR")),
                                    BigDecimal.valueOf(100),
                                    Optional.empty(),
                                    Optional.of("20%"),
                                    Optional.of(Percent.parse("18%")),
                                    LocalDate.of(2026, 11, 22),
                                    Money.currencyOf("EUR")),
                            bench.host().bench("logistics"));
            assertEquals("1628.40 EUR", cost.total().toString());
            assertEquals("16.284 EUR", cost.perUnit().toString());
            assertEquals(
                    cost.total(),
                    cost.lines().stream().map(LandedCosts.Line::amount).reduce(Money.parse("0EUR"), Money::plus));
        }
    }

    private static Money summed(TestWorkbench bench, List<String> options, BigDecimal goods) throws Exception {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("goods", goods.toPlainString() + "USD"));
        Report report = bench.run("logistics.landed", all.toArray(String[]::new));
        Table lines = (Table) report.blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        Money sum = Money.parse("0USD");
        for (List<Cell> row : lines.rows()) {
            sum = sum.plus((Money) row.get(2).value().orElseThrow());
        }
        assertEquals(sum, new Answer(report).figure("total"), options::toString);
        return sum;
    }

    private static List<String> options(Random random) {
        List<String> options = new ArrayList<>(List.of(
                "to",
                COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                "duty-rate",
                RATES.get(random.nextInt(RATES.size())),
                "vat-rate",
                random.nextInt(0, 27) + "%",
                "quantity",
                Integer.toString(random.nextInt(1, 500)),
                "weight",
                random.nextInt(1, 2000) + "kg",
                "extra-duty",
                random.nextInt(0, 60) + "%"));
        for (String cost : List.of("freight", "insurance", "broker", "other")) {
            if (random.nextBoolean()) {
                options.addAll(List.of(cost, BigDecimal.valueOf(random.nextInt(0, 90_000), 2) + "USD"));
            }
        }
        return options;
    }
}
