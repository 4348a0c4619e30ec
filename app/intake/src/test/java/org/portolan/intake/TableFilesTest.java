package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Recognition;
import org.portolan.api.report.Severity;
import org.portolan.api.task.Progress;
import org.portolan.api.text.Text;

class TableFilesTest {

    @TempDir
    Path folder;

    private final Rates rates = new Rates();

    private Desk read(String content) throws IOException, Refusal {
        return Desk.read(Fixture.text(folder, content), rates);
    }

    @Nested
    class Rows {

        @Test
        void below_a_preamble_they_have_the_numbers_a_spreadsheet_gives_them() throws Exception {
            Desk desk = read("""
                Rates of 2026
                "valid from, to",2026

                Service,Price,Note
                Tracked,4.90,"two
                lines"

                Signed,5.90,
                """);
            assertEquals(List.of("5 Tracked 4.90", "7 Signed 5.90"), rates.lines());
            assertEquals(2, desk.stored);
            assertEquals(List.of(), desk.said());
        }

        @Test
        void that_cannot_be_read_are_kept_with_every_reason_and_reading_goes_on() throws Exception {
            Desk desk = read("service;price;day\nA;x;2026-02-30\n;;\n;3;\nB;2;2026-02-28\n");
            assertEquals(List.of("5 B 2"), rates.lines());
            assertEquals(
                    List.of(
                            "A;x;2026-02-30 | rates.csv 2 price | intake.cell.number",
                            ";3; | rates.csv 4 service | intake.cell.blank"),
                    desk.rejections());
            assertEquals(List.of("ERROR rates.csv 2 day intake.cell.date"), desk.said());
        }

        @Test
        void whose_values_are_none_of_the_trade_are_kept_with_the_sentence_of_the_value() throws Exception {
            Desk desk = read("service,price,country\nA,1,XX\nB,2,de\n");
            assertEquals(List.of("A,1,XX | rates.csv 2 | api.country.unknown"), desk.rejections());
        }

        @Test
        void that_are_the_header_once_more_are_left_out() throws Exception {
            Desk desk = read("service,price\nA,1\nservice,price\nB,2\n");
            assertEquals(List.of("2 A 1", "4 B 2"), rates.lines());
            assertEquals(List.of("INFO rates.csv intake.row.header"), desk.said());
        }

        @Test
        void that_describe_the_columns_are_left_out() throws Exception {
            Desk desk = read("""
                service,price,day
                Name of the service.,Price of a parcel.,Day it begins.
                A,1,2026-01-01
                B,2,2026-01-01
                """);
            assertEquals(List.of("3 A 1", "4 B 2"), rates.lines());
            assertEquals(List.of("INFO rates.csv intake.row.described"), desk.said());
        }

        @Test
        void that_are_too_long_are_read_and_named_and_too_short_ones_are_read() throws Exception {
            Desk desk = read("service,price,day,\nA,1,2026-01-01,,x\nB,2\nC,3,,,\n");
            assertEquals(3, desk.stored);
            assertEquals(List.of("WARNING rates.csv 2 intake.row.long"), desk.said());
        }

        @Test
        void with_one_finding_in_common_are_named_up_to_a_point() throws Exception {
            Desk desk = read("service,price\n" + "A,1,x\n".repeat(500));
            assertEquals(21, desk.findings.size());
            assertEquals("480", desk.findings.get(20).message().arguments().get(0));
        }
    }

    @Nested
    class Numbers_and_dates {

        @ParameterizedTest
        @CsvSource({
            "'service;price\nA;1.234,56\nB;1,234', '2 A 1234.56,3 B 1.234'",
            "'service\tprice\nA\t1,234.56\nB\t1,234', '2 A 1234.56,3 B 1234'",
            "'service\tprice\nA\t1 234,5\nB\t-', '2 A 1234.5'",
            "'service|price\nA|€ 1,50\nB|3.5%', '2 A 1.50,3 B 0.035'",
        })
        void are_read_as_the_file_writes_them(String content, String kept) throws Exception {
            read(content + "\n");
            assertEquals(List.of(kept.split(",")), rates.lines());
        }

