package org.portolan.logistics.model.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every distinct rate text of a whole edition of the Harmonized Tariff Schedule is read, or named with a reason. */
class EveryRateTextTest {

    private static final int GENERAL = 4;
    private static final int SPECIAL = 5;
    private static final int COLUMN_2 = 6;
    private static final int ADDITIONAL = 8;

    /** What became of the texts of one column. */
    private record Count(String column, int texts, int free, int computable, int elsewhere, List<String> unread) {

        static Count of(String column, List<DutyReading> readings) {
            List<DutyRate> rates =
                    readings.stream().flatMap(one -> one.rate().stream()).toList();
            int free = (int) rates.stream().filter(DutyRate::isFree).count();
            int computable = (int) rates.stream()
                    .filter(rate -> !rate.isFree() && rate.isWrittenOut())
                    .count();
            List<String> unread = readings.stream()
                    .filter(one -> one.rate().isEmpty())
                    .map(one -> one.text() + " " + one.obstacle().key()
                            + one.obstacle().arguments())
                    .toList();
            Count count =
                    new Count(column, readings.size(), free, computable, rates.size() - free - computable, unread);
            System.out.println("HTS " + count);
            return count;
        }
    }

    @Test
    void every_text_is_a_structure_or_is_named() throws Exception {
        RealTariff tariff = RealTariff.read();
        Count general = Count.of("general", readings(tariff.texts(GENERAL)));
        Count column2 = Count.of("column 2", readings(tariff.texts(COLUMN_2)));
        Count additional = Count.of("additional", readings(tariff.texts(ADDITIONAL)));
        List<DutyReading> special = new ArrayList<>();
        for (String text : tariff.texts(SPECIAL)) {
            SpecialRates rates = SpecialRates.read(text);
            assertFalse(rates.rates().isEmpty(), text);
            rates.rates().forEach(rate -> special.add(rate.reading()));
        }
        Count programmes = Count.of("special", special);
        for (Count count : List.of(general, column2, additional, programmes)) {
            assertEquals(
                    count.texts(),
                    count.free()
                            + count.computable()
                            + count.elsewhere()
                            + count.unread().size(),
                    count.column());
        }
        assertEquals(List.of(), general.unread());
        assertEquals(List.of(": logistics.duty.unread.empty[]"), column2.unread());
        assertEquals(List.of(), additional.unread());
        assertEquals(List.of(), programmes.unread());
    }

    /** The numbers of a text are the numbers of its parts: nothing of a compound duty is lost on the way. */
    @Test
    void no_number_of_a_computable_text_is_lost() throws Exception {
        RealTariff tariff = RealTariff.read();
        Stream.of(GENERAL, COLUMN_2, ADDITIONAL)
                .flatMap(column -> tariff.texts(column).stream())
                .forEach(text -> DutyText.read(text)
                        .rate()
                        .filter(rate -> rate.isWrittenOut() && rate.condition().isEmpty())
                        .ifPresent(rate -> assertEquals(terms(text), size(rate), () -> text + " → " + rate.written())));
    }

    @Test
    void a_computable_text_reads_back_from_what_it_was_read_as() throws Exception {
        for (String text : RealTariff.read().texts(GENERAL)) {
            DutyRate rate = DutyText.read(text).rate().orElseThrow();
            assertEquals(rate, DutyText.read(rate.written()).rate().orElseThrow(), text);
        }
        assertTrue(DutyText.read("Free").rate().orElseThrow().isFree());
    }

    private static int terms(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("free") || text.equals("No additional duty")
                ? 0
                : text.split("\\+").length;
    }

    private static int size(DutyRate rate) {
        return rate.parts().size();
    }

    private static List<DutyReading> readings(List<String> texts) {
        return texts.stream().map(DutyText::read).toList();
    }
}
