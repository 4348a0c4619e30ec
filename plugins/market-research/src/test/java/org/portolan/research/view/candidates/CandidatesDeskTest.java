package org.portolan.research.view.candidates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.testkit.TestWorkbench;
import org.portolan.testkit.view.QuietDesk;
import org.portolan.testkit.view.Shown;

/** The candidates desk as a person meets it, without a screen. */
class CandidatesDeskTest {

    private static final String LIST = """
            candidate,demand,margin,competition
            Lamp,20000,32%,40
            Tent,9000,18,65
            """;

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    private QuietDesk desk;
    private JTabbedPane view;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        desk = new QuietDesk(bench, "research");
        view = (JTabbedPane) Shown.onScreen(() -> new CandidatesDesk().open(desk));
    }

    @Test
    void without_candidates_it_says_how_to_bring_them() throws Exception {
        assertTrue(Shown.words(ranking()).contains("No candidate yet"));
    }

    @Test
    void a_list_is_loaded_and_ranked_side_by_side() throws Exception {
        load();
        JTable grid = grid();
        assertEquals(List.of("Lamp", "Tent"), Shown.onScreen(() -> row(grid, 0)));
        assertEquals(List.of("32", "18"), Shown.onScreen(() -> row(grid, 2)));
        assertEquals(List.of("1", "2"), Shown.onScreen(() -> row(grid, grid.getRowCount() - 2)));
    }

    @Test
    void another_weight_is_taken_at_once_and_candidates_are_there_when_the_desk_is_opened_again() throws Exception {
        load();
        JTable grid = grid();
        Object before = Shown.onScreen(() -> row(grid, grid.getRowCount() - 3));
        Shown.onScreen(() -> {
            ((Comparison) grid.getModel()).weigh(1, "90");
            return true;
        });
        assertInstanceOf(Report.class, desk.answer());
        assertTrue(!before.equals(Shown.onScreen(() -> row(grid, grid.getRowCount() - 3))));
        JTabbedPane again = (JTabbedPane) Shown.onScreen(() -> new CandidatesDesk().open(desk));
        desk.answer();
        JTable same = Shown.onScreen(() -> (JTable) Shown.all(again)
                .filter(part -> part instanceof JTable table && table.getModel() instanceof Comparison)
                .findFirst()
                .orElseThrow());
        assertEquals(List.of("Lamp", "Tent"), Shown.onScreen(() -> row(same, 0)));
    }

    @Test
    void a_sheet_is_reckoned_and_what_it_found_goes_into_the_comparison() throws Exception {
        JComponent sheet = (JComponent) view.getComponentAt(1);
        Shown.write(sheet, "Product", "Lamp");
        Shown.write(sheet, "Market", "US");
        Shown.write(sheet, "Price", "24.99 USD");
        Shown.write(sheet, "Goods cost", "5 USD");
        Shown.press(sheet, "Reckon");
        assertInstanceOf(Report.class, desk.answer());
        assertTrue(Shown.words(sheet).containsAll(List.of("Chance of loss", "profit_chart", "requirements")));
        Shown.press(sheet, "Take into the comparison");
        assertInstanceOf(Report.class, desk.answer());
        JTable grid = grid();
        assertEquals(List.of("Lamp"), Shown.onScreen(() -> row(grid, 0)));
        assertTrue(!Shown.onScreen(() -> row(grid, 2)).get(0).isEmpty());
    }

    private void load() throws Exception {
        desk.willChoose(Files.writeString(folder.resolve("candidates.csv"), LIST));
        Shown.press(ranking(), "Load a list…");
        desk.answer();
        assertInstanceOf(Report.class, desk.answer());
    }

    private JComponent ranking() {
        return (JComponent) view.getComponentAt(0);
    }

    private JTable grid() throws Exception {
        return Shown.onScreen(() -> (JTable) Shown.all(view)
                .filter(part -> part instanceof JTable table && table.getModel() instanceof Comparison)
                .findFirst()
                .orElseThrow());
    }

    private static List<String> row(JTable grid, int row) {
        return IntStream.range(0, grid.getColumnCount())
                .mapToObj(column -> String.valueOf(grid.getValueAt(row, column)))
                .toList();
    }
}
