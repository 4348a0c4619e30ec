package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Severity;
import org.portolan.kernel.Imports;
import org.portolan.logistics.model.landed.RealTariff;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** Walks every band of Royal Mail's real tables and compares each quote with a reading of the files of its own. */
class EveryBandTest {

    /** A line of the table of prices. */
    private record Band(int row, String method, BigDecimal from, BigDecimal to, BigDecimal price) {

        /** Between two bands the heavier one counts: a band begins a gram below its own beginning. */
        boolean takes(BigDecimal kilograms) {
            return kilograms.compareTo(from.subtract(new BigDecimal("0.001"))) > 0 && kilograms.compareTo(to) <= 0;
        }
    }

    private record Point(String to, BigDecimal kilograms) {}

    private final Map<String, Set<String>> countriesOfZone = new TreeMap<>();
    private final Map<String, Set<String>> zonesOfMethod = new TreeMap<>();
    private final List<Band> bands = new ArrayList<>();

    @Test
    void every_band_is_quoted_as_the_files_say_or_named_with_its_row(@TempDir Path folder) throws Exception {
        Path prices = RealTariff.file("log_royalmail_rates/csvdata/4_deliveryToPrice.csv");
        read(prices);
        List<Band> reachable =
                bands.stream().filter(band -> !countries(band).isEmpty()).toList();
        try (TestWorkbench bench = TestWorkbench.open(folder, MethodHandles.lookup(), LocalDate.of(2026, 11, 22))) {
            Imports.Result result = bench.importing(prices);
            assertEquals(bands.size(), result.rows());
            assertEquals(reachable.size(), result.stored());
            Set<Long> named = result.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .map(Finding::place)
                    .map(place -> place.row())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(
                    bands.stream()
                            .filter(band -> countries(band).isEmpty())
                            .map(band -> (long) band.row)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    named);

            Set<Integer> met = new TreeSet<>();
            Map<Point, List<String>> expected = new HashMap<>();
            for (Point point : points(reachable)) {
                List<Band> fitting = reachable.stream()
                        .filter(band ->
                                band.takes(point.kilograms) && countries(band).contains(point.to))
                        .toList();
                fitting.forEach(band -> met.add(band.row));
                expected.put(point, said(fitting));
            }
            assertEquals(reachable.size(), met.size(), "bands that some shipment meets");
            for (Map.Entry<Point, List<String>> entry : expected.entrySet()) {
                assertEquals(
                        entry.getValue(),
                        quoted(bench, entry.getKey()),
                        () -> entry.getKey().toString());
            }
            System.out.println("Royal Mail: " + bands.size() + " bands, " + result.stored() + " stored, "
                    + result.rejected() + " named, " + expected.size() + " shipments");
            assertTrue(expected.size() > 1000, "too few shipments were tried: " + expected.size());
        }
    }

    private void read(Path prices) throws IOException {
        for (List<String> cells : cells(prices.resolveSibling("1_countryToZone.csv"))) {
            // Codes that no list of countries has, and parts of a country, are not walked.
            if (cells.size() == 3
                    && !Set.of("IB", "AN").contains(cells.get(1))
                    && cells.get(1).length() == 2) {
                countriesOfZone
                        .computeIfAbsent(cells.get(2), unseen -> new TreeSet<>())
                        .add(cells.get(1));
            }
        }
        for (List<String> cells : cells(prices.resolveSibling("2_zoneToDeliveryMethod.csv"))) {
            zonesOfMethod
                    .computeIfAbsent(cells.get(2), unseen -> new TreeSet<>())
                    .add(cells.get(1));
        }
        for (List<String> cells : cells(prices)) {
            if (cells.size() > 2) {
                bands.add(new Band(
                        Integer.parseInt(cells.get(0)),
                        cells.get(1),
                        new BigDecimal(cells.get(2)),
                        new BigDecimal(cells.get(3)),
                        new BigDecimal(cells.get(4))));
            }
        }
    }

    /** The number of each line that is not blank, and its cells. */
    private static List<List<String>> cells(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\uFEFF", "").strip();
            if (!line.replace(",", "").isBlank()) {
                List<String> row = new ArrayList<>(List.of(Integer.toString(i + 1)));
                for (String cell : line.split(",")) {
                    row.add(cell.strip());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private Set<String> countries(Band band) {
        Set<String> countries = new TreeSet<>();
        zonesOfMethod
                .getOrDefault(band.method, Set.of())
                .forEach(zone -> countries.addAll(countriesOfZone.getOrDefault(zone, Set.of())));
        return countries;
    }

    /** The ends of each band and its first moment, to one country of each zone of its method. */
    private Set<Point> points(List<Band> reachable) {
        Set<Point> points = new LinkedHashSet<>();
        for (Band band : reachable) {
            for (String zone : zonesOfMethod.getOrDefault(band.method, Set.of())) {
                countriesOfZone.getOrDefault(zone, Set.of()).stream().limit(1).forEach(country -> {
                    points.add(new Point(country, band.to));
                    points.add(new Point(country, band.from.subtract(new BigDecimal("0.0004"))));
                });
            }
        }
        return points;
    }

    /** The least price of each method, where a file prices a weight twice. */
    private static List<String> said(List<Band> fitting) {
        Map<String, BigDecimal> least = new TreeMap<>();
        fitting.forEach(band -> least.merge(band.method, band.price, BigDecimal::min));
        return least.entrySet().stream()
                .map(entry -> entry.getKey() + "|" + entry.getValue().setScale(2) + " GBP")
                .sorted()
                .toList();
    }

    private static List<String> quoted(TestWorkbench bench, Point point) throws Exception {
        return new Answer(bench.run(
                        "logistics.quote",
                        "from",
                        "GB",
                        "to",
                        point.to,
                        "weight",
                        point.kilograms.toPlainString() + "kg",
                        "currency",
                        "GBP"))
                .rows("services", "service_code", "total").stream().sorted().toList();
    }
}
