package org.portolan.research.command.demand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Grain;
import org.portolan.research.model.demand.Series;

/**
 * Sales of a file or a folder of files, by article and day.
 *
 * @param file its name
 * @param orders true where a day without a row is a day without a sale
 * @param first and {@code last}: the days that the whole file covers
 */
record Sales(
        String file,
        boolean orders,
        LocalDate first,
        LocalDate last,
        Map<String, NavigableMap<LocalDate, Double>> bySku,
        List<Finding> findings) {

    /** So many findings about rows are shown; more would hide the rest. */
    private static final int MOST_FINDINGS = 20;

    static Sales read(Path path, ForecastInput input, Workbench bench) throws Refusal, IOException {
        SalesRows rows = new SalesRows(input.measure(), input.exclude());
        List<Finding> findings = new ArrayList<>();
        List<Path> files = files(path);
        bench.progress().total(files.size());
        for (int i = 0; i < files.size(); i++) {
            bench.progress().check();
            findings.addAll(bench.tables()
                    .read(files.get(i), SalesRows.HEADER, rows::row)
                    .findings());
            bench.progress().at(i + 1L);
        }
        String name = String.valueOf(path.getFileName());
        List<LocalDate> days = rows.bySku().values().stream()
                .flatMap(one -> Stream.of(one.firstKey(), one.lastKey()))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            throw new Refusal(Text.of("research.forecast.refused.empty", name));
        }
        return new Sales(
                name,
                rows.areOrders(),
                days.get(0),
                days.get(days.size() - 1),
                rows.bySku(),
                findings.stream().distinct().limit(MOST_FINDINGS).toList());
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt|xlsx)"))
                    .filter(file -> !String.valueOf(file.getFileName()).matches("[A-Z.]+\\.txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The articles, the one with the greatest sum first. */
    List<String> largest() {
        return bySku.keySet().stream()
                .sorted(Comparator.comparingDouble((String sku) -> -total(sku)).thenComparing(sku -> sku))
                .toList();
    }

    double total(String sku) {
        return bySku.getOrDefault(sku, new TreeMap<>()).values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** An article from its first sale to the last day of the file. */
    Series of(String sku) {
        return series(bySku.getOrDefault(sku, new TreeMap<>()));
    }

    /** All articles together. */
    Series all() {
        TreeMap<LocalDate, Double> sum = new TreeMap<>();
        bySku.values().forEach(one -> one.forEach((day, value) -> sum.merge(day, value, Double::sum)));
        return series(sum);
    }

    private Series series(NavigableMap<LocalDate, Double> days) {
        Grain grain = orders ? Grain.DAY : grain(days);
        List<Series.Point> points = new ArrayList<>();
        days.forEach((day, value) -> points.add(new Series.Point(day.atStartOfDay(), value)));
        if (orders && days.lastKey().isBefore(last)) {
            points.add(new Series.Point(last.atStartOfDay(), 0));
        }
        Series series = Series.of(grain, points);
        return orders ? series.zeroed() : series;
    }

    /** The grain of the most frequent step from row to row. */
    private static Grain grain(NavigableMap<LocalDate, Double> days) {
        Map<Long, Integer> steps = new TreeMap<>();
        LocalDate before = days.firstKey();
        for (LocalDate day : days.tailMap(before, false).keySet()) {
            steps.merge(ChronoUnit.DAYS.between(before, day), 1, Integer::sum);
            before = day;
        }
        long usual = steps.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1L);
        return Grain.between(ChronoUnit.DAYS.getDuration().toMinutes() * usual);
    }
}
