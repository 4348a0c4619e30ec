package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbooksTest {

    @TempDir
    Path folder;

    private final Rates rates = new Rates();

    private Path write(Consumer<Workbook> content) throws IOException {
        Path file = folder.resolve("rates.dat");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }

    private static Worksheet sheet(Workbook workbook, String name, String service, double price) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, "Rates from 1 November");
        sheet.value(2, 1, "渠道");
        sheet.value(2, 2, "运费(RMB/KG)");
        sheet.value(3, 1, service);
        sheet.value(3, 2, price);
        return sheet;
    }

    @Test
    void every_sheet_that_has_the_header_is_read_whatever_the_files_name() throws Exception {
        Path file = write(workbook -> {
            workbook.newWorksheet("Notes").value(0, 0, "nothing here");
            sheet(workbook, "East", "A", 9.8);
            sheet(workbook, "West", "B", 0.1 + 0.2);
        });
        Desk desk = Desk.read(file, rates);
        assertEquals(List.of("4 A 9.8", "4 B 0.3"), rates.lines());
        assertEquals(
                List.of("East", "West"),
                rates.kept.stream().map(Rates.Rate::sheet).toList());
        assertEquals(List.of(), desk.said());
    }

    @Test
    void a_workbook_without_styles_is_read_as_simple_exporters_write_it() throws Exception {
        Path styled = write(workbook -> sheet(workbook, "East", "A", 9.8));
        Path plain = folder.resolve("plain.xlsx");
        try (ZipFile parts = new ZipFile(styled.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(plain))) {
            for (ZipEntry part : Collections.list(parts.entries())) {
                if (!part.getName().endsWith("styles.xml")) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    parts.getInputStream(part).transferTo(out);
                }
            }
        }
        Desk desk = Desk.read(plain, rates);
        assertEquals(List.of("4 A 9.8"), rates.lines());
        assertEquals(List.of(), desk.said());
    }

    @Test
    void hidden_sheets_are_left_out_and_named_where_a_shown_one_has_the_header() throws Exception {
        Path file = write(workbook -> {
            sheet(workbook, "Old", "A", 1).setVisibilityState(VisibilityState.HIDDEN);
            sheet(workbook, "New", "B", 2);
        });
        Desk desk = Desk.read(file, rates);
        assertEquals(List.of("4 B 2"), rates.lines());
        assertEquals(List.of("WARNING rates.dat intake.sheet.hidden.left"), desk.said());
    }

    @Test
    void a_hidden_sheet_is_read_where_no_other_has_the_header() throws Exception {
        Path file = write(workbook -> {
            workbook.newWorksheet("Cover").value(0, 0, "x");
            sheet(workbook, "Data", "A", 1).setVisibilityState(VisibilityState.VERY_HIDDEN);
        });
        Desk desk = Desk.read(file, rates);
        assertEquals(List.of("4 A 1"), rates.lines());
        assertEquals(List.of("INFO rates.dat intake.sheet.hidden.read"), desk.said());
    }

    @Test
    void text_that_looks_like_a_number_is_read_as_the_country_writes_it_and_a_number_as_it_is() throws Exception {
        Path file = write(workbook -> {
            Worksheet sheet = sheet(workbook, "Rates", "A", 1.234);
            sheet.value(4, 1, "B");
            sheet.value(4, 2, "1.234,50");
            sheet.value(5, 1, "C");
            sheet.value(5, 2, "1.234");
        });
        Desk.read(file, rates);
        assertEquals(List.of("4 A 1.234", "5 B 1234.50", "6 C 1234"), rates.lines());
    }

    @Test
    void rows_that_the_file_leaves_out_count() throws Exception {
        Path file = write(workbook -> {
            Worksheet sheet = sheet(workbook, "Rates", "A", 1);
            sheet.value(99, 1, "B");
            sheet.value(99, 2, 2);
        });
        Desk.read(file, rates);
        assertEquals(List.of("4 A 1", "100 B 2"), rates.lines());
    }

    private static final String HEADER =
            "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c></row>";

    private static String row(String price, String day) {
        return HEADER + "<row r='2'><c r='A2' t='inlineStr'><is><t>A</t></is></c>" + price + day + "</row>";
    }

    @ParameterizedTest
    @CsvSource({
        "<c r='B2'><v>9.800000000000001</v></c>, 9.8",
        "<c r='B2'><v>0.30000000000000004</v></c>, 0.3",
        "<c r='B2'><v>1E-3</v></c>, 0.001",
        "<c r='B2'><v>1.5E+5</v></c>, 150000",
        "<c r='B2' s='4'><v>0.035</v></c>, 0.035",
        "<c r='B2'><f>1+1</f><v>2</v></c>, 2",
        "<c r='B2' t='str'><f>\"1\"</f><v>1</v></c>, 1",
    })
    void a_number_is_what_a_spreadsheet_program_shows(String cell, String price) throws Exception {
        Desk.read(Fixture.workbook(folder.resolve("rates.xlsx"), row(cell, ""), false), rates);
        assertEquals(List.of("2 A " + price), rates.lines());
    }

    @ParameterizedTest
    @CsvSource({
        "<c r='B2' t='e'><v>#N/A</v></c>",
        "<c r='B2' t='e'><f>1/0</f><v>#DIV/0!</v></c>",
        "<c r='B2'/>",
        "<c r='B2'><v>1E999999999</v></c>"
    })
    void an_error_is_no_value(String cell) throws Exception {
        Desk desk = Desk.read(Fixture.workbook(folder.resolve("rates.xlsx"), row(cell, ""), false), rates);
        assertEquals(0, desk.stored);
        assertEquals(1, desk.rejected.size());
    }

    @ParameterizedTest
    @CsvSource({
        "false, <c r='C2' s='1'><v>46327</v></c>, 2026-11-01",
        "true, <c r='C2' s='1'><v>44865</v></c>, 2026-11-01",
        "false, <c r='C2' s='2'><v>46327.5</v></c>, 2026-11-01",
        "false, <c r='C2' s='3'><v>46327</v></c>, 2026-11-01",
        "false, <c r='C2'><v>46327</v></c>, 2026-11-01",
        "true, <c r='C2'><v>44865</v></c>, 2026-11-01",
        "false, <c r='C2' s='1'><v>61</v></c>, 1900-03-01",
        "false, <c r='C2' s='1'><v>59</v></c>, 1900-02-28",
        "false, <c r='C2' t='inlineStr'><is><t>01.11.2026</t></is></c>, 2026-11-01",
    })
    void a_date_is_its_serial_number_counted_from_1900_or_1904(boolean since1904, String cell, LocalDate day)
            throws Exception {
        Desk.read(
                Fixture.workbook(folder.resolve("rates.xlsx"), row("<c r='B2'><v>1</v></c>", cell), since1904), rates);
        assertEquals(Optional.of(day), rates.kept.get(0).day());
    }
}
