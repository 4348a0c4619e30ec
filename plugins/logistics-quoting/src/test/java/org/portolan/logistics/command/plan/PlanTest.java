package org.portolan.logistics.command.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Finding;
import org.portolan.api.trade.Money;
import org.portolan.logistics.command.InWorkspace;
import org.portolan.testkit.Answer;

class PlanTest extends InWorkspace {

    private static final String MODES = "mode,per_kg,days\nsea,1,14\nair,5,7\n";

    PlanTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    private String skus(String rows) throws Exception {
        return file("skus.csv", rows).toString();
    }

    private String modes() throws Exception {
        return file("modes.csv", MODES).toString();
    }

    private String sample(String name) throws Exception {
        Path copy = folder.resolve(name);
        try (InputStream in =
                PlanCommand.class.getModule().getResourceAsStream("META-INF/portolan/sample/plan/" + name)) {
            Files.copy(in, copy);
        }
        return copy.toString();
    }

    @Test
    void the_sample_of_twenty_articles_is_planned_and_beats_every_single_way() throws Exception {
        Answer answer = run("logistics.plan", "skus", sample("skus.csv"), "modes", sample("modes.csv"), "weeks", "12");
        Money total = (Money) answer.figure("total");
        assertTrue(total.compareTo((Money) answer.figure("best_single_mode")) <= 0);
        assertTrue(answer.table("plan").rows().size() > 20);
        assertTrue(answer.findings().stream().noneMatch(key -> key.startsWith("intake")));
    }

    @Test
    void forecasts_may_stand_in_a_column_for_each_week_under_chinese_headers() throws Exception {
        String skus = skus("货号,采购成本,单重,第1周,第2周,第3周,标准差,库存,在途,到货周,售价\nA,1,1,0,10,0,0,0,10,2,11\n");
        Answer answer = run("logistics.plan", "skus", skus, "modes", modes(), "weeks", "3");
        assertEquals(0, answer.table("plan").rows().size(), "what is on the way arrives in time");
    }

    @Test
    void a_row_that_cannot_be_planned_is_a_finding_and_the_rest_is_planned() throws Exception {
        String skus = skus(
                "sku,forecast,deviation,on_hand,unit_cost,price,weight\nA,10,0,10,1,11,1\nB,,0,0,1,2,1\nC,5,0,0,1,2,-1\n");
        Answer answer = run("logistics.plan", "skus", skus, "modes", modes(), "weeks", "4");
        assertEquals(
                List.of("skus.csv 3 forecast", "skus.csv 4 weight"),
                answer.report().findings().stream()
                        .filter(Finding::needsAttention)
                        .map(finding -> finding.place().toString())
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .toList());
        assertTrue(answer.table("plan").rows().stream()
                .allMatch(row -> row.get(1).value().orElseThrow().equals("A")));
    }

    @Test
    void what_runs_out_all_the_same_is_said() throws Exception {
        String skus = skus("sku,forecast,deviation,on_hand,unit_cost,price,weight\nA,10,0,0,1,11,1\n");
        Answer answer = run("logistics.plan", "skus", skus, "modes", modes(), "weeks", "4");
        assertEquals(List.of("logistics.plan.runs-out"), answer.findings());
    }

    @Test
    void files_that_say_nothing_and_limits_in_another_currency_are_refused() throws Exception {
        String modes = modes();
        String empty =
                file("empty.csv", "sku,forecast,unit_cost,weight\nA,,1,1\n").toString();
        String skus = skus("sku,forecast,unit_cost,weight\nA,1,1,1\n");
        assertEquals("logistics.plan.no-rows", refused("logistics.plan", "skus", empty, "modes", modes));
        assertEquals(
                "kernel.table.header.missing",
                refused("logistics.plan", "skus", modes, "modes", modes).replace(".none", ".missing"));
        assertEquals(
                "logistics.plan.cash-currency",
                refused("logistics.plan", "skus", skus, "modes", modes, "cash", "100EUR", "currency", "USD"));
        assertEquals(
                "logistics.plan.service", refused("logistics.plan", "skus", skus, "modes", modes, "service", "100%"));
    }
}
