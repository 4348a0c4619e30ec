package org.portolan.research.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.kernel.Imports;

/** Each kind of download is known by its header, and says what its file says. The files are made up. */
class ReportsTest extends InWorkspace {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Helium_10_Xray_2026-10-02.csv, research.xray, 3, 0
                    Xray_india.csv, research.xray, 2, 0
                    BlackBox_2026-10-01.csv, research.black-box, 2, 0
                    KeepaExport-2026-10-05-ProductFinder.csv, research.keepa, 2, 0
                    Keepa_old_names.csv, research.keepa, 2, 0
                    NicheDetails_ProductsTab_2026-10-10.csv, research.opportunity-products, 2, 0
                    NicheDetails_SearchTermsTab_10_10_2026.csv, research.opportunity-terms, 2, 0
                    Niches_US_2026-10-10.csv, research.opportunity-niches, 2, 0
                    US_Search_Query_Performance_Brand_View_Week_2026_10_24.csv, research.search-query-performance, 2, 0
                    UK_Search_Query_Performance_ASIN_View_Month_2026_09_30.csv, research.search-query-performance, 1, 0
                    US_Top_search_terms_Simple_Quarter_2026_03_31.csv, research.top-search-terms, 2, 1
                    US_AMAZON_cerebro_B0EXAMPL51_2026-10-10.csv, research.cerebro, 2, 0
                    卖家精灵_Search_US_2026-10-11.csv, research.sellersprite-products, 2, 0
                    卖家精灵_关键词_US_2026-10-11.csv, research.sellersprite-terms, 2, 0
                    BusinessReport-10-30-26.csv, research.business-report, 2, 0
                    BusinessReport-02.11.26.csv, research.business-report, 2, 0
                    BusinessReport-legacy.csv, research.business-report, 1, 0
                    BusinessReport-days.csv, research.business-report-by-date, 11, 0
                    listings.csv, research.listings, 2, 1
                    listings.json, research.listings, 2, 1
                    """)
    void each_download_is_known_by_its_header(String report, String format, long stored, long rejected)
            throws Exception {
        Imports.Result result = importing(report);
        assertEquals(format, result.format());
        assertEquals(stored, result.stored(), () -> result.findings().toString());
        assertEquals(rejected, result.rejected(), () -> result.findings().toString());
    }

    @Nested
    class Products {

        @Test
        void xray_has_its_currency_in_the_header_and_no_value_for_a_dash() throws Exception {
            importing("Helium_10_Xray_2026-10-02.csv");
            assertEquals(
                    List.of(
                            "AU|2026-10-02|AUD|29.95|4.6|873|1204|412|estimate|FBA|2026-01-14",
                            "AU|2026-10-02|AUD|1019.50|null|null|15873|null|unknown|FBM|null",
                            "AU|2026-10-02|AUD|19.00|4.3|2310|512|1250|estimate|AMZ|2021-03-03"),
                    rows("""
                            SELECT marketplace, observed, currency, price, rating, reviews, rank, units_low, units_basis,
                                fulfilment, listed FROM research_product ORDER BY row_no
                            """));
        }

        @Test
        void any_sign_of_a_currency_is_read_and_indian_groups_of_two() throws Exception {
            importing("Xray_india.csv");
            assertEquals(
                    List.of("IN|INR|1499.00|449700", "IN|INR|899.00|107880"),
                    rows("SELECT marketplace, currency, price, revenue FROM research_product ORDER BY row_no"));
        }

        @Test
        void keepa_is_read_by_names_with_pictures_and_minus_one_is_no_offer() throws Exception {
            importing("KeepaExport-2026-10-05-ProductFinder.csv");
            assertEquals(
                    List.of(
                            "US|USD|34.99|1523|1000|at-least|4.4|2154|FBA|980 g|2022-11-30",
                            "DE|EUR|null|null|null|unknown|null|null|null|null|null"),
                    rows("""
                            SELECT marketplace, currency, price, rank, units_low, units_basis, rating, reviews, fulfilment,
                                weight, listed FROM research_product ORDER BY row_no
                            """));
        }

        @Test
        void prices_of_an_italian_export_have_a_comma() throws Exception {
            importing("Keepa_old_names.csv");
            assertEquals(
                    List.of("IT|EUR|24.90|4.2|120", "IT|EUR|19.99|4.6|1310"),
                    rows("SELECT marketplace, currency, price, rating, reviews FROM research_product ORDER BY row_no"));
        }

        @Test
        void the_niche_above_the_table_is_the_search_that_products_were_found_under() throws Exception {
            importing("NicheDetails_ProductsTab_2026-10-10.csv");
            assertEquals(
                    List.of("yoga block|USD|21.35|2024-03-01", "yoga block|USD|12.99|2026-02-17"),
                    rows("SELECT search, currency, price, listed FROM research_product ORDER BY row_no"));
            assertEquals(
                    List.of("yoga block|360d|2026-10-09|2"),
                    rows("SELECT subject, period, ends, rows FROM research_report"));
        }

        @Test
        void chinese_headers_are_read() throws Exception {
            importing("卖家精灵_Search_US_2026-10-11.csv");
            assertEquals(
                    List.of(
                            "US|Quietleaf|USD|21.35|1310|1210|CN|408 g|4",
                            "US|Stretchwell|USD|12.99|210|15022|US|null|1"),
                    rows("""
                            SELECT marketplace, brand, currency, price, units_low, rank, seller_country, weight, variations
                            FROM research_product ORDER BY row_no
                            """));
        }
    }

    @Nested
    class Terms {

        @Test
        void the_metadata_line_says_whose_report_it_is_and_of_when() throws Exception {
            importing("US_Search_Query_Performance_Brand_View_Week_2026_10_24.csv");
            importing("UK_Search_Query_Performance_ASIN_View_Month_2026_09_30.csv");
            importing("US_Top_search_terms_Simple_Quarter_2026_03_31.csv");
            assertEquals(
                    List.of(
                            "US|Quietleaf|week|2026-10-18|2026-10-24",
                            "GB|B0EXAMPL51|month|null|2026-09-30",
                            "US||quarter|2026-01-01|2026-03-31"),
                    rows("SELECT marketplace, subject, period, starts, ends FROM research_report ORDER BY import_id"));
        }

        @Test
        void shares_without_a_sign_are_percent() throws Exception {
            importing("US_Search_Query_Performance_Brand_View_Week_2026_10_24.csv");
            assertEquals(
                    List.of("yoga block|25310|0.057|0.0475", "cork block|3120|0.00|0.0481"),
                    rows("SELECT term, volume, click_share, conversion FROM research_term ORDER BY row_no"));
        }

        @Test
        void a_united_kingdom_report_says_basket_where_others_say_cart() throws Exception {
            importing("UK_Search_Query_Performance_ASIN_View_Month_2026_09_30.csv");
            String details = rows("SELECT details FROM research_term").get(0);
            assertTrue(details.contains("\"carts_total\":110,\"carts_own\":9"), details);
            assertTrue(details.contains("\"price_clicked\":11.50"), details);
        }

        @Test
        void cerebro_has_a_column_for_each_product_and_its_facts_in_its_name() throws Exception {
            importing("US_AMAZON_cerebro_B0EXAMPL51_2026-10-10.csv");
            assertEquals(
                    List.of("US|B0EXAMPL51|2026-10-10"),
                    rows("SELECT marketplace, subject, ends FROM research_report"));
            String details = rows("SELECT details FROM research_term WHERE volume = '312'")
                    .get(0);
            assertTrue(details.endsWith("\"B0EXAMPL51\":3,\"B0EXAMPL52\":44}"), details);
        }

        @Test
        void top_search_terms_keep_three_products_and_refuse_a_row_without_a_rank() throws Exception {
            Imports.Result result = importing("US_Top_search_terms_Simple_Quarter_2026_03_31.csv");
            assertEquals(List.of("research.reject.rank"), findings(result));
            assertEquals(
                    List.of("1204|B0EXAMPL51\t18.2\t20.1\tB0EXAMPL52\t9.4\t6.6"),
                    rows("SELECT rank, details FROM research_term WHERE term = 'yoga block'"));
        }
    }

    @Test
    void top_search_terms_that_are_not_written_as_amazon_writes_them_are_read_too() throws Exception {
        String report = Files.readString(REPORTS.resolve("US_Top_search_terms_Simple_Quarter_2026_03_31.csv"));
        Imports.Result result = bench.importing(file("US_terms.tsv", report.replace("\",\"", "\"\t\"")));
        assertEquals(2, result.stored());
        assertEquals(
                List.of("1204|B0EXAMPL51\t18.2\t20.1\tB0EXAMPL52\t9.4\t6.6"),
                rows("SELECT rank, details FROM research_term WHERE term = 'yoga block'"));
    }

    @Nested
    class Traffic {

        @Test
        void a_german_business_report_is_the_same_as_an_english_one() throws Exception {
            importing("BusinessReport-02.11.26.csv");
            assertEquals(
                    List.of("2026-11-02|B0EXAMPL51|1024|96|EUR|2255.61", "2026-11-02|B0EXAMPL52|310|12|EUR|155.88"),
                    rows(
                            "SELECT ends, product_id, sessions, units, currency, sales FROM research_traffic ORDER BY row_no"));
        }

        @Test
        void percentages_are_fractions_and_totals_hold_the_business_customers() throws Exception {
            importing("BusinessReport-10-30-26.csv");
            assertEquals(List.of("US|2024|2910|0.9753|212|0.1047|4526.20", "US|20|31|1.00|0|0.00|0.00"), rows("""
                            SELECT marketplace, sessions, page_views, featured, units, conversion, sales
                            FROM research_traffic ORDER BY row_no
                            """));
        }

        @Test
        void a_last_day_that_was_not_over_is_pointed_out() throws Exception {
            assertEquals(List.of("research.finding.last-day"), findings(importing("BusinessReport-days.csv")));
        }
    }

    @Test
    void a_report_that_is_suddenly_shorter_than_its_predecessors_is_pointed_out() throws Exception {
        String header = "Niche Name: lids\nLast updated on 10/9/2026\n\nSearch term,Search Volume (Past 360 days),"
                + "Search Conversion Rate (Past 360 days)\n";
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 30; i++) {
            rows.append("lid ").append(i).append(',').append(1000 - i).append(",0.1\n");
        }
        assertEquals(List.of(), findings(bench.importing(file("terms-2026-10-10.csv", header + rows))));
        Path shorter = file("terms-2026-10-17.csv", header + "lid 1,900,0.1\nlid 2,800,0.1\n");
        assertEquals(List.of("research.finding.shorter"), findings(bench.importing(shorter)));
    }

    @Test
    void a_report_whose_period_was_not_over_when_it_was_written_is_pointed_out() throws Exception {
        Path report = file(
                "US_top.csv",
                Files.readString(REPORTS.resolve("US_Top_search_terms_Simple_Quarter_2026_03_31.csv"))
                        .replace("Select year=[\"2026\"]", "Select year=[\"2999\"]"));
        assertTrue(findings(bench.importing(report)).contains("research.finding.partial"));
    }
}
