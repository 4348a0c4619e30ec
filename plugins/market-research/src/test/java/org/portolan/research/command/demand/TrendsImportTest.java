package org.portolan.research.command.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.kernel.Imports;

class TrendsImportTest extends InResearch {

    private List<String> series() throws Exception {
        return rows(run("research.trends"), "series", "term", "geo", "grain", "from", "to", "periods");
    }

    private static List<String> keys(Imports.Result result) {
        return result.findings().stream()
                .map(finding -> finding.message().key())
                .toList();
    }

    @Nested
    class interest_over_time {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                English | Category: All categories    | Week   | desk: (United States)        | US
                Turkish | Kategori: Tüm kategoriler   | Hafta  | desk: (Türkiye)              | TR
                Japanese | カテゴリ: すべてのカテゴリ        | 週     | desk: (すべての国)              | WORLD
                Chinese | 类别：所有类别                  | 周     | desk：（美国）                 | US
                French  | Catégorie : Toutes les catégories | Semaine | desk : (Allemagne)     | DE
                Ukrainian | Категорія: Усі категорії   | Тиждень | desk: (Україна)             | UA
                Persian | رده: همهٔ دسته‌ها              | هفته   | desk: (ایران)                | IR
                Portuguese | Categoria: Todas as categorias | Semana | desk: (Todo o mundo)  | WORLD
                """)
        void is_read_in_any_language(String name, String category, String week, String heading, String geo)
                throws Exception {
            Imports.Result result = imported(
                    "multiTimeline.csv",
                    category + "\n\n" + week + "," + heading + "\n2024-01-07,40\n2024-01-14,100\n2024-01-21,7\n");
            assertEquals(3, result.stored(), () -> name + " " + result.findings());
            assertEquals(List.of("desk|" + geo + "|week|2024-01-07|2024-01-21|3"), series());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2024-01-07T10 | 2024-01-07T11 | 2024-01-07T12 | hour
                2024-01-07T10:00:00Z | 2024-01-07T10:08:00Z | 2024-01-07T10:16:00Z | minute
                2024-01-07 00:00:00 | 2024-01-07 01:00:00 | 2024-01-07 02:00:00 | hour
                2024-01-07 | 2024-01-08 | 2024-01-09 | day
                2004-01 | 2004-02 | 2004-03 | month
                1/7/2024 | 1/14/2024 | 1/21/2024 | week
                7/1/2024 | 14/1/2024 | 21/1/2024 | week
                7.1.2024 | 14.1.2024 | 21.1.2024 | week
                Jan-04 | Feb-04 | Mar-04 | month
                2024年2月29日 | 2024年3月7日 | 2024年3月14日 | week
                2004年1月 | 2004年2月 | 2004年3月 | month
                2024-1-7 | 2024-1-14 | 2024-1-21 | week
                2004-01-04 - 2004-01-10 | 2004-01-11 - 2004-01-17 | 2004-01-18 - 2004-01-24 | week
                """)
        void is_read_at_any_grain_and_as_spreadsheet_programs_rewrite_it(
                String one, String two, String three, String grain) throws Exception {
            Imports.Result result = imported(
                    "multiTimeline.csv",
                    "Category: All categories\n\nTime,desk: (Worldwide)\n%s,40\n%s,100\n%s,7\n"
                            .formatted(one, two, three));
            assertEquals(3, result.stored(), () -> "" + result.findings());
            assertTrue(series().get(0).contains("|" + grain + "|"), () -> "" + assertSeries());
        }

        private String assertSeries() {
            try {
                return series().toString();
            } catch (Exception unread) {
                throw new AssertionError(unread);
            }
        }

        @Test
        void keeps_several_terms_and_less_than_one_as_such() throws Exception {
            Imports.Result result = imported(
                    "multiTimeline.csv",
                    "Category: All categories\n\nWeek,\"desk, small: (United States)\",lamp: (United States)\n2024-01-07,<1,100\n2024-01-14,3,< 1\n");
            assertEquals(2, result.stored());
            assertEquals(
                    List.of("desk, small|1", "lamp|1"), rows(run("research.trends"), "series", "term", "below_one"));
            assertTrue(keys(result).contains("research.trends.below-one"));
        }

