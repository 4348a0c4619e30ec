package org.portolan.research.command.traffic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

class FunnelTest {

    private static final String VISITS = """
            (Child) ASIN,Title,SKU,Sessions - Total,Units Ordered,Ordered Product Sales
            B0EXAMPL51,Cork block,QL-CORK-2,200,24,$480.00
            B0EXAMPL51,Cork block,QL-CORK-2-FBM,50,1,$20.00
            B0EXAMPL53,Cork block XL,QL-CORK-XL,100,4,$120.00
            """;

    private static final String SEARCHES = """
            "Brand=[""Acme""]","Reporting Range=[""Weekly""]","Select week=[""Week 46 | 2026-11-08 - 2026-11-14 2026""]"
            "ASIN Title","ASIN","Category","Impressions: Impressions","Clicks: Clicks","Clicks: Click Rate (CTR)","Cart Adds: Cart Adds","Purchases: Purchases","Purchases: Conversion Rate %"
            "Cork block","B0EXAMPL51","Sports","10,000","150","1.5","20","12","8.00"
            "Strap","B0EXAMPL60","Sports","4,000","0","0","0","0","0"
            """;

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    private String bring(String name, String content) throws Exception {
        return bench.importing(Files.writeString(folder.resolve(name), content)).format();
    }

    @Test
    void products_of_both_reports_stand_in_one_table_with_their_medians() throws Exception {
        assertEquals("research.business-report", bring("BusinessReport-11-15-26.csv", VISITS));
        assertEquals(
                "research.search-catalog-performance",
                bring("US_Search_Catalog_Performance_Simple_Week_2026_11_14.csv", SEARCHES));

        Report report = bench.run("research.funnel");

        Answer answer = new Answer(report);
        assertEquals(
                List.of(
                        "B0EXAMPL51|QL-CORK-2|1.5%|8%|200|12%",
                        "B0EXAMPL53|QL-CORK-XL|||100|4%",
                        "B0EXAMPL51|QL-CORK-2-FBM|1.5%|8%|50|2%",
                        "B0EXAMPL60||0%|||"),
                answer.rows("products", "product", "sku", "click_rate", "conversion", "sessions", "units_per_session"));
        assertEquals("100", answer.figure("median_sessions").toString());
        assertEquals("4%", answer.figure("median_units_per_session").toString());
        Table table = (Table) report.blocks().get(1);
        assertTrue(table.rows().get(0).get(5).trace().isPresent());
    }

    @Test
    void only_the_newest_report_of_a_kind_counts_and_what_is_undone_is_gone() throws Exception {
        bring("BusinessReport-11-08-26.csv", VISITS);
        bring("BusinessReport-11-15-26.csv", VISITS.replace("200,24", "300,24"));
        assertEquals(
                List.of("300", "100", "50"), new Answer(bench.run("research.funnel")).rows("products", "sessions"));

        String newest = bench.host().workspace().batches().list().get(0).id();
        bench.host().workspace().batches().undo(newest);

        assertEquals(
                List.of("200", "100", "50"), new Answer(bench.run("research.funnel")).rows("products", "sessions"));
    }

    @Test
    void without_a_report_it_says_what_to_import() throws Exception {
        Report report = bench.run("research.funnel");

        assertEquals(
                "research.funnel.table.products.empty",
                ((Table) report.blocks().get(1)).whenEmpty().key());
    }
}
