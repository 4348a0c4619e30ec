package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;
import org.portolan.intake.value.NumberColumn;

/** Files that operators and carriers really wrote. They are no part of the sources. */
class RealFilesTest {

    private Path data = Path.of("");

    @BeforeEach
    void find_the_collection() {
        Optional<Path> found = collection();
        assumeTrue(found.isPresent(), "the collection of real files is not here: name it with -Dportolan.data=FOLDER");
        data = found.orElseThrow();
    }

    private static Optional<Path> collection() {
        String named = System.getProperty("portolan.data", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path beside = folder.resolve("shared/data");
            if (Files.isDirectory(beside)) {
                return Optional.of(beside);
            }
        }
        return Optional.empty();
    }

    private List<Path> tables(String... folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> walk = Files.walk(data.resolve(folder))) {
                walk.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|xlsx)"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    @Test
    void every_one_of_them_can_be_sampled_and_is_a_table() throws Exception {
        List<Path> files = tables(
                "log_karrio_services",
                "ecom_shopify_samples",
                "ecom_woocommerce",
                "ecom_olist_catalog",
                "mkt_google_trends",
                "mkt_wish_summer_products",
                "log_ecb_fx",
                "log_country_codes",
                "log_hts_us",
                "log_amazon_fee_tables_wimoor");
        for (Path file : files) {
            Sample sample = TableFiles.sample(file);
            assertEquals(Optional.empty(), sample.obstacle(), file::toString);
            for (Sample.Grid grid : sample.grids()) {
                assertTrue(grid.rows().stream().anyMatch(row -> row.size() > 1), file::toString);
            }
        }
    }

    @Test
    void rows_of_carriers_sheets_are_as_wide_as_their_header() throws Exception {
        for (Path file : tables("log_karrio_services")) {
            for (Sample.Grid grid : TableFiles.sample(file).grids()) {
                int width = grid.rows().get(0).size();
                assertTrue(width >= 14, file::toString);
                if (file.toString().endsWith(".csv")) {
                    assertTrue(grid.rows().stream().allMatch(row -> row.size() == width), file::toString);
                }
            }
        }
    }

    @Test
    void rates_of_the_european_central_bank_are_read_to_the_last_day() throws Exception {
        Euro euro = new Euro();
        Desk desk = Desk.read(data.resolve("log_ecb_fx/eurofxref-hist.csv"), euro);
        assertEquals(List.of(), desk.rejections());
        assertEquals(List.of(), desk.said());
        assertTrue(desk.stored > 4000, () -> desk.stored + " days");
    }

    /** A format of dates and rates, of which some are N/A. */
    private static final class Euro implements TableFormat<Boolean> {

        @Override
        public String id() {
            return "test.euro";
        }

        @Override
        public Header header() {
            return Header.of(Header.Field.required("date"), Header.Field.required("usd"), Header.Field.optional("cyp"));
        }

        @Override
        public Optional<Boolean> row(Row row) {
            row.decimal("cyp");
            return Optional.of(
                    row.date("date").isPresent() && row.decimal("usd").isPresent());
        }

        @Override
        public Writer<Boolean> writer(Batch batch, Source source) {
            return (row, complete) -> assertTrue(complete);
        }
    }

    @Test
    void prices_of_the_web_are_read_as_their_collectors_say_or_not_or_as_a_guess() throws Exception {
        Prices prices = new Prices();
        Desk.read(data.resolve("comp_price_strings/price_strings.csv"), prices);
        assertTrue(prices.read > 100, () -> prices.read + " prices");
        assertEquals(List.of(), prices.wrong);
    }

    /** Strings from the tests of price parsers, with the amount that is right. */
    private static final class Prices implements TableFormat<String> {

        private final List<String> wrong = new ArrayList<>();
        private int read;

        @Override
        public String id() {
            return "test.prices";
        }

        @Override
        public Header header() {
            return Header.of(Header.Field.required("price_raw"), Header.Field.required("expected_amount"));
        }

        @Override
        public Optional<String> row(Row row) {
            return Optional.of(row.text("price_raw") + "|" + row.text("expected_amount"));
        }

        @Override
        public Writer<String> writer(Batch batch, Source source) {
            return (row, line) -> {
                String[] parts = line.split("\\|", -1);
                NumberColumn alone = new NumberColumn();
                Optional<BigDecimal> amount = alone.read(parts[0], false);
                if (amount.isPresent() && !parts[1].isEmpty() && !alone.mustSay()) {
                    read++;
                    if (amount.get().compareTo(new BigDecimal(parts[1])) != 0) {
                        wrong.add(line + " was read as " + amount.get());
                    }
                }
            };
        }
    }
}
