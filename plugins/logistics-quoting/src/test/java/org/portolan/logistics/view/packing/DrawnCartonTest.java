package org.portolan.logistics.view.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Report;
import org.portolan.testkit.TestWorkbench;

class DrawnCartonTest {

    @Test
    void a_carton_is_drawn_with_all_its_units_inside_its_sides(@TempDir Path folder) throws Exception {
        try (TestWorkbench bench =
                TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            Report report =
                    bench.run("logistics.pack", "item", "A 20x15x8cm 0.35kg x40", "box", "60x40x40cm 0.9kg max 22.5kg");
            DrawnCarton carton = DrawnCarton.of(report, 1).orElseThrow();
            assertEquals(List.of(60.0, 40.0, 40.0), List.of(carton.x(), carton.y(), carton.z()));
            assertEquals(40, carton.units().size());
            assertTrue(carton.units().stream()
                    .allMatch(unit -> unit.x() + unit.length() <= carton.x()
                            && unit.y() + unit.width() <= carton.y()
                            && unit.z() + unit.height() <= carton.z()));
            assertEquals(Optional.empty(), DrawnCarton.of(report, 2));
            assertEquals(Optional.empty(), DrawnCarton.of(report, 0));
        }
    }
}
