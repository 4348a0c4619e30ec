package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.store.Batch;

/** What was written is read, for random tables in every encoding and with every delimiter. The seed is in the name. */
class RoundTripTest {

    private static final int COLUMNS = 5;
    private static final String ASCII = "abc XYZ 019 .-_'/#&\"\n";
    private static final String LATIN = "äöüßéèñçÅ";
    private static final String HAN = "渠道运费国家仓库订单商品价格重量时效";
    private static final String KANA = "商品名の価格はワイヤレスキーボードです";

    @TempDir
    Path folder;

    static Stream<Arguments> kinds() {
        return Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-31j", "windows-1252")
                .flatMap(charset -> Stream.of(',', ';', '\t', '|')
                        .flatMap(delimiter ->
                                Stream.of(1L, 2L, 3L).map(seed -> Arguments.of(charset, delimiter, seed))));
    }

    @ParameterizedTest(name = "{0} {1} seed {2}")
    @MethodSource("kinds")
    void of_text_is_identity(String charset, char delimiter, long seed) throws Exception {
        Random random = new Random(seed);
        List<List<String>> table = table(random, letters(charset) + delimiter);
        String bom = charset.startsWith("UTF") && random.nextBoolean() ? "\uFEFF" : "";
        String end = random.nextBoolean() ? "\r\n" : "\n";
        String text = table.stream()
                .map(row -> row.stream()
                        .map(cell -> quoted(cell, delimiter, random))
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining(end, bom + "Report" + end + end, end));
        Path file = Files.write(folder.resolve("table.csv"), text.getBytes(Charset.forName(charset)));
        assertEquals(expected(table), read(file));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_a_workbook_is_identity(long seed) throws Exception {
        List<List<String>> table = table(new Random(seed), LATIN + HAN + KANA + "\t,;|");
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Table");
            for (int r = 0; r < table.size(); r++) {
                for (int c = 0; c < COLUMNS; c++) {
                    sheet.value(r, c, table.get(r).get(c));
                }
            }
        }
        assertEquals(expected(table), read(file));
    }

    static Stream<Long> seeds() {
        return Stream.of(1L, 2L, 3L, 4L, 5L);
    }

    private static String letters(String charset) {
        return switch (charset) {
            case "GB18030" -> HAN;
            case "windows-31j" -> KANA;
            case "windows-1252" -> LATIN;
            default -> LATIN + HAN + KANA;
        };
    }

    private static List<List<String>> table(Random random, String letters) {
        List<List<String>> table = new ArrayList<>();
        // The header holds what every encoding can write.
        table.add(List.of("name", "sku", "size (cm)", "note", "Price"));
        for (int r = 0; r < 40 + random.nextInt(200); r++) {
            List<String> row = new ArrayList<>();
            for (int c = 0; c < COLUMNS; c++) {
                row.add(cell(random, letters));
            }
            // A first cell that is never blank keeps the row from being a blank one.
            row.set(0, "n" + r);
            table.add(row);
        }
        return table;
    }

    private static String cell(Random random, String letters) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            String from = random.nextInt(3) == 0 ? letters : ASCII;
            cell.append(from.charAt(random.nextInt(from.length())));
        }
        return cell.toString();
    }

    private static String quoted(String cell, char delimiter, Random random) {
        boolean must = cell.indexOf(delimiter) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
        return must || random.nextInt(8) == 0 ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** Cells without surrounding blanks; a dash alone is no value; line ends as XML has them. */
    private static List<List<String>> expected(List<List<String>> table) {
        return table.subList(1, table.size()).stream()
                .map(row -> row.stream()
                        .map(cell -> cell.strip().equals("-") ? "" : cell.strip())
                        .toList())
                .toList();
    }

    private static List<List<String>> read(Path file) throws IOException, org.portolan.api.command.Refusal {
        Kept kept = new Kept();
        Desk desk = Desk.read(file, kept);
        assertEquals(List.of(), desk.rejections());
        return kept.rows;
    }

    /** A format that keeps every cell. */
    private static final class Kept implements TableFormat<List<String>> {

        private final List<List<String>> rows = new ArrayList<>();

        @Override
        public String id() {
            return "test.kept";
        }

        @Override
        public Header header() {
            return Header.of(
                    Header.Field.required("name"), Header.Field.required("price"), Header.Field.required("size (cm)"));
        }

        @Override
        public Optional<List<String>> row(Row row) {
            return Optional.of(row.columns().stream().map(row::text).toList());
        }

        @Override
        public Writer<List<String>> writer(Batch batch, Source source) {
            return (row, cells) -> rows.add(cells);
        }
    }
}
