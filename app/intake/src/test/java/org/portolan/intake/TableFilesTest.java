package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Recognition;

class TableFilesTest {

    @TempDir
    Path folder;

    private final Rates rates = new Rates();

    @Test
    void rows_below_a_preamble_are_read_with_the_numbers_a_spreadsheet_gives_them() throws Exception {
        Desk desk = read("""
                Rates of 2026

                Service,Price,Note
                Tracked,4.90,"two
                lines"
                Signed,5.90,
                """);
        assertEquals(
                List.of(
                        new Rates.Rate(4, "", "Tracked", new BigDecimal("4.90")),
                        new Rates.Rate(5, "", "Signed", new BigDecimal("5.90"))),
                rates.kept);
        assertEquals(2, desk.stored);
    }

    @Test
    void a_row_that_cannot_be_read_is_rejected_with_its_place_and_the_next_is_read() throws Exception {
        Desk desk = read("service;price\nA;x\nB;2\n");
        assertEquals(1, desk.stored);
        assertEquals("A;x", desk.rejected.get(0).raw());
        assertEquals("rates.csv 2 price", desk.rejected.get(0).reason().place().toString());
    }

    @Test
    void a_workbook_is_read_from_every_sheet_that_has_the_header() throws Exception {
        Path file = folder.resolve("rates.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Notes").value(0, 0, "nothing here");
            sheet(workbook.newWorksheet("East"), "A", 9.8);
            sheet(workbook.newWorksheet("West"), "B", 0.1 + 0.2);
        }
        Desk desk = Desk.read(file, rates);
        assertEquals(
                List.of(
                        new Rates.Rate(4, "East", "A", new BigDecimal("9.8")),
                        new Rates.Rate(4, "West", "B", new BigDecimal("0.3"))),
                rates.kept);
        assertEquals(2, desk.stored);
    }

    private static void sheet(Worksheet sheet, String service, double price) {
        sheet.value(2, 1, "渠道");
        sheet.value(2, 2, "运费(RMB/KG)");
        sheet.value(3, 1, service);
        sheet.value(3, 2, price);
    }

    @Test
    void a_sample_says_which_required_columns_are_missing() throws Exception {
        Recognition recognition =
                TableFiles.sample(write("Service,Cost\nA,1\n")).recognise(rates.header());
        assertEquals(0.5, recognition.likeness());
        assertEquals(List.of("price"), recognition.missing());
    }

    @Test
    void a_file_without_the_header_is_refused() throws Exception {
        Path file = write("Service,Cost\nA,1\n");
        Refusal refusal = assertThrows(Refusal.class, () -> Desk.read(file, rates));
        assertTrue(refusal.text().arguments().contains("price"));
    }

    private Desk read(String content) throws IOException, Refusal {
        return Desk.read(write(content), rates);
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("rates.csv"), content);
    }
}
