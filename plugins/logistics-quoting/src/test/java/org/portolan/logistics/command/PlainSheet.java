package org.portolan.logistics.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A second, independent reading of a carrier's sheet: nothing of the plugin takes part in it. */
record PlainSheet(String file, List<Map<String, String>> rows) {

    static PlainSheet read(Path path) throws IOException {
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        List<String> header = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.isBlank()) {
                List<String> cells = cells(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
        }
        return new PlainSheet(path.getFileName().toString(), rows);
    }

    /** What a quote of this sheet must say, as code and total. */
    Set<String> quote(String from, String to, BigDecimal kilograms) {
        Map<String, List<Map<String, String>>> services = new HashMap<>();
        for (Map<String, String> row : rows) {
            if (hasRate(row) && takes(row, from, to, kilograms)) {
                services.computeIfAbsent(row.get("service_code"), code -> new ArrayList<>())
                        .add(row);
            }
        }
        Set<String> quoted = new TreeSet<>();
        services.forEach((code, able) -> {
            boolean listed = able.stream().anyMatch(row -> countries(row).contains(to));
            BigDecimal total = able.stream()
                    .filter(row -> countries(row).contains(to) == listed)
                    .map(row -> new BigDecimal(row.get("rate")))
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            quoted.add(file + "|" + code + "|" + total.stripTrailingZeros().toPlainString() + " "
                    + able.get(0).get("currency"));
        });
        return quoted;
    }

    static boolean hasRate(Map<String, String> row) {
        String rate = row.getOrDefault("rate", "");
        return !rate.isEmpty() && new BigDecimal(rate).signum() > 0;
    }

    static List<String> countries(Map<String, String> row) {
        return Arrays.stream(row.get("country_codes").split(","))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    static BigDecimal kilograms(Map<String, String> row, String column) {
        BigDecimal number = new BigDecimal(row.get(column));
        return row.getOrDefault("weight_unit", "KG").equals("LB")
                ? number.multiply(new BigDecimal("0.45359237"))
                : number;
    }

    private static boolean takes(Map<String, String> row, String from, String to, BigDecimal weight) {
        BigDecimal min = kilograms(row, "min_weight");
        boolean heavyEnough = weight.compareTo(min) > 0 || (min.signum() == 0 && weight.signum() == 0);
        boolean lane = countries(row).isEmpty() || countries(row).contains(to);
        boolean domestic = Boolean.parseBoolean(row.get("domicile"));
        boolean international = Boolean.parseBoolean(row.get("international"));
        boolean trip = from.isEmpty() || (from.equals(to) ? domestic : international);
        return heavyEnough && weight.compareTo(kilograms(row, "max_weight")) <= 0 && lane && trip;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