        @ParameterizedTest
        @CsvSource({"カテゴリ: すべてのカテゴリ, 週, 1 未満", "카테고리: 모든 카테고리, 주, 1 미만", "类别：所有类别, 周, &lt;1"})
        void says_less_than_one_in_words_in_some_languages(String category, String week, String less) throws Exception {
            Imports.Result result = imported(
                    "multiTimeline.csv",
                    category + "\n\n" + week + ",desk: (日本)\n2024-01-07,100\n2024-01-14," + less.replace("&lt;", "<")
                            + "\n");
            assertEquals(2, result.stored(), () -> "" + result.findings());
            assertEquals(List.of("desk|1"), rows(run("research.trends"), "series", "term", "below_one"));
        }

        @Test
        void of_a_program_is_known_by_its_flag_wherever_the_peak_stands() throws Exception {
            StringBuilder days = new StringBuilder("date,desk,lamp,isPartial\n");
            for (int day = 0; day < 90; day++) {
                days.append(LocalDate.of(2024, 1, 1).plusDays(day)).append(day == 80 ? ",100,7" : ",40,7");
                days.append(day == 89 ? ",True\n" : ",False\n");
            }
            assertEquals(90, imported("interest.csv", days.toString()).stored());
            assertEquals(List.of("desk|1", "lamp|1"), rows(run("research.trends"), "series", "term", "partial"));
        }

        @Test
        void in_which_a_period_stands_twice_is_pointed_out() throws Exception {
            Imports.Result result = imported(
                    "multiTimeline.csv",
                    "Category: All categories\n\nWeek,desk: (France)\n2024-01-07,40\n2024-01-14,38\n2024-01-14,36\n");
            assertEquals(List.of("research.trends.twice"), keys(result));
        }

        @Test
        void names_each_row_that_is_not_stored_with_its_place() throws Exception {
            Imports.Result result = imported(
                    "multiTimeline.csv",
                    "Category: All categories\n\nWeek,desk: (United States)\n2024-01-07,40\n2024-01-14,many\nlater,12\n2024-01-28,140\n2024-02-04,\n2024-02-11,44\n");
            assertEquals(2, result.stored());
            assertEquals(4, result.rejected());
            assertEquals(
                    List.of(
                            "multiTimeline.csv 5 B",
                            "multiTimeline.csv 6 A",
                            "multiTimeline.csv 7 B",
                            "multiTimeline.csv 8 B"),
                    result.findings().stream()
                            .filter(Finding::needsAttention)
                            .map(finding -> finding.place().toString())
                            .toList());
        }

        @Test
        void is_known_by_its_name_in_the_layout_of_2026_which_says_no_place() throws Exception {
            Imports.Result result = imported(
                    "time_series_US_20250406-1200_20260406-1200.csv",
                    "\"Time\",\"desk\"\n\"2026-03-22\",52\n\"2026-03-29\",48\n\"2026-04-05\",21\n");
            assertEquals(3, result.stored());
            assertEquals(List.of("research.trends.partial.named"), keys(result));
            assertEquals(
                    List.of("desk|US|week|2026-03-22|2026-04-05|3|1"),
                    rows(run("research.trends"), "series", "term", "geo", "grain", "from", "to", "periods", "partial"));
        }

        @Test
        void is_read_where_a_program_added_a_flag_of_partial_periods() throws Exception {
            imported(
                    "multiTimeline.csv",
                    "date,desk,isPartial\n2024-01-07,40,False\n2024-01-14,100,False\n2024-01-21,3,True\n");
            assertEquals(List.of("desk|1"), rows(run("research.trends"), "series", "term", "partial"));
        }

