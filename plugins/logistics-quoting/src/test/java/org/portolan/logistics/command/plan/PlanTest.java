package org.portolan.logistics.command.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.trade.Money;
import org.portolan.testkit.TestWorkbench;

class PlanTest {

    private static final String MODES = "mode,per_kg,days\nsea,1,14\nair,5,7\n";

    @TempDir
    private Path folder;

    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String file(String name, String content) throws Exception {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String sample(String name) throws Exception {
        Path copy = folder.resolve(name);
        try (InputStream in =
                PlanCommand.class.getModule().getResourceAsStream("META-INF/portolan/sample/plan/" + name)) {
            Files.copy(in, copy);
        }
        return copy.toString();
    }

    private static Money money(Report report, String key) {
        return (Money) ((Figures) report.blocks().get(0))
                .items().stream()
                        .filter(figure -> figure.key().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .value()
                        .value()
                        .orElseThrow();
    }

    private static Table table(Report report) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.key().equals("plan"))
                .findFirst()
                .orElseThrow();
    }

    private String refused(String... options) {
        return assertThrows(Refusal.class, () -> bench.run("logistics.plan", options))
                .text()
                .key();
    }

    @Test
    void the_sample_of_twenty_articles_is_planned_and_beats_every_single_way() throws Exception {
        Report report =
                bench.run("logistics.plan", "skus", sample("skus.csv"), "modes", sample("modes.csv"), "weeks", "12");
        assertTrue(money(report, "total").compareTo(money(report, "best_single_mode")) <= 0);
        assertTrue(table(report).rows().size() > 20);
        assertTrue(report.findings().stream()
                .noneMatch(finding -> finding.message().key().startsWith("intake")));
    }

    @Test
    void forecasts_may_stand_in_a_column_for_each_week_under_chinese_headers() throws Exception {
        String skus = file("skus.csv", "货号,采购成本,单重,第1周,第2周,第3周,标准差,库存,在途,到货周,售价\nA,1,1,0,10,0,0,0,10,2,11\n");
        Report report = bench.run("logistics.plan", "skus", skus, "modes", file("modes.csv", MODES), "weeks", "3");
        assertEquals(0, table(report).rows().size(), "what is on the way arrives in time");
    }

    @Test
    void a_row_that_cannot_be_planned_is_a_finding_and_the_rest_is_planned() throws Exception {
        String skus = file(
                "skus.csv",
                "sku,forecast,deviation,on_hand,unit_cost,price,weight\nA,10,0,10,1,11,1\nB,,0,0,1,2,1\nC,5,0,0,1,2,-1\n");
        Report report = bench.run("logistics.plan", "skus", skus, "modes", file("modes.csv", MODES), "weeks", "4");
        assertEquals(
                List.of("skus.csv 3 forecast", "skus.csv 4 weight"),
                report.findings().stream()
                        .filter(Finding::needsAttention)
                        .map(finding -> finding.place().toString())
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .toList());
        assertTrue(table(report).rows().stream()
                .allMatch(row -> row.get(1).value().orElseThrow().equals("A")));
    }

    @Test
    void what_runs_out_all_the_same_is_said() throws Exception {
        String skus = file("skus.csv", "sku,forecast,deviation,on_hand,unit_cost,price,weight\nA,10,0,0,1,11,1\n");
        Report report = bench.run("logistics.plan", "skus", skus, "modes", file("modes.csv", MODES), "weeks", "4");
        assertEquals(
                List.of("logistics.plan.runs-out"),
                report.findings().stream()
                        .map(finding -> finding.message().key())
                        .toList());
    }

    @Test
    void files_that_say_nothing_and_limits_in_another_currency_are_refused() throws Exception {
        String modes = file("modes.csv", MODES);
        String empty = file("empty.csv", "sku,forecast,unit_cost,weight\nA,,1,1\n");
        String skus = file("skus.csv", "sku,forecast,unit_cost,weight\nA,1,1,1\n");
        assertEquals("logistics.plan.no-rows", refused("skus", empty, "modes", modes));
        assertEquals(
                "kernel.table.header.missing",
                refused("skus", modes, "modes", modes).replace(".none", ".missing"));
        assertEquals(
                "logistics.plan.cash-currency",
                refused("skus", skus, "modes", modes, "cash", "100EUR", "currency", "USD"));
        assertEquals("logistics.plan.service", refused("skus", skus, "modes", modes, "service", "100%"));
    }
}
