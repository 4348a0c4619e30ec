package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.kernel.Imports;
import org.portolan.testkit.Answer;
import org.portolan.testkit.TestWorkbench;

/** The sample data that comes with the plugin. */
class SamplesTest {

    private static final List<String> FILES = List.of(
            "portolan-sample-post.csv",
            "portolan-sample-express.csv",
            "portolan-sample-line-zh.csv",
            "ecb-eurofxref-sample.csv");

    @Test
    void all_samples_import_and_give_quotes_in_one_currency(@TempDir Path folder) throws Exception {
        try (TestWorkbench bench =
                TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 4, 15))) {
            for (String name : FILES) {
                Imports.Result result = bench.importing(copy(name, folder));
                assertEquals(0, result.rejected(), result::toString);
                assertTrue(result.stored() > 0, name);
            }
            Answer answer = new Answer(bench.run(
                    "logistics.quote",
                    "to",
                    "DE",
                    "weight",
                    "0.35kg",
                    "from",
                    "CN",
                    "currency",
                    "EUR",
                    "size",
                    "20x15x8cm"));
            assertEquals(
                    List.of(
                            "Portolan 示例专线|SL-DE|5.86 EUR|7|10",
                            "Portolan Sample Post|SP-PACKET|7.10 EUR|8|12",
                            "Portolan Sample Post|SP-PARCEL|12.90 EUR|6|9",
                            "Portolan Sample Express|SX-SAVER|22.60 EUR|4|6",
                            "Portolan Sample Express|SX-PRIORITY|26.96 EUR|2|3",
                            "Portolan 示例专线|SL-BIG|33.20 EUR|12|18"),
                    answer.rows("services", "carrier", "service_code", "total", "transit_min", "transit_max"));
        }
    }

    private static Path copy(String name, Path folder) throws Exception {
        Path file = folder.resolve(name);
        try (InputStream sample =
                QuoteCommand.class.getModule().getResourceAsStream("META-INF/portolan/sample/" + name)) {
            Files.copy(sample, file);
        }
        return file;
    }
}