        @Test
        void that_could_be_read_in_two_ways_are_said_once_a_column() throws Exception {
            Desk desk = read("service,price,day\nA,\"1,234\",03/04/2026\nB,\"2,345\",04/05/2026\n");
            assertEquals(List.of("2 A 1234", "3 B 2345"), rates.lines());
            assertEquals(
                    Optional.of(LocalDate.of(2026, 4, 3)), rates.kept.get(0).day());
            assertEquals(
                    List.of(
                            "WARNING rates.csv 2 price intake.guess.number",
                            "WARNING rates.csv 2 day intake.guess.date"),
                    desk.said());
        }

        @Test
        void the_29th_of_february_of_a_common_year_is_a_finding() throws Exception {
            Desk desk = read("service,price,day\nA,1,29/02/2027\nB,1,29/02/2028\n");
            assertEquals(List.of("A,1,29/02/2027 | rates.csv 2 day | intake.cell.date"), desk.rejections());
        }

        @Test
        void a_bound_is_no_value() throws Exception {
            Desk desk = read("service,price\nA,<1\nB,7\n");
            assertEquals(1, desk.stored);
            assertEquals(List.of("INFO rates.csv 2 price intake.cell.bound"), desk.said());
        }
    }

    @Nested
    class Encodings {

        @ParameterizedTest
        @CsvSource({"GB18030, INFO", "UTF-16LE, INFO", "UTF-16BE, INFO"})
        void that_are_not_utf_8_are_said(String charset, Severity severity) throws Exception {
            Path file = Fixture.text(folder, "渠道,运费(RMB/KG)\n云途专线,56.5\n", Charset.forName(charset));
            Desk desk = Desk.read(file, rates);
            assertEquals(List.of("2 云途专线 56.5"), rates.lines());
            assertEquals(List.of(severity + " rates.csv intake.encoding.chosen"), desk.said());
        }

        @Test
        void bytes_that_are_no_text_reject_the_row_that_needs_them_and_are_said_of_the_row_that_does_not()
                throws Exception {
            byte[] bytes = "service,price,note\nÄ1,1,ok\nÄ2,2,bäd\nÄ3,3,ok\nÄ4,4,ok\nÄ5,5,ok\n"
                    .getBytes(StandardCharsets.UTF_8);
            bytes[position(bytes, "3,3") - 1] = 'x';
            bytes[position(bytes, "d\n") - 1] = 'x';
            Path file = Files.write(folder.resolve("rates.csv"), bytes);
            Desk desk = Desk.read(file, rates);
            assertEquals(List.of("2 Ä1 1", "3 Ä2 2", "5 Ä4 4", "6 Ä5 5"), rates.lines());
            assertEquals(List.of("WARNING rates.csv 3 intake.row.bytes"), desk.said());
            assertEquals(1, desk.rejected.size());
            assertEquals(
                    "rates.csv 4 service intake.cell.bytes",
                    desk.rejected.get(0).reason().place() + " "
                            + desk.rejected.get(0).reason().message().key());
        }

        private static int position(byte[] bytes, String ascii) {
            return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(ascii);
        }

        @Test
        void zeros_at_the_end_of_a_file_are_said_and_are_no_rows() throws Exception {
            Desk desk = read("service,price\nA,1\n" + "\0".repeat(500));
            assertEquals(List.of("2 A 1"), rates.lines());
            assertEquals(List.of("WARNING rates.csv intake.encoding.nulls"), desk.said());
        }
    }

    @Nested
    class Files_that_end_too_early {

        @Test
        void within_a_quoted_cell_lose_that_row_and_no_other() throws Exception {
            Desk desk = read("service,price\nA,1\nB,\"2");
            assertEquals(List.of("2 A 1"), rates.lines());
            assertEquals(List.of("B | rates.csv 3 | intake.row.broken.quote"), desk.rejections());
        }

        @Test
        void within_a_row_lose_that_row_and_no_other() throws Exception {
            Desk desk = read("service,price,day,country\nA,1,2026-01-01,DE\nB,2,2026-0");
            assertEquals(List.of("2 A 1"), rates.lines());
            assertEquals(List.of("B,2,2026-0 | rates.csv 3 | intake.row.cut"), desk.rejections());
        }

        @Test
        void within_a_quoted_cell_below_a_short_row_keep_the_short_row() throws Exception {
            Desk desk = read("service,price,day\nA,1\nB,2,\"2026");
            assertEquals(List.of("2 A 1"), rates.lines());
            assertEquals(List.of("B,2 | rates.csv 3 | intake.row.broken.quote"), desk.rejections());
        }

