package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Grid;
import org.portolan.api.task.Progress;

class GridsTest {

    @TempDir
    private Path folder;

    private static List<Grid> read(Path file) throws Exception {
        return Grids.of(file, Progress.SILENT);
    }

    @Test
    void sheets_come_whole_with_the_cells_that_are_joined() throws Exception {
        Path file = folder.resolve("rates.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet rates = workbook.newWorksheet("运价 & <1>");
            rates.value(0, 0, "全球专线");
            rates.range(0, 0, 0, 2).merge();
            rates.value(2, 0, "美国");
            rates.range(2, 0, 3, 0).merge();
            rates.value(2, 1, 0.1 + 0.2);
            rates.value(3, 1, 0.12);
            rates.style(3, 1).format("0%").set();
            rates.value(3, 2, LocalDate.of(2026, 11, 1));
            rates.style(3, 2).format("yyyy-mm-dd").set();
            Worksheet second = workbook.newWorksheet("Zones");
            second.value(1, 1, "B2");
            second.setVisibilityState(VisibilityState.HIDDEN);
        }
        List<Grid> grids = read(file);
        assertEquals(
                List.of("运价 & <1>", "Zones"), grids.stream().map(Grid::sheet).toList());
        Grid rates = grids.get(0);
        assertEquals(
                List.of(List.of("全球专线"), List.of(), List.of("美国", "0.3"), List.of("", "12%", "2026-11-01")),
                rates.rows());
        assertEquals(List.of(new Grid.Merge(1, 1, 1, 3), new Grid.Merge(3, 1, 4, 1)), rates.merges());
        assertEquals("美国", rates.shown(4, 1));
        assertEquals("", rates.text(4, 1));
        assertEquals(true, grids.get(1).hidden());
        assertEquals("B2", grids.get(1).text(2, 2));
    }

    @Test
    void a_text_file_is_one_sheet_without_a_name() throws Exception {
        Path file = Files.write(
                folder.resolve("rates.csv"), "美国专线\r\n\r\n国家,重量,运费\r\n美国,0-0.5,\r\n".getBytes(Charset.forName("GBK")));
        List<Grid> grids = read(file);
        assertEquals(1, grids.size());
        assertEquals(
                List.of(List.of("美国专线"), List.of(), List.of("国家", "重量", "运费"), List.of("美国", "0-0.5")),
                grids.get(0).rows());
    }

    @Test
    void what_is_no_table_is_refused_with_what_to_do() throws Exception {
        Path file = Files.write(folder.resolve("rates.csv"), "%PDF-1.7 …".getBytes(Charset.forName("UTF-8")));
        assertEquals(
                "intake.kind.pdf",
                assertThrows(Refusal.class, () -> read(file)).text().key());
    }

    @Test
    void cells_are_named_as_a_spreadsheet_program_names_them() {
        assertEquals("B7", Grid.cell(7, 2));
        assertEquals("Z1", Grid.cell(1, 26));
        assertEquals("AB3", Grid.cell(3, 28));
    }
}
