package org.portolan.logistics.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.service.FxRates;
import org.portolan.api.trade.Money;
import org.portolan.kernel.Imports;
import org.portolan.testkit.TestWorkbench;

/** Rates as the European Central Bank published them for these days. */
class PublishedRatesTest {

    @TempDir
    private Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2021, 1, 4));
        Path file = folder.resolve("eurofxref-hist.csv");
        Files.writeString(file, """
                Date,USD,JPY,CZK,GBP,ISK,CNY,
                2020-12-31,1.2271,126.49,26.242,0.89903,156.1,8.0225,
                2020-12-30,1.2281,126.57,26.252,0.90307,156.1,8.0134,
                2020-12-29,1.2259,126.96,26.215,0.90675,N/A,7.9982,
                """);
        Imports.Result result = bench.importing(file);
        assertEquals(List.of(3L, 3L), List.of(result.rows(), result.stored()), result::toString);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    EUR, USD, 2020-12-31, 1.2271,            2020-12-31
                    EUR, USD, 2021-01-03, 1.2271,            2020-12-31
                    EUR, USD, 2020-12-30, 1.2281,            2020-12-30
                    EUR, CZK, 2026-01-10, 26.242,            2020-12-31
                    EUR, ISK, 2020-12-30, 156.1,             2020-12-30
                    USD, EUR, 2020-12-31, 0.814929508597506, 2020-12-31
                    CNY, GBP, 2020-12-29, 0.113369258083069, 2020-12-29
                    """)
    void the_last_rate_on_or_before_a_day_is_taken_and_named(
            String from, String to, LocalDate on, String factor, LocalDate published) {
        FxRates.Rate rate = rate(from, to, on).orElseThrow();
        assertEquals(factor, rate.factor().toPlainString());
        assertEquals(published, rate.published());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    EUR, USD, 2020-12-28
                    EUR, CHF, 2020-12-31
                    EUR, ISK, 2020-12-29
                    """)
    void a_rate_that_was_not_published_by_then_is_none(String from, String to, LocalDate on) {
        assertTrue(rate(from, to, on).isEmpty());
    }

    @Test
    void a_currency_is_itself() {
        assertEquals(
                "1",
                rate("CHF", "CHF", LocalDate.of(2030, 1, 1))
                        .orElseThrow()
                        .factor()
                        .toPlainString());
    }

    private Optional<FxRates.Rate> rate(String from, String to, LocalDate on) {
        return new PublishedRates()
                .rate(
                        Money.currencyOf(from),
                        Money.currencyOf(to),
                        on,
                        bench.host().bench("logistics"));
    }
}