        @Test
        void whose_last_period_was_not_over_is_pointed_out() throws Exception {
            Path file = file(
                    "multiTimeline.csv",
                    "Category: All categories\n\nWeek,desk: (France)\n2024-01-07,40\n2024-01-14,38\n");
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-01-17T09:00:00Z")));
            assertEquals(List.of("research.trends.partial.written"), keys(bench.importing(file)));
        }

        @Test
        void whose_last_period_is_far_below_the_four_before_is_suspected() throws Exception {
            assertEquals(
                    List.of("research.trends.partial.suspected"),
                    keys(
                            imported(
                                    "multiTimeline.csv",
                                    "Category: All categories\n\nWeek,desk: (France)\n2024-01-07,40\n2024-01-14,38\n2024-01-21,41\n2024-01-28,44\n2024-02-04,12\n")));
        }

        @Test
        void is_known_by_its_values_where_nothing_is_left_but_months_and_terms() throws Exception {
            StringBuilder months = new StringBuilder("Date,desk,lamp\n");
            for (int month = 1; month <= 12; month++) {
                months.append("2024-%02d,%d,%d\n".formatted(month, month == 7 ? 100 : 30 + month, 5));
            }
            assertEquals(12, imported("furniture.csv", months.toString()).stored());
            assertEquals(
                    List.of("desk||month|2024-01-01|2024-12-01|12", "lamp||month|2024-01-01|2024-12-01|12"), series());
        }

