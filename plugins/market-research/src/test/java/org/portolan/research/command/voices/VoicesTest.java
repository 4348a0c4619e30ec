package org.portolan.research.command.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.testkit.TestWorkbench;

class VoicesTest {

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    private void importing(String name, String content) throws Exception {
        bench.importing(Files.writeString(folder.resolve(name), content));
    }

    private static Table table(Report report, String key) {
        return report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Cell cell(Table table, int row, String column) {
        List<String> keys = table.columns().stream().map(one -> one.key()).toList();
        return table.rows().get(row).get(keys.indexOf(column));
    }

    private static Stream<String> figures(Report report) {
        return report.blocks().stream()
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).items().stream())
                .map(figure -> figure.key());
    }

    @Test
    void without_reviews_it_says_what_to_import() {
        Refusal refusal = assertThrows(Refusal.class, () -> bench.run("research.voices"));
        assertEquals("research.voices.refusal.none", refusal.text().key());
    }

    @Nested
    class OfALamp {

        private Report report;

        @BeforeEach
        void listen() throws Exception {
            importing("B0LAMP1234.csv", Reviews.lamp(400));
            report = bench.run("research.voices");
        }

        @Test
        void the_battery_is_the_costliest_complaint_and_its_sentences_are_found_in_the_file() {
            assertEquals(
                    "battery",
                    cell(table(report, "complaints"), 0, "key").value().orElseThrow());
            Trace trace =
                    cell(table(report, "complaints"), 0, "stars_lost").trace().orElseThrow();
            assertEquals("B0LAMP1234.csv", trace.sources().get(0).place().file());
            assertTrue(trace.sources().get(0).place().row() > 1);
        }

        @Test
        void stars_lost_are_never_more_than_all_reviews_miss() {
            BigDecimal lost = table(report, "complaints").rows().stream()
                    .map(row -> (BigDecimal) row.get(7).value().orElseThrow())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            Table products = table(report, "by_product");
            BigDecimal mean =
                    (BigDecimal) cell(products, 0, "mean_stars").value().orElseThrow();
            assertTrue(lost.doubleValue() <= 400 * (5 - mean.doubleValue()) + 2.5, lost + " of " + mean);
        }

        @Test
        void polarity_is_learned_and_its_quality_is_said() {
            assertTrue(figures(report).toList().containsAll(List.of("polarity_accuracy", "polarity_f1")));
            assertEquals(
                    "research.voices.method.learned",
                    ((Text) cell(table(report, "quality"), 0, "method").value().orElseThrow()).key());
        }

        @Test
        void the_worse_variation_is_pointed_out() {
            Table variations = table(report, "by_variation");
            int black = cell(variations, 0, "variation").value().orElseThrow().equals("Black") ? 0 : 1;
            assertEquals(
                    "research.voices.differs.worse",
                    ((Text) cell(variations, black, "differs").value().orElseThrow()).key());
        }

        @Test
        void one_theme_and_a_number_of_sentences_can_be_asked_for() throws Exception {
            Table sentences = table(bench.run("research.voices", "aspect", "smell", "sentences", "5"), "sentences");
            assertTrue(sentences.rows().size() >= 1 && sentences.rows().size() <= 5);
            assertTrue(sentences.rows().stream()
                    .allMatch(row -> row.get(11).value().orElseThrow().equals("smell")));
        }

        @Test
        void the_same_file_under_another_name_counts_once() throws Exception {
            importing("again B0LAMP1234.csv", Reviews.lamp(400) + "\n");
            Report again = bench.run("research.voices");
            assertTrue(again.findings().stream()
                    .anyMatch(finding -> finding.message().key().equals("research.voices.finding.again")));
            assertEquals(
                    cell(table(report, "complaints"), 0, "complaints").value(),
                    cell(table(again, "complaints"), 0, "complaints").value());
        }

        @Test
        void filters_that_nothing_fits_are_refused_in_words() {
            assertEquals(
                    "research.voices.refusal.filtered",
                    assertThrows(Refusal.class, () -> bench.run("research.voices", "since", "2027-01-01"))
                            .text()
                            .key());
            assertEquals(
                    "research.voices.refusal.aspect",
                    assertThrows(Refusal.class, () -> bench.run("research.voices", "aspect", "screen"))
                            .text()
                            .key());
        }
    }

    @Test
    void few_reviews_are_judged_by_the_word_list_and_it_says_so() throws Exception {
        importing(
                "few.csv", "review,rating\nThe battery died and it smells terrible,1\nGreat lamp and easy to use,5\n");
        Report report = bench.run("research.voices");
        assertTrue(figures(report).toList().contains("polarity_method"));
        assertFalse(table(report, "complaints").rows().isEmpty());
        assertTrue(report.findings().stream()
                .anyMatch(finding -> finding.message().key().equals("research.voices.finding.few")));
    }

    @Test
    void copies_and_bursts_are_pointed_out() throws Exception {
        StringBuilder file = new StringBuilder("asin,date,rating,review\n");
        for (int day = 1; day <= 28; day++) {
            file.append("B0EXAMPL01,2026-03-%02d,4,A lamp that lights room number %d of our old house%n"
                    .formatted(day, day * day));
        }
        for (int i = 0; i < 12; i++) {
            file.append(
                    "B0EXAMPL01,2026-03-15,5,This is the very best lamp that I have ever bought for my desk, take it %d%n"
                            .formatted(i % 3));
        }
        importing("suspicious.csv", file.toString());
        Table suspicious = table(bench.run("research.voices"), "suspicious");
        assertEquals("burst", cell(suspicious, 0, "key").value().orElseThrow());
        assertEquals(
                LocalDate.of(2026, 3, 15), cell(suspicious, 0, "day").value().orElseThrow());
        assertTrue(suspicious.rows().stream()
                .anyMatch(row -> row.get(8).value().orElseThrow().equals("copies")
                        && (int) row.get(1).value().orElseThrow() >= 12));
    }
}
