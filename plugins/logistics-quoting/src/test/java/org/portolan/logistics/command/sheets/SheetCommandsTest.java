package org.portolan.logistics.command.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

class SheetCommandsTest {

    /** Nothing in it says what its third column is for, and one band a country does not show it. */
    private static final String OCTOBER = "东方小包（人民币）,,\n国家,重量,价格\n美国,0-2KG,50\n英国,0-2KG,40\n德国,0-2KG,45\n";

    @TempDir
    private Path folder;

    private static Table rates(Report report) {
        return new Answer(report).table("rates");
    }

    @Test
    void what_a_person_says_of_a_layout_recognises_the_file_of_the_next_month() throws Exception {
        Path october = Files.writeString(folder.resolve("东方-10.csv"), OCTOBER);
        Path november = Files.writeString(folder.resolve("东方-11.csv"), OCTOBER.replace("50", "52"));
        try (TestWorkbench bench =
                TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            assertEquals(
                    List.of(),
                    rates(bench.run("logistics.read-sheet", "file", october.toString()))
                            .rows());
            String charge = rates(
                            bench.run("logistics.read-sheet", "file", october.toString(), "set", "C=price-per-kg"))
                    .rows()
                    .get(0)
                    .get(7)
                    .value()
                    .orElseThrow()
                    .toString();
            assertEquals("50 per 1kg", charge);
            bench.run("logistics.map-sheet", "file", october.toString(), "set", "C=price-per-kg", "name", "东方");
            assertEquals(
                    3,
                    rates(bench.run("logistics.read-sheet", "file", november.toString()))
                            .rows()
                            .size());
        }
    }

    @Test
    void what_points_at_nothing_is_refused() throws Exception {
        Path file = Files.writeString(folder.resolve("a.csv"), OCTOBER);
        try (TestWorkbench bench =
                TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            assertThrows(
                    Refusal.class, () -> bench.run("logistics.read-sheet", "file", file.toString(), "set", "nonsense"));
        }
    }
}