        @Test
        void comes_with_blank_cells_where_a_spreadsheet_program_saved_it() throws Exception {
            assertEquals(
                    2,
                    imported(
                                    "chess.csv",
                                    "Category: All categories,\r\n,\r\nWeek,chess: (United States)\r\n2020-03-15,32\r\n2020-03-22,42\r\n")
                            .stored());
        }
    }

    @Nested
    class related_searches {

        private static final String BLOCKS = """
                Category: All categories
                "desk: (12/18/22, 4:00\u202fPM - 12/18/23, United States)"

                TOP
                standing desk,100
                "desk, small",82

                RISING
                desk lamp clip,Breakout
                desk 2026,"+3,300%"
                gaming desk,+50%

                """;

        @Test
        void stand_in_two_blocks_of_one_file() throws Exception {
            assertEquals(5, imported("relatedQueries.csv", BLOCKS).stored());
            imported(
                    "multiTimeline.csv",
                    "Category: All categories\n\nWeek,desk: (United States)\n2024-01-07,40\n2024-01-14,100\n");
            assertEquals(
                    List.of(
                            "standing desk|top|query|100||",
                            "desk, small|top|query|82||",
                            "desk lamp clip|rising|query|||breakout",
                            "desk 2026|rising|query||3300|",
                            "gaming desk|rising|query||50|"),
                    rows(
                            run("research.trends", "term", "desk"),
                            "related",
                            "name",
                            "block",
                            "kind",
                            "value",
                            "rise",
                            "breakout"));
        }

        @ParameterizedTest
        @CsvSource({
            "EN POPÜLER, YÜKSELEN, Patlama",
            "人気, 注目, 急激増加",
            "热门, 搜索量上升, 飙升",
            "PIÙ CERCATE, IN AUMENTO, Impennata"
        })
        void stand_in_blocks_of_any_language(String top, String rising, String breakout) throws Exception {
            Imports.Result result = imported(
                    "relatedEntities.csv",
                    "Kategori: Tüm\n\"masa: (1/1/23 - 1/1/24, Dünya Geneli)\"\n\n%s\nAhşap - Konu,100\n\n%s\nIşık - Konu,%s\nOfis - Konu,\"+1.250%%\"\n"
                            .formatted(top, rising, breakout));
            assertEquals(3, result.stored(), () -> "" + result.findings());
            imported(
                    "multiTimeline.csv",
                    "Kategori: Tüm\n\nHafta,masa: (Dünya Geneli)\n2024-01-07,40\n2024-01-14,100\n");
            assertEquals(
                    List.of("Ahşap - Konu|top|topic|", "Işık - Konu|rising|topic|", "Ofis - Konu|rising|topic|1250"),
                    rows(run("research.trends", "term", "masa"), "related", "name", "block", "kind", "rise"));
        }

        @Test
        void say_more_in_a_word_in_portuguese_and_may_name_no_term() throws Exception {
            Imports.Result result = imported(
                    "relatedEntities.csv",
                    "Categoria: Todas as categorias\nTOP\nMesa,100\nLuz,7\n\nRISING\n2024,Mais 2.000%\n\"Nike, Inc.\",Mais 70%\n");
            assertEquals(4, result.stored(), () -> "" + result.findings());
            assertEquals(0, result.rejected());
            assertEquals(List.of("research.trends.no-term"), keys(result));
        }

        @Test
        void came_apart_in_a_sheet_program_and_are_read_all_the_same() throws Exception {
            Imports.Result result = imported(
                    "relatedQueries - Sheet1.csv",
                    "Category: All categories,\"desk: (12/7/22 - 12/7/23, United States)\"\noak desk,100\npine desk,54\n,\nRISING,\nactor,Breakout\nthin desk,70%\n");
            assertEquals(4, result.stored(), () -> "" + result.findings());
        }

        @Test
        void carry_interest_and_rise_side_by_side_in_the_layout_of_2026() throws Exception {
            Path file = file(
                    "searched_with_rising-queries_US_20250406-1200_20260406-1200.csv",
                    "\"query\",\"search interest\",\"increase percent\"\n\"oak desk\",20,\"Breakout\"\n\"desk lamp\",7,\"250%\"\n\"sofa\",3,\"-10%\"\n");
            assertEquals(3, bench.importing(file, Map.of("term", "desk")).stored());
            imported(
                    "multiTimeline.csv",
                    "Category: All categories\n\nWeek,desk: (United States)\n2024-01-07,40\n2024-01-14,100\n");
            assertEquals(
                    List.of("oak desk|rising|20|", "desk lamp|rising|7|250", "sofa|rising|3|-10"),
                    rows(run("research.trends", "term", "desk"), "related", "name", "block", "value", "rise"));
        }

        @Test
        void of_a_file_that_names_no_term_say_so() throws Exception {
            assertEquals(
                    List.of("research.trends.no-term"),
                    keys(imported(
                            "searched_with_top-queries_US_20250406-1200_20260406-1200.csv",
                            "\"query\",\"search interest\",\"increase percent\"\n\"oak desk\",100,\"-6%\"\n")));
        }
    }

    @Test
    void notes_of_anki_and_questions_of_moodle_are_none_of_its_downloads() {
        for (String text : List.of(
                "#separator:tab\n#html:true\n\nFOB\t100\nMOQ\t50\n",
                "// question: 0  name: Switch category to $course$/top/Orders\n\nWhich?{\n\t=100\n\t~50\n}\n")) {
            assertThrows(Refusal.class, () -> imported("notes.txt", text));
        }
    }

    @Test
    void interest_by_region_is_read_for_one_term_and_for_several() throws Exception {
        assertEquals(
                3,
                imported(
                                "geoMap.csv",
                                "Category: All categories\n\nRegion,desk: (11/26/20 - 11/26/25),lamp: (11/26/20 - 11/26/25)\nTexas,74%,<1%\nOhio,50%,50%\nGuam,,\n")
                        .stored());
        assertEquals(
                2,
                imported(
                                "geoMap-2.csv",
                                "Catégorie : Toutes\n\nPays,bureau : (26/11/2020 - 26/11/2025)\nFrance,100\nBelgique,\n")
                        .stored());
        imported(
                "multiTimeline.csv",
                "Category: All categories\n\nWeek,lamp: (United States)\n2024-01-07,40\n2024-01-14,100\n");
        assertEquals(
                List.of("Texas|0|below_one", "Ohio|50|known", "Guam||unknown"),
                rows(run("research.trends", "term", "lamp"), "regions", "region", "value", "state"));
    }
}
