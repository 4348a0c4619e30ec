package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.kernel.Imports;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** Walks every row of every real sheet and compares each quote with what an independent reading of the file says. */
class EveryRowTest {

    /** A shipment; no origin where {@code from} is empty. */
    private record Point(String from, String to, BigDecimal kilograms) {}

    @Test
    void every_row_with_a_rate_is_quoted_exactly_as_the_file_says(@TempDir Path folder) throws Exception {
        List<PlainSheet> sheets = new ArrayList<>();
        try (TestWorkbench bench = TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            for (Path file : RealSheets.files(".csv")) {
                PlainSheet sheet = PlainSheet.read(file);
                Imports.Result result = bench.importing(file);
                assertEquals(sheet.rows().size(), result.stored(), result::toString);
                sheets.add(sheet);
            }
            Set<Point> points = points(sheets);
            for (Point point : points) {
                Set<String> expected = sheets.stream()
                        .flatMap(sheet -> sheet.quote(point.from, point.to, point.kilograms).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(expected, quoted(bench, point), point::toString);
            }
            assertTrue(points.size() > 1000, "too few shipments were tried: " + points.size());
        }
    }

    private static Set<Point> points(List<PlainSheet> sheets) {
        Set<Point> points = new LinkedHashSet<>();
        for (PlainSheet sheet : sheets) {
            for (Map<String, String> row : sheet.rows()) {
                if (PlainSheet.hasRate(row)) {
                    BigDecimal min = PlainSheet.kilograms(row, "min_weight");
                    BigDecimal max = PlainSheet.kilograms(row, "max_weight");
                    for (String to : destinations(sheet, row)) {
                        for (String from : List.of("", to, to.equals("CN") ? "US" : "CN")) {
                            points.add(new Point(from, to, max));
                            points.add(new Point(from, to, min.add(max).divide(BigDecimal.valueOf(2))));
                        }
                    }
                }
            }
        }
        return points;
    }

    /** The countries of a row; for a row without any, some that no row of its service lists. */
    private static List<String> destinations(PlainSheet sheet, Map<String, String> row) {
        if (!PlainSheet.countries(row).isEmpty()) {
            return PlainSheet.countries(row);
        }
        Set<String> listed = sheet.rows().stream()
                .filter(other -> other.get("service_code").equals(row.get("service_code")))
                .flatMap(other -> PlainSheet.countries(other).stream())
                .collect(Collectors.toSet());
        return Stream.of("JP", "BR", "DE", "US", "CN", "ZA")
                .filter(code -> !listed.contains(code))
                .limit(3)
                .toList();
    }

    private static Set<String> quoted(TestWorkbench bench, Point point) throws Exception {
        List<String> options =
                new ArrayList<>(List.of("to", point.to, "weight", point.kilograms.toPlainString() + "kg"));
        if (!point.from.isEmpty()) {
            options.addAll(List.of("from", point.from));
        }
        Answer answer = new Answer(bench.run("logistics.quote", options.toArray(String[]::new)));
        return answer.rows("services", "sheet", "service_code", "total").stream()
                .map(EveryRowTest::plain)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The total without trailing zeros: 5.90 EUR is 5.9 EUR. */
    private static String plain(String row) {
        int amount = row.lastIndexOf('|') + 1;
        String[] money = row.substring(amount).split(" ");
        return row.substring(0, amount)
                + new BigDecimal(money[0]).stripTrailingZeros().toPlainString() + " " + money[1];
    }
}
