package org.portolan.logistics.intake.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.kernel.Imports;
import org.portolan.testkit.TestWorkbench;

/** Layouts of forwarders' sheets, each with quotes that were worked out by hand from its rows and notes. */
class ForwarderSheetTest {

    private static final Path LAYOUTS = Path.of("src/test/resources/sheets");

    @TempDir
    private Path folder;

    static List<Path> layouts() throws IOException {
        try (Stream<Path> files = Files.list(LAYOUTS.toAbsolutePath())) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void a_layout_is_recognised_and_quotes_as_worked_out_by_hand(Path layout) throws Exception {
        SheetFile sheet = SheetFile.read(layout);
        try (TestWorkbench bench =
                TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            Imports.Result result = bench.importing(sheet.write(folder));
            assertEquals("logistics.forwarder-sheet", result.format());
            List<String> quotes = new ArrayList<>();
            for (String quote : sheet.quotes()) {
                String options = quote.substring(0, quote.indexOf(" => "));
                quotes.add(options + " => "
                        + quoted(bench.run(
                                "logistics.quote", options.replace("--", "").split(" "))));
            }
            List<String> found = result.findings().stream()
                    .map(finding -> finding.severity() + " " + finding.place().sheet() + " "
                            + finding.place().row() + " " + finding.place().column() + " "
                            + finding.message().key())
                    .collect(Collectors.toCollection(ArrayList::new));
            assertEquals(lines(sheet.quotes()) + "\n" + lines(sheet.findings()), lines(quotes) + "\n" + lines(found));
        }
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(String::strip).sorted().collect(Collectors.joining("\n"));
    }

    /** Codes and totals, in alphabetical order of codes as they are written down. */
    private static String quoted(Report report) {
        Table services = report.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.key().equals("services"))
                .findFirst()
                .orElseThrow();
        List<String> keys =
                services.columns().stream().map(column -> column.key()).toList();
        String all = services.rows().stream()
                .map(row -> word(row.get(keys.indexOf("service_code"))) + " " + word(row.get(keys.indexOf("total"))))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }

    private static String word(Cell cell) {
        return cell.value()
                .orElse("")
                .toString()
                .replaceAll("(\\.\\d*?)0+ (?=[A-Z]{3}$)", "$1 ")
                .replaceAll("\\. (?=[A-Z]{3}$)", " ");
    }
}
