package org.portolan.courses.command.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.Sandbox;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.courses.InWorkspace;
import org.portolan.testkit.Answer;

/** Questions to a table of any file. */
class TableTest extends InWorkspace {

    @Test
    void a_table_answers_what_a_spreadsheet_would() throws Exception {
        String file = orders();

        Answer answer = run(
                "courses.table",
                "file",
                file,
                "where",
                "item_price>=median",
                "by",
                "status",
                "measure",
                "sum",
                "of",
                "item_price");

        assertEquals(2, answer.figure("rows"));
        assertEquals(new BigDecimal("30.00"), answer.figure("value"));
        assertEquals(List.of("Shipped|1|20.00", "Unshipped|1|10.00"), answer.rows("result", "group", "rows", "value"));
    }

    @Test
    void a_column_without_a_number_is_not_measured() throws Exception {
        String file = orders();
        assertEquals(
                "courses.table.no-number",
                assertThrows(Refusal.class, () -> run("courses.table", "file", file, "measure", "sum", "of", "status"))
                        .text()
                        .key());
    }

    @Test
    void a_table_shows_numbers_as_numbers_and_only_the_columns_that_are_wanted() throws Exception {
        Path file = folder.resolve("stock.csv");
        Files.writeString(
                file,
                "sku,product-id,title,available,days-of-supply\nA,1001,Lamp,1200,12\nB,1002,Mug,40,33\nC,1003,Jar,,9\n");

        Report report = bench.run(
                "courses.table",
                "file",
                file.toString(),
                "where",
                "days-of-supply<median",
                "show",
                "sku",
                "show",
                "available");

        Table table = (Table) report.blocks().get(1);
        assertEquals(
                List.of("row NUMBER", "sku TEXT", "available NUMBER", "days_of_supply NUMBER"),
                table.columns().stream()
                        .map(column -> column.key() + " " + column.kind())
                        .toList());
        assertEquals(List.of("4|C||9"), new Answer(report).rows("result", "row", "sku", "available", "days_of_supply"));
        assertEquals(1, ((Figures) report.blocks().get(0)).items().size());
    }

    @ParameterizedTest
    @CsvSource({
        "item_price>=10, status",
        "Item Price >= 10, Status",
        "' item-price>= 10 ', STATUS",
    })
    void a_question_is_the_same_however_it_is_spelled(String where, String by) throws Exception {
        Map<String, List<String>> entered =
                Map.of("file", List.of("orders.csv"), "where", List.of(where), "by", List.of(by));
        try (Sandbox sandbox = bench.host().bench("courses").sandbox(false, Clock.systemUTC())) {
            Files.copy(Path.of(orders()), sandbox.files().resolve("orders.csv"));
            assertEquals(2, new Answer(sandbox.run("courses.table", entered)).figure("rows"));

            for (String other : List.of("item_price>=10", "Item Price>=10", "item price  >=10")) {
                assertTrue(sandbox.ran(0, "courses.table", Map.of("where", List.of(other), "by", List.of("Status"))));
            }
            assertFalse(sandbox.ran(0, "courses.table", Map.of("where", List.of("item_price>10"))));
        }
    }

    @Test
    void a_column_whose_title_differs_by_a_sign_alone_is_the_one_that_was_named() throws Exception {
        Path file = folder.resolve("prices.csv");
        Files.writeString(file, "sku,Price,Price ($)\nA,70,10\nB,7,90\n");

        assertEquals(
                List.of("3"),
                run("courses.table", "file", file.toString(), "where", "Price ($)>50")
                        .rows("result", "row"));
        assertEquals(
                List.of("2"),
                run("courses.table", "file", file.toString(), "where", "PRICE > Mean")
                        .rows("result", "row"));
    }

    private String orders() throws IOException {
        return Files.writeString(
                        folder.resolve("orders.csv"),
                        "Order,Status,Item Price\nA,Unshipped,10.00\nB,Shipped,20.00\nC,Unshipped,5.50\n")
                .toString();
    }

    private Answer run(String id, String... options) throws Exception {
        return new Answer(bench.run(id, options));
    }
}
