package org.portolan.research.command.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Report;
import org.portolan.api.trade.Percent;

class DemandCommandsTest extends InResearch {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 3);

    /** Five years of weeks: high around the 1st of July. */
    private static String summers(String... terms) {
        StringBuilder file = new StringBuilder("Category: All categories\n\nWeek");
        for (String term : terms) {
            file.append(',').append(term).append(": (United States)");
        }
        for (int i = 0; i < 260; i++) {
            LocalDate day = FIRST.plusWeeks(i);
            double weeks = ChronoUnit.DAYS.between(LocalDate.of(day.getYear(), 7, 1), day) / 7.0;
            file.append('\n').append(day);
            for (int k = 0; k < terms.length; k++) {
                file.append(',').append(Math.round((30 + 60 * Math.exp(-weeks * weeks / 18)) / (k + 1.0)));
            }
        }
        return file.append('\n').toString();
    }

    @Nested
    class the_demand_of_a_term {

        @Test
        void is_said_with_season_peak_and_the_day_to_order_by() throws Exception {
            imported("multiTimeline.csv", summers("parasol"));
            Report report = run("research.trends", "term", "Parasol", "sourcing-days", "30", "shipping-days", "40");
            assertTrue(((BigDecimal) figure(report, "season_strength")).doubleValue() > 0.9);
            LocalDate top = (LocalDate) figure(report, "next_peak");
            long day = LocalDate.of(2026, 7, 1).toEpochDay();
            assertTrue(Math.abs(top.toEpochDay() - day) <= 10, () -> "the peak is on " + top);
            LocalDate order = (LocalDate) figure(report, "order_by");
            assertTrue(order.isBefore(top.minusDays(70)));
            assertEquals((int) ChronoUnit.DAYS.between(TODAY, order), figure(report, "days_left"));
            assertEquals(Percent.parse("0%"), figure(report, "year_on_year"));
            assertEquals(List.of("interest", "season"), charts(report));
            assertFalse(report.needsAttention());
        }

        @Test
        void that_must_be_ordered_sooner_than_today_is_late() throws Exception {
            imported("multiTimeline.csv", summers("parasol"));
            Report report = run("research.trends", "term", "parasol", "sourcing-days", "200");
            assertEquals(List.of("research.trends.late"), findings(report));
        }

        @Test
        void opens_every_period_to_the_row_of_its_file() throws Exception {
            imported("multiTimeline.csv", summers("parasol"));
            Report report = run("research.trends", "term", "parasol");
            Cell trend = table(report, "periods").rows().get(7).get(3);
            assertEquals(
                    11, trend.trace().orElseThrow().sources().get(0).place().row());
        }

        @Test
        void is_not_guessed_from_less_than_two_years() throws Exception {
            imported(
                    "multiTimeline.csv",
                    Stream.of(summers("parasol").split("\n")).limit(80).reduce("", (a, b) -> a + b + "\n"));
            Report report = run("research.trends", "term", "parasol");
            assertEquals(List.of("research.trends.short"), findings(report));
            assertEquals(77, figure(report, "periods"));
        }

        @Test
        void that_was_never_downloaded_is_refused_with_what_there_is() throws Exception {
            assertEquals("research.trends.refused.nothing", refused("research.trends", "term", "parasol"));
            imported("multiTimeline.csv", summers("parasol"));
            assertEquals("research.trends.refused.term", refused("research.trends", "term", "umbrella"));
        }

        @Test
        void is_joined_with_another_download_through_a_shared_term() throws Exception {
            imported("one.csv", summers("parasol", "lamp"));
            imported("two.csv", summers("lamp", "gazebo"));
            // In its file gazebo is half of lamp, and lamp half of parasol in the other: by hand, a quarter.
            Report report = run("research.trends", "term", "parasol", "with", "gazebo", "anchor", "lamp");
            assertEquals(0.25, ((BigDecimal) figure(report, "second_share")).doubleValue(), 0.005);
            assertEquals(0.5, ((BigDecimal) figure(report, "anchor_factor")).doubleValue(), 0.005);
            assertEquals(
                    "research.trends.refused.anchor", refused("research.trends", "term", "parasol", "with", "gazebo"));
        }
    }

    @Nested
    class a_forecast {

        private static String days(int count) {
            StringBuilder file = new StringBuilder("date,value\n");
            Random random = new Random(4);
            for (int i = 0; i < count; i++) {
                double value = 50 + 20 * (i % 7 == 5 ? 1 : 0) + 5 * random.nextGaussian();
                file.append(FIRST.plusDays(i))
                        .append(',')
                        .append(String.format(Locale.ROOT, "%.2f", value))
                        .append('\n');
            }
            return file.toString();
        }

        @Test
        void of_days_and_values_says_its_method_its_error_and_seasonal_naives() throws Exception {
            String file = file("days.csv", days(200)).toString();
            Report report = run("research.forecast", "file", file, "horizon", "14");
            double mase = ((BigDecimal) figure(report, "mase")).doubleValue();
            assertTrue(mase < ((BigDecimal) figure(report, "naive_mase")).doubleValue());
            assertEquals(14, table(report, "forecast").rows().size());
            assertEquals("2021-07-22", rows(report, "forecast", "date").get(0));
            assertEquals(4, table(report, "methods").rows().size());
        }

        @Test
        void of_orders_counts_days_without_one_as_nothing_and_takes_returns_off() throws Exception {
            StringBuilder orders = new StringBuilder("InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice\n");
            for (int i = 0; i < 90; i++) {
                if (i % 7 != 6) {
                    orders.append(i).append(",A1,10,").append(FIRST.plusDays(i)).append(" 08:26:00,2.50\n");
                    orders.append('C')
                            .append(i)
                            .append(",A1,-2,")
                            .append(FIRST.plusDays(i))
                            .append(" 09:00:00,2.50\n");
                }
            }
            String file = file("orders.csv", orders.toString()).toString();
            Report report = run("research.forecast", "file", file, "sku", "A1", "horizon", "7");
            assertEquals(
                    0,
                    ((BigDecimal) figure(report, "total")).compareTo(new BigDecimal("120")),
                    () -> "" + rows(report, "forecast", "date", "forecast"));
            assertEquals("research.forecast.refused.sku", refused("research.forecast", "file", file, "sku", "B2"));
        }

        @Test
        void of_several_articles_leaves_out_by_name_what_is_too_young() throws Exception {
            StringBuilder orders = new StringBuilder("date,sku,quantity,price\n");
            for (int i = 0; i < 120; i++) {
                orders.append(FIRST.plusDays(i))
                        .append(",OLD,")
                        .append(5 + i % 7)
                        .append(",2\n");
            }
            orders.append(FIRST.plusDays(118)).append(",NEW,100,9\n");
            String file = file("orders.csv", orders.toString()).toString();
            Report report = run("research.forecast", "file", file, "top", "2", "hold-out", "14", "horizon", "14");
            assertEquals(List.of("OLD"), rows(report, "skus", "sku"));
            assertEquals(List.of("research.forecast.left"), findings(report));
        }

        @Test
        void of_an_imported_term_needs_no_file() throws Exception {
            imported("multiTimeline.csv", summers("parasol"));
            Report report = run("research.forecast", "term", "parasol");
            assertEquals(13, table(report, "forecast").rows().size());
            assertTrue(report.findings().isEmpty());
        }

        @Test
        void of_too_little_or_of_nothing_is_refused() throws Exception {
            String file = file("days.csv", days(20)).toString();
            assertEquals("research.forecast.refused.short", refused("research.forecast", "file", file));
            assertEquals("research.forecast.refused.input", refused("research.forecast"));
        }
    }

    @Nested
    class an_estimate {

        private String points(int count, String category) throws Exception {
            Random random = new Random(7);
            StringBuilder points = new StringBuilder("rank,units,low,high,category,marketplace\n");
            for (int i = 0; i < count; i++) {
                double rank = Math.rint(Math.exp(Math.log(100) + random.nextDouble() * Math.log(300)));
                double units = 60_000 * Math.pow(rank, -0.8) * Math.exp(0.4 * random.nextGaussian());
                long low = Math.round(units * 0.7);
                String said = i % 3 == 0 ? "," + low + "," + Math.round(units * 1.5) : Math.round(units) + ",,";
                points.append((long) rank)
                        .append(',')
                        .append(said)
                        .append(',')
                        .append(category)
                        .append(",US\n");
            }
            return points.toString();
        }

        @Test
        void says_units_with_their_interval() throws Exception {
            String file = file("points.csv", points(40, "Kitchen")).toString();
            Report report = run("research.estimate", "rank", "1000", "points", file);
            double units = ((BigDecimal) figure(report, "units")).doubleValue();
            assertEquals(60_000 * Math.pow(1000, -0.8), units, 40);
            assertTrue(((BigDecimal) figure(report, "units_low")).doubleValue() < units);
            assertTrue(((BigDecimal) figure(report, "units_high")).doubleValue() > units);
            assertEquals(40, table(report, "points").rows().size());
            assertEquals(List.of("law"), charts(report));
        }

        @Test
        void is_refused_on_too_few_products_and_far_from_all_of_them() throws Exception {
            String few = file("few.csv", points(6, "Kitchen")).toString();
            assertEquals("research.estimate.refused.few", refused("research.estimate", "rank", "1000", "points", few));
            assertEquals("research.estimate.refused.few", refused("research.estimate", "rank", "1000"));
            String file = file("points.csv", points(40, "Kitchen")).toString();
            assertEquals(
                    "research.estimate.refused.beyond",
                    refused("research.estimate", "rank", "5000000", "points", file));
            Report outside = run("research.estimate", "rank", "60000", "points", file);
            assertEquals(List.of("research.estimate.outside"), findings(outside));
        }

        @Test
        void asks_which_category_where_there_are_two() throws Exception {
            String two = points(20, "Kitchen") + points(20, "Garden").replaceFirst("rank.*\n", "");
            String file = file("points.csv", two).toString();
            assertEquals(
                    "research.estimate.refused.category", refused("research.estimate", "rank", "1000", "points", file));
            Report report = run("research.estimate", "rank", "1000", "points", file, "category", "garden");
            assertEquals(20, figure(report, "products"));
        }

        @Test
        void names_rows_of_the_file_that_say_nothing() throws Exception {
            String file = file(
                            "points.csv",
                            points(20, "Kitchen") + "0,5,,,Kitchen,US\n500,,,,Kitchen,US\n600,,9,3,Kitchen,US\n")
                    .toString();
            Report report = run("research.estimate", "points", file);
            assertEquals(
                    List.of(
                            "research.estimate.reject.rank",
                            "research.estimate.reject.units",
                            "research.estimate.reject.units"),
                    findings(report));
            assertEquals(20, figure(report, "products"));
        }
    }

    private static List<String> charts(Report report) {
        return report.blocks().stream()
                .filter(Chart.class::isInstance)
                .map(block -> ((Chart) block).key())
                .toList();
    }
}
