package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Severity;
import org.portolan.kernel.Imports;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** karrio's own workbooks: a valid one, an updated one, and one with errors. */
class RateSheetWorkbookTest {

    @TempDir
    private Path folder;

    @Test
    void a_valid_workbook_is_quoted_by_its_base_rate_and_returns_are_left_out() throws Exception {
        Path file = workbook("rate-sheet-valid.xlsx");
        try (TestWorkbench bench = open()) {
            Imports.Result result = bench.importing(file);
            assertEquals("logistics.rate-sheet", result.format());
            assertEquals(List.of(5L, 5L, 0L), List.of(result.rows(), result.stored(), result.rejected()));

            assertEquals(
                    List.of("DHL Parcel DE|dhl_paket|DHL Paket|Germany|3 kg|9.80 EUR|2|2"),
                    quote(bench, "to", "DE", "weight", "3kg")
                            .rows(
                                    "services",
                                    "carrier",
                                    "service_code",
                                    "service",
                                    "zone",
                                    "billable_weight",
                                    "total",
                                    "transit_min",
                                    "transit_max"));
            assertEquals(
                    List.of("13.50 EUR"),
                    quote(bench, "to", "CH", "weight", "2kg", "from", "DE").rows("services", "total"));
            assertEquals(
                    List.of("dhl_paket|origin[DE]", "dhl_returns|returns[]"),
                    quote(bench, "to", "CH", "weight", "2kg", "from", "CN").rows("excluded", "service_code", "reason"));
        }
    }

    @Test
    void a_newer_sheet_stands_beside_the_older_with_its_name() throws Exception {
        Path valid = workbook("rate-sheet-valid.xlsx");
        Path updated = workbook("rate-sheet-updated.xlsx");
        try (TestWorkbench bench = open()) {
            bench.importing(valid);
            bench.importing(updated);
            assertEquals(
                    List.of("7.50 EUR|" + valid.getFileName(), "8.00 EUR|" + updated.getFileName()),
                    quote(bench, "to", "DE", "weight", "1kg").rows("services", "total", "sheet"));
        }
    }

    @Test
    void every_error_is_named_by_row_and_column() throws Exception {
        Path file = workbook("rate-sheet-errors.xlsx");
        try (TestWorkbench bench = open()) {
            Imports.Result result = bench.importing(file);
            assertEquals(List.of(2L, 1L, 1L), List.of(result.rows(), result.stored(), result.rejected()));
            assertEquals(
                    List.of("3 carrier_name"),
                    result.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(finding -> finding.place().row() + " "
                                    + finding.place().column())
                            .toList());
        }
    }

    @Test
    void a_surcharge_that_may_be_an_amount_or_a_share_is_named_and_not_charged() throws Exception {
        Path file = folder.resolve("sheet.csv");
        Files.writeString(file, """
                carrier_name,service_code,service_name,shipment_type,origin_country,zone_label,country_codes,\
                min_weight,max_weight,currency,base_rate,fuel_surcharge
                Sample,A,Parcel,outbound,DE,Zone 1,FR,0,2,EUR,10,12
                """);
        try (TestWorkbench bench = open()) {
            Imports.Result result = bench.importing(file, Map.of());
            assertEquals(
                    List.of("2 fuel_surcharge"),
                    result.findings().stream()
                            .filter(finding -> finding.severity() == Severity.WARNING)
                            .map(finding -> finding.place().row() + " "
                                    + finding.place().column())
                            .toList());
            assertEquals(
                    List.of("10.00 EUR"),
                    quote(bench, "to", "FR", "weight", "1kg", "from", "DE").rows("services", "total"));
        }
    }

    private TestWorkbench open() throws Exception {
        return TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    private static Answer quote(TestWorkbench bench, String... options) throws Exception {
        return new Answer(bench.run("logistics.quote", options));
    }

    private static Path workbook(String name) throws Exception {
        return RealSheets.files(name).get(0);
    }
}