        @Test
        void only_seem_to_where_all_rows_are_short() throws Exception {
            read("service,price,day,country\nA,1\nB,2");
            assertEquals(List.of("2 A 1", "3 B 2"), rates.lines());
        }

        @Test
        void after_the_header_say_that_there_are_no_rows() throws Exception {
            Desk desk = read("service,price\n");
            assertEquals(List.of("WARNING rates.csv intake.rows.none"), desk.said());
            assertEquals(0, desk.stored);
        }

        @Test
        void before_the_header_are_refused() throws Exception {
            Path file = Fixture.text(folder, "");
            assertEquals(
                    "intake.kind.empty",
                    assertThrows(Refusal.class, () -> Desk.read(file, rates))
                            .text()
                            .key());
            assertEquals(
                    "intake.kind.empty",
                    TableFiles.sample(file).obstacle().orElseThrow().key());
        }
    }

    @Nested
    class Reading {

        /** Counts, and cancels when that many bytes are done. */
        private static final class Watch implements Progress {

            private final long enough;
            private long total;
            private long done;

            Watch(long enough) {
                this.enough = enough;
            }

            @Override
            public void doing(Text what) {}

            @Override
            public void total(long units) {
                total = units;
            }

            @Override
            public void at(long units) {
                assertTrue(units >= done);
                done = units;
            }

            @Override
            public boolean cancelled() {
                return done >= enough;
            }
        }

        @Test
        void says_how_many_bytes_are_done() throws Exception {
            Path file = Fixture.text(folder, "service,price\n" + "A,1\n".repeat(50_000));
            Watch watch = new Watch(Long.MAX_VALUE);
            Desk.read(file, rates, watch);
            assertEquals(Files.size(file), watch.total);
            assertEquals(Files.size(file), watch.done);
        }

        @Test
        void stops_soon_after_a_person_cancels() throws Exception {
            Path file = Fixture.text(folder, "service,price\n" + "A,1\n".repeat(50_000));
            Watch watch = new Watch(100_000);
            assertThrows(CancellationException.class, () -> Desk.read(file, rates, watch));
            assertTrue(rates.kept.size() < 40_000);
        }

        @Test
        void ends_where_a_row_has_no_end() throws Exception {
            Desk desk = read("service,price\nA,1\nB,\"" + "x".repeat(20_000_000) + "\nC,3\n");
            assertEquals(List.of("2 A 1"), rates.lines());
            assertEquals(
                    "intake.row.broken.endless",
                    desk.rejected.get(0).reason().message().key());
        }
    }

    @Nested
    class Quotation_marks {

        @Test
        void inside_a_cell_are_part_of_it() throws Exception {
            read("service,price\n\"The \"\"best\"\" one\",1\nsize 5\" x 3\",2\n=\"0049\",3\n");
            assertEquals(List.of("2 The \"best\" one 1", "3 size 5\" x 3\" 2", "4 0049 3"), rates.lines());
        }

        @Test
        void that_swallow_rows_reject_the_row_they_stand_in() throws Exception {
            Desk desk = read("""
                service,price,day,country
                A,1,2026-01-01,DE
                "B,2,2026-01-01,DE
                C,3,2026-01-01,DE
                "D,4,2026-01-01,DE
                E,5,2026-01-01,DE
                """);
            assertEquals(List.of("2 A 1", "4 E 5"), rates.lines());
            assertEquals(
                    "intake.row.swallowed",
                    desk.rejected.get(0).reason().message().key());
            assertTrue(desk.rejected.get(0).raw().contains("C,3,2026-01-01,DE"));
        }
    }

    @Nested
    class Recognising {

        @Test
        void a_sample_says_which_required_columns_are_missing() throws Exception {
            Recognition recognition = TableFiles.sample(Fixture.text(folder, "Service,Cost\nA,1\n"))
                    .recognise(rates.header());
            assertEquals(0.5, recognition.likeness());
            assertEquals(List.of("price"), recognition.missing());
        }

        @Test
        void a_file_without_the_header_is_refused_with_the_nearest_row() throws Exception {
            Path file = Fixture.text(folder, "Report\n\nService,Cost\nA,1\n");
            Refusal refusal = assertThrows(Refusal.class, () -> Desk.read(file, rates));
            assertEquals("intake.header.missing", refusal.text().key());
            assertEquals(List.of("rates.csv", "price", "3"), refusal.text().arguments());
        }
    }
}
