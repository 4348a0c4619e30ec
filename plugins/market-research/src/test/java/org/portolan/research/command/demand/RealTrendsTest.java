package org.portolan.research.command.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portolan.kernel.Imports;
import org.portolan.research.RealData;

/** Every real download of Google Trends that lies beside the project. */
class RealTrendsTest extends InResearch {

    /** A data row: something, then a value of interest or a rise; counted here without the reader that is tested. */
    private static final Pattern DATA =
            Pattern.compile("\"?[^:]+\"?,\"?(?:<\\s*1|[+\\-]?[\\d.,]+)\\s*%?\"?(?:,.*)?|\"?[^:]+,\"?Breakout\"?,?");

    @Test
    void every_real_download_is_imported_row_by_row_and_what_is_not_stored_is_named() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(RealData.folder("mkt_google_trends"))) {
            files = all.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        Map<String, Integer> formats = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        long stored = 0;
        for (Path file : files) {
            Imports.Result result = bench.importing(file);
            long rows = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                    .map(line -> line.replace("\uFEFF", ""))
                    .filter(line -> DATA.matcher(line).matches())
                    .count();
            stored += result.stored();
            formats.merge(file.getFileName().toString().replaceAll("[^A-Za-z].*", ""), 1, Integer::sum);
            if (result.stored() + result.rejected() != rows || result.rejected() != 0) {
                wrong.add(file + ": " + rows + " rows, stored " + result.stored() + ", rejected " + result.rejected());
            }
        }
        System.out.println("Real downloads of Google Trends: " + files.size() + " files " + formats + ", " + stored
                + " rows stored");
        assertEquals(List.of(), wrong);
        assertFalse(files.isEmpty());
    }
}
