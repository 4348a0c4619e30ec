package org.portolan.logistics.command.shipments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Report;
import org.portolan.kernel.Imports;
import org.portolan.logistics.command.InWorkspace;
import org.portolan.testkit.Answer;

class ShipmentsTest extends InWorkspace {

    private static final String FIRST = """
            深圳某某货代 每周货件进度表
            运单号,渠道,目的仓,箱数,开船日,预计到达,最新状态,快递单号,订单号
            FBA15ABC,美森快船,ONT8,40,2026-11-01,2026-11-16,已开船,,PO-1/PO-2
            FBA16DEF,普船,LAX9,12,2026-10-20,2026-12-01,航行中,,PO-3
            FBA17GHI,空派,FTW1,3,2026-11-10,2026-11-18,已起飞,,PO-4
            """;
    private static final String SECOND = """
            深圳某某货代 每周货件进度表
            运单号,渠道,目的仓,箱数,开船日,预计到达,最新状态,快递单号,订单号
            FBA15ABC,美森快船,ONT8,40,2026-11-01,2026-11-25,到港后海关查验,,PO-1/PO-2
            FBA16DEF,普船,LAX9,12,2026-10-20,2026-12-01,航行中,,PO-3
            FBA18JKL,美森快船,ONT8,20,2026-11-15,2026-11-30,已订舱,,
            """;

    ShipmentsTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    private Imports.Result imported(String name, String content) throws Exception {
        Imports.Result result = bench.importing(file(name, content));
        assertEquals("logistics.shipment-progress", result.format());
        return result;
    }

    private static List<String> rows(Report report, String key, String... columns) {
        return new Answer(report)
                .rows(key, columns).stream().map(row -> row.replace("[]", "")).toList();
    }

    @Test
    void late_lanes_come_first_with_their_last_status() throws Exception {
        imported("week1.csv", FIRST);
        imported("week2.csv", SECOND);
        Report report = bench.run("logistics.shipments");
        assertEquals(
                List.of("FBA15ABC|9|到港后海关查验", "FBA17GHI|4|已起飞", "FBA18JKL|0|已订舱", "FBA16DEF|0|航行中"),
                rows(report, "shipments", "shipment", "days_late", "last_status"));
        assertEquals(
                List.of("美森快船 → ONT8|9|1|2", "空派 → FTW1|4|1|1", "普船 → LAX9|0|0|1"),
                rows(report, "lanes", "lane", "days_late", "late", "shipments").stream()
                        .toList());
        assertEquals(
                List.of("logistics.shipments.trouble"),
                report.findings().stream()
                        .map(finding -> finding.message().key())
                        .toList());
    }

    @Test
    void the_difference_to_last_weeks_file_names_what_is_new_moved_and_gone() throws Exception {
        imported("week1.csv", FIRST);
        imported("week2.csv", SECOND);
        assertEquals(
                List.of(
                        "FBA15ABC|logistics.change.later|2026-11-16|2026-11-25|9",
                        "FBA15ABC|logistics.change.status|已开船|到港后海关查验|",
                        "FBA17GHI|logistics.change.gone|已起飞||",
                        "FBA18JKL|logistics.change.new||已订舱|"),
                rows(bench.run("logistics.shipment-diff"), "changes", "shipment", "change", "before", "after", "days"));
        assertEquals(
                3,
                rows(bench.run("logistics.shipment-diff", "file", "week1.csv"), "changes", "change")
                        .size(),
                "in the first file everything is new");
    }

    @Test
    void every_order_of_a_late_shipment_gets_a_notice_in_the_language_asked_for() throws Exception {
        imported("week1.csv", FIRST);
        imported("week2.csv", SECOND);
        Report english = bench.run("logistics.delay-notices", "language", "en", "signature", "Ana");
        assertEquals(
                List.of("PO-1|FBA15ABC|9", "PO-2|FBA15ABC|9", "PO-4|FBA17GHI|4"),
                rows(english, "notices", "order", "shipment", "days_late"));
        String text = rows(english, "notices", "text").get(0);
        assertTrue(text.contains("PO-1") && text.contains("November 25, 2026") && text.endsWith("Ana"), text);
        String chinese = rows(bench.run("logistics.delay-notices", "language", "zh"), "notices", "text")
                .get(0);
        assertTrue(chinese.contains("PO-1") && chinese.contains("2026年11月25日"), chinese);
        assertEquals(
                2,
                rows(bench.run("logistics.delay-notices", "min-days", "5"), "notices", "order")
                        .size());
    }

    @Test
    void undo_brings_back_the_state_of_the_week_before() throws Exception {
        imported("week1.csv", FIRST);
        List<String> before = rows(bench.run("logistics.shipments"), "shipments", "shipment", "days_late", "eta");
        Imports.Result second = imported("week2.csv", SECOND);
        bench.run("host.undo", "id", second.importId());
        assertEquals(before, rows(bench.run("logistics.shipments"), "shipments", "shipment", "days_late", "eta"));
    }

    @Test
    void a_status_that_nobody_knows_is_kept_and_named() throws Exception {
        Imports.Result result =
                imported("en.csv", "Shipment No,Status,ETA,Order No\nS-1,see mail of Friday,2026-11-20,A-1\n");
        assertEquals(1, result.stored());
        assertEquals(
                List.of("logistics.shipments.unknown-status"),
                result.findings().stream()
                        .map(finding -> finding.message().key())
                        .toList());
        assertEquals(
                List.of("S-1|2|logistics.status.unknown"),
                rows(bench.run("logistics.shipments"), "shipments", "shipment", "days_late", "status"));
    }

    @Test
    void a_late_shipment_without_orders_is_named_since_nobody_can_be_told() throws Exception {
        imported("en.csv", "Shipment No,Status,ETA\nS-1,in transit,2026-11-20\n");
        assertEquals(
                List.of("logistics.delay-notices.no-orders"),
                bench.run("logistics.delay-notices").findings().stream()
                        .map(finding -> finding.message().key())
                        .toList());
    }

    @Test
    void without_files_there_is_nothing_to_compare_and_the_lists_say_what_to_do() throws Exception {
        assertEquals("logistics.shipment-diff.none", refused("logistics.shipment-diff"));
        assertEquals(List.of(), rows(bench.run("logistics.shipments"), "shipments", "shipment"));
        imported("week1.csv", FIRST);
        assertEquals("logistics.shipment-diff.unknown", refused("logistics.shipment-diff", "file", "other.csv"));
    }
}
