package org.portolan.research.command.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Report;
import org.portolan.research.RealData;

/** Daily revenue of a real retailer (UCI, Online Retail). */
class RealSalesTest extends InResearch {

    @Test
    void the_chosen_method_beats_seasonal_naive_on_the_median_of_the_fifty_largest_articles() throws Exception {
        String folder = RealData.folder("ecom_online_retail_uci").toString();
        Report report = run(
                "research.forecast",
                "file",
                folder,
                "top",
                "50",
                "hold-out",
                "28",
                "exclude",
                "POST",
                "exclude",
                "DOT",
                "exclude",
                "M",
                "exclude",
                "AMAZONFEE",
                "exclude",
                "BANK CHARGES");
        BigDecimal chosen = (BigDecimal) figure(report, "mase");
        BigDecimal naive = (BigDecimal) figure(report, "naive_mase");
        double covered = rows(report, "skus", "covered").stream()
                .mapToDouble(share -> Double.parseDouble(share.replace("%", "")))
                .average()
                .orElseThrow();
        System.out.println("Median MASE of the 50 largest articles, last 28 days held back: chosen method " + chosen
                + ", seasonal naive " + naive + "; better on " + figure(report, "better") + "; " + covered
                + " % of days within the 80 % interval");
        assertEquals(50, figure(report, "skus"));
        assertTrue(chosen.compareTo(naive) < 0);
        assertEquals(80, covered, 10);
    }
}
