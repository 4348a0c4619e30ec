package org.portolan.research.view.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSpinner;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.view.QuietDesk;
import org.portolan.testkit.view.Shown;

/** The demand desk as a person meets it, without a screen. */
class DemandDeskTest {

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    private QuietDesk desk;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 1, 15));
        desk = new QuietDesk(bench, "research");
    }

    private void download() throws Exception {
        download("multiTimeline.csv", 50);
    }

    private void download(String name, int level) throws Exception {
        StringBuilder file = new StringBuilder("Category: All categories\n\nWeek,parasol: (United States)\n");
        for (int i = 0; i < 156; i++) {
            long value = Math.round(level + level * Math.cos(2 * Math.PI * (i - 26) / 52));
            file.append(LocalDate.of(2023, 1, 1).plusWeeks(i))
                    .append(',')
                    .append(value)
                    .append('\n');
        }
        bench.importing(Files.writeString(folder.resolve(name), file));
    }

    private Report answer() throws Exception {
        return assertInstanceOf(Report.class, desk.answers.poll(30, TimeUnit.SECONDS));
    }

    @Test
    void an_imported_term_is_shown_with_its_charts_its_peaks_and_the_day_to_order_by() throws Exception {
        download();
        JComponent view = Shown.onScreen(() -> new DemandDesk().open(desk));
        assertEquals("research.trends.report.list", answer().title().key());
        assertEquals("research.trends.report", answer().title().key());
        List<String> words = Shown.words(view);
        assertTrue(words.containsAll(List.of("interest", "season", "peaks", "Order by", "trace")), words::toString);
    }

    @Test
    void more_days_until_it_can_be_sold_are_asked_for_anew() throws Exception {
        download();
        JComponent view = Shown.onScreen(() -> new DemandDesk().open(desk));
        answer();
        answer();
        Shown.onScreen(() -> {
            Shown.all(view)
                    .filter(JSpinner.class::isInstance)
                    .map(JSpinner.class::cast)
                    .forEach(spinner -> spinner.setValue(300));
            return true;
        });
        answer();
        Report late = answer();
        assertEquals("research.trends.late", late.findings().get(0).message().key(), late.findings()::toString);
    }

    @Test
    void two_downloads_of_one_term_are_told_apart_by_their_days_and_files() throws Exception {
        download("multiTimeline.csv", 50);
        download("multiTimeline-2.csv", 49);
        JComponent view = Shown.onScreen(() -> new DemandDesk().open(desk));
        answer();
        answer();
        List<String> offered = Shown.onScreen(() -> Shown.all(view)
                .filter(JComboBox.class::isInstance)
                .map(part -> (JComboBox<?>) part)
                .flatMap(box -> IntStream.range(0, box.getItemCount()).mapToObj(box::getItemAt))
                .map(Object::toString)
                .sorted()
                .toList());
        assertEquals(
                List.of(
                        "parasol · US · week · 2023-01-01 – 2025-12-21 · multiTimeline-2.csv",
                        "parasol · US · week · 2023-01-01 – 2025-12-21 · multiTimeline.csv"),
                offered);
    }

    @Test
    void before_anything_was_imported_it_says_what_to_download() throws Exception {
        JComponent view = Shown.onScreen(() -> new DemandDesk().open(desk));
        answer();
        assertTrue(Shown.words(view).stream().anyMatch(words -> words.contains("Google Trends")));
    }

    @Test
    void every_field_has_a_name() throws Exception {
        JComponent view = Shown.onScreen(() -> new DemandDesk().open(desk));
        List<String> names = Shown.onScreen(() -> Shown.all(view)
                .filter(JSpinner.class::isInstance)
                .map(part -> part.getAccessibleContext().getAccessibleName())
                .toList());
        assertEquals(List.of("Sourcing days", "Shipping days"), names);
        answer();
    }
}
