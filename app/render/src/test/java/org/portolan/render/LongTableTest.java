package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

class LongTableTest {

    private static final int ROWS = 100_000;
    private static final Text LAST = Text.literal("the last row");

    private long written;
    private long writtenBeforeLastRow;

    /** Notes how much had left when the last row was said last: text says every row twice. */
    private final Texts watching = new Texts() {
        @Override
        public String say(Text text, Locale locale) {
            if (text.equals(LAST)) {
                writtenBeforeLastRow = written;
            }
            return Samples.BUNDLE.say(text, locale);
        }

        @Override
        public Optional<String> find(String key, Locale locale) {
            return Samples.BUNDLE.find(key, locale);
        }
    };

    private static Report report() {
        List<Column> columns = List.of(
                Samples.column("name", Kind.TEXT),
                Samples.column("weight", Kind.WEIGHT),
                Samples.column("total", Kind.MONEY),
                Samples.column("days", Kind.NUMBER));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            rows.add(List.of(
                    Cell.of(i == ROWS ? LAST : Text.literal("云途 " + i)),
                    Cell.of(Weight.kg("0.35")),
                    Cell.of(Money.ofMicros(i * 10_000L, "EUR")),
                    Cell.of(new BigDecimal(i))));
        }
        return Samples.of(Samples.table("t", columns, rows));
    }

    @ParameterizedTest
    @EnumSource
    void rows_leave_for_the_file_while_later_ones_are_still_to_come(OutputFormat format) throws IOException {
        format.write(report(), watching, Samples.CHINESE, new OutputStream() {
            @Override
            public void write(int one) {
                written++;
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written += length;
            }
        });
        assertTrue(written > ROWS, "only " + written + " bytes");
        assertTrue(writtenBeforeLastRow > written * 9 / 10, writtenBeforeLastRow + " of " + written + " bytes");
    }
}
