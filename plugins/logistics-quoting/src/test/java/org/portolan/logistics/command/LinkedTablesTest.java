package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Severity;
import org.portolan.kernel.Imports;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** Tables without headers that refer to each other, of a carrier that nobody knows. */
class LinkedTablesTest {

    private static final Map<String, String> ANSWERS = Map.of("carrier", "Parcel House", "currency", "CHF");

    @TempDir
    private Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void write() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
        file("prices.csv", """
                economy-1,0.01,1.00,5.00
                economy-1,1.01,5.00,9.00

                economy-2,0.01,5.00,12.00
                """);
        file("where.csv", """
                at,near
                de,near
                us,far
                """);
        file("what.csv", """
                near,economy-1
                far,economy-2
                """);
    }

    @Test
    void codes_that_join_the_tables_prove_more_than_how_they_are_written() throws Exception {
        Imports.Result result = bench.importing(folder.resolve("prices.csv"), ANSWERS);
        assertEquals("logistics.linked-tables", result.format());
        assertEquals(List.of(3L, 3L, 0L), List.of(result.rows(), result.stored(), result.rejected()));
        assertEquals(List.of("Parcel House|economy-1|near|5.00 CHF"), quote("AT", "1kg"));
        assertEquals(List.of("Parcel House|economy-1|near|9.00 CHF"), quote("DE", "1.001kg"));
        assertEquals(List.of("Parcel House|economy-2|far|12.00 CHF"), quote("US", "5kg"));
        assertEquals(List.of(), quote("US", "5.01kg"));
        bench.host().workspace().batches().undo(result.importId());
        assertEquals(List.of(), quote("AT", "1kg"));
    }

    @Test
    void a_carrier_that_nobody_knows_is_asked_for() {
        assertEquals("kernel.import.question", refused("prices.csv", Map.of()));
    }

    @Test
    void another_delimiter_other_letters_and_grams_are_read_alike() throws Exception {
        file("prices.csv", """
                économie;0;1000;5,00
                économie;1000;30000;9,50
                """.replace("économie", "economie"));
        file("where.csv", "AT;near\nDE;near\n");
        Files.write(
                folder.resolve("what.csv"),
                "near;economie\nnear;économie_rapide\n".getBytes(StandardCharsets.ISO_8859_1));
        Imports.Result result = bench.importing(
                folder.resolve("prices.csv"),
                Map.of("carrier", "Parcel House", "currency", "CHF", "unit", "g", "from", "2026-11-01"));
        assertEquals(List.of("what.csv unpriced"), warnings(result));
        assertEquals(List.of("Parcel House|economie|near|5.00 CHF"), quote("AT", "1kg"));
        assertEquals(List.of("Parcel House|economie|near|9.50 CHF"), quote("AT", "1.0001kg"));
        assertEquals(
                List.of(),
                new Answer(bench.run("logistics.quote", "to", "AT", "weight", "1kg", "date", "2026-10-31"))
                        .rows("services", "total"));
    }

    @Test
    void two_sets_of_tables_in_one_folder_do_not_mix() throws Exception {
        file("other-prices.csv", "swift-1,0.01,1.00,50.00\nswift-1,1.01,5.00,90.00\n");
        file("other-where.csv", "AT,alps\nCH,alps\n");
        file("other-what.csv", "alps,swift-1\n");
        bench.importing(folder.resolve("prices.csv"), ANSWERS);
        assertEquals(List.of("Parcel House|economy-1|near|5.00 CHF"), quote("AT", "1kg"));
        bench.importing(folder.resolve("other-prices.csv"), ANSWERS);
        assertEquals(List.of("Parcel House|swift-1|alps|50.00 CHF"), quote("CH", "1kg"));
    }

    @Nested
    class What_does_not_fit {

        @Test
        void a_missing_sibling_is_named_with_what_it_should_hold() throws Exception {
            Files.delete(folder.resolve("what.csv"));
            assertEquals("logistics.linked.refused.missing", refused("prices.csv", ANSWERS));
            file("what.csv", "near,economy-1\nfar,economy-2\n");
            Files.delete(folder.resolve("where.csv"));
            assertEquals("logistics.linked.refused.missing", refused("prices.csv", ANSWERS));
        }

        @Test
        void two_tables_of_one_kind_are_named() throws Exception {
            file("what-else.csv", "near,economy-1\nfar,economy-2\n");
            assertEquals("logistics.linked.refused.several", refused("prices.csv", ANSWERS));
        }

        @Test
        void a_sibling_alone_says_which_table_to_import() throws Exception {
            file("zones.csv", "ZONE_A,METHOD_ONE\nZONE_A,METHOD_TWO\n");
            assertEquals("logistics.linked.refused.not-prices", refused("zones.csv", Map.of()));
            Files.delete(folder.resolve("prices.csv"));
            assertEquals("logistics.linked.refused.no-prices", refused("zones.csv", Map.of()));
        }

        @Test
        void each_row_that_is_not_stored_is_named_and_counted() throws Exception {
            StringBuilder prices = new StringBuilder("//standard\n");
            for (int i = 0; i < 20; i++) {
                prices.append("economy-1,%d.01,%d.00,%d\n".formatted(i, i + 1, i + 5));
            }
            prices.append("economy-1,21.01,22.00,30\n") // 22: leaves 20 to 21.01 out
                    .append("economy-1,21.50,24.00,31\n") // 23: prices 21.5 to 22 twice
                    .append("economy-3,0.01,1.00,5\n") // 24: no zone has it
                    .append("economy-2,0.01,1.00,7\n") // 25: its zone has no country
                    .append("economy-1,24.01,25.00,0\n"); // 26: no price
            file("prices.csv", prices.toString());
            file("where.csv", "at,near\nde,near\nqq,near\n");
            Imports.Result result = bench.importing(folder.resolve("prices.csv"), ANSWERS);
            assertEquals(List.of(25L, 22L, 3L), List.of(result.rows(), result.stored(), result.rejected()));
            assertEquals(
                    List.of("prices.csv 22 gap", "prices.csv 23 overlap", "where.csv 3 country"),
                    warnings(result).stream().sorted().toList());
            assertEquals(
                    List.of("24 no-zone", "25 no-country", "26 band"),
                    result.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .map(finding -> finding.place().row() + " "
                                    + finding.message().key().replace("logistics.linked.", ""))
                            .sorted()
                            .toList());
            assertEquals(List.of("Parcel House|economy-1|near|30.00 CHF"), quote("AT", "21.7kg"));
            assertEquals(List.of(), quote("AT", "20.5kg"));
        }
    }

    private void file(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }

    private String refused(String file, Map<String, String> answers) {
        return assertThrows(Refusal.class, () -> bench.importing(folder.resolve(file), answers))
                .text()
                .key();
    }

    private List<String> quote(String to, String weight) throws Exception {
        return new Answer(bench.run("logistics.quote", "to", to, "weight", weight))
                .rows("services", "carrier", "service_code", "zone", "total");
    }

    private static List<String> warnings(Imports.Result result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .filter(finding -> !finding.message().key().endsWith(".unnamed"))
                .map(finding ->
                        (finding.place() + " ") + finding.message().key().replace("logistics.linked.", ""))
                .toList();
    }
}
