package org.portolan.logistics.model.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.logistics.model.landed.DutyPart.AdValorem;
import org.portolan.logistics.model.landed.DutyPart.Elsewhere;
import org.portolan.logistics.model.landed.DutyPart.Specific;
import org.portolan.logistics.model.landed.DutyPart.Where;

/** Rates in the words of the Harmonized Tariff Schedule of the United States, 2024 edition, and of other tariffs. */
class DutyTextTest {

    private static final List<DutyUnit> UNITS = List.of(DutyUnit.values());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Free                                     | Free
            3.4%                                     | 3.4%
            6.8¢/kg + 12%                            | 6.8¢/kg + 12%
            40¢/kg +10.4%                            | 40¢/kg + 10.4%
            $1.092/kg                                | $1.092/kg
            68¢/head                                 | 68¢ each
            2.8¢/doz.                                | 2.8¢/doz.
            $1.34/1000                               | $1.34/1000 each
            10¢/1,000 pins + 3.5%                    | 10¢/1000 each + 3.5%
            90¢/pr. + 37.5%                          | 90¢/pr. + 37.5%
            6.5¢/gross<il></il>                      | 6.5¢/gross
            14.5¢/m<sup>2 </sup>+ 0.4%               | 14.5¢/m2 + 0.4%
            $1.13/m<sup>3</sup>                      | $1.13/m3
            4.4¢/liter + 31.4¢/pf. liter             | 4.4¢/liter + 31.4¢/pf. liter
            10.5¢/bbl                                | 10.5¢/bbl
            18.7¢/clean kg                           | 18.7¢/clean kg
            13.5¢/kg + 6.3% + 1.9¢/article           | 13.5¢/kg + 6.3% + 1.9¢ each
            5.9¢/kg on drained weight                | 5.9¢/kg on drained weight
            51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery | 51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery
            43¢ each + 2.8¢/jewel over 7 + 3.7% on the case | 43¢ each + 2.8¢/jewel over 7 + 3.7% on the case
            0.3¢/line/ gross + 4.6%                  | 0.3¢/line/gross + 4.6%
            $2.50/thou- sand + 40%                   | $2.5/thousand + 40%
            33 1/3%                                  | 33.333333333333%
            37% /                                    | 37%
            3 percent of the fair retail value       | 3% of the fair retail value
            6.5% on the entire set                   | 6.5%
            $5/t, including weight of container      | $5/t including weight of container
            12.8% but not less than 20¢/kg           | 12.8%, but not less than 20¢/kg
            5% + 10¢/kg, not to exceed 30%           | 5% + 10¢/kg, but not more than 30%
            9.6 % + 95 EUR / 100 kg                  | 9.6% + 95 EUR/100 kg
            """)
    void a_rate_is_read_into_its_parts(String text, String written) {
        DutyReading reading = DutyText.read(text);
        assertEquals(written, reading.rate().map(DutyRate::written).orElse("unread " + reading.obstacle()));
    }

    @Test
    void parts_say_what_they_are_levied_on() {
        DutyRate rate = DutyText.read("51¢ each + 6.25% on the case and strap, band or bracelet + 5.3% on the battery")
                .rate()
                .orElseThrow();
        assertEquals(
                List.of("pieces", "value-of-case-and-strap-band-or-bracelet", "value-of-battery"),
                rate.measures().stream().map(Measure::key).toList());
        assertEquals(Percent.parse("6.25%"), ((AdValorem) rate.parts().get(1)).rate());
    }

    @Test
    void raw_sugar_slides_with_its_polarisation() {
        DutyRate rate = DutyText.read(
                        "3.6606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in"
                                + " proportion) but not less than 3.143854¢/kg")
                .rate()
                .orElseThrow();
        assertEquals(
                List.of("kg", "degrees"),
                rate.measures().stream().map(Measure::key).toList());
        assertEquals(rate, DutyText.read(rate.written()).rate().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The duty provided in the applicable subheading + 25%               | APPLICABLE_SUBHEADING
            The duty provided inthe applicable subheading+ 25%                 | APPLICABLE_SUBHEADING
            The duty rate provided in such subheading minus 0.5%               | APPLICABLE_SUBHEADING
            The rate applicable to the natural juice in heading 2009           | OTHER_GOODS
            The rate applicable to each garment in the ensemble if separately entered | OTHER_GOODS
            See additional U.S. note 5                                         | NOTE
            See 9823.04.01-9823.04.54                                          | NOTE
            No change                                                          | NO_CHANGE
            A duty upon the value of the repairs or alterations (see U.S. note 3 of this subchapter) | DESCRIBED
            """)
    void a_rate_that_stands_elsewhere_says_so_and_is_no_number(String text, Where where) {
        DutyRate rate = DutyText.read(text).rate().orElseThrow();
        assertEquals(where, ((Elsewhere) rate.parts().get(0)).where());
        assertFalse(rate.isWrittenOut());
    }

    @Test
    void a_reduction_is_taken_from_the_rate_that_stands_elsewhere() {
        DutyRate rate = DutyText.read("The duty rate provided in such subheading minus 0.5%")
                .rate()
                .orElseThrow();
        assertEquals(new AdValorem(Percent.parse("-0.5%"), ""), rate.parts().get(1));
    }

    @Test
    void a_free_rate_keeps_its_condition() {
        DutyRate rate = DutyText.read("Free, under bond, as prescribed in U.S. note 1 to this subchapter")
                .rate()
                .orElseThrow();
        assertTrue(rate.isFree());
        assertEquals("under bond, as prescribed in U.S. note 1 to this subchapter", rate.condition());
    }

    @ParameterizedTest
    @ValueSource(strings = {":", "", "5", "20", "3¢/quux", "5% unless it rains", "7¢", "$1/kg of + 3%x"})
    void words_that_are_no_rate_are_named_and_never_taken_for_free(String text) {
        DutyReading reading = DutyText.read(text);
        assertTrue(reading.rate().isEmpty() || !reading.rate().get().isFree(), () -> text + " was read as free");
        if (!text.equals("7¢")) {
            assertTrue(reading.rate().isEmpty(), () -> text + " was read as " + reading);
            assertFalse(reading.obstacle().isEmpty());
        }
    }

    @Test
    void any_rate_that_is_written_reads_back_as_it_was() {
        Random random = new Random(20240701);
        for (int i = 0; i < 3000; i++) {
            DutyRate rate = anyRate(random);
            assertEquals(rate, DutyText.read(rate.written()).rate().orElseThrow(), rate::written);
        }
    }

    private static DutyRate anyRate(Random random) {
        if (random.nextInt(20) == 0) {
            return DutyRate.FREE;
        }
        List<DutyPart> least = random.nextInt(4) == 0 ? List.of(anyPart(random)) : List.of();
        List<DutyPart> most = random.nextInt(4) == 0 ? List.of(anyPart(random)) : List.of();
        return new DutyRate(parts(random), least, most, "");
    }

    private static List<DutyPart> parts(Random random) {
        List<DutyPart> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(anyPart(random));
        }
        return parts;
    }

    private static DutyPart anyPart(Random random) {
        List<String> on = List.of("", "on the case", "on the battery", "on the movement and case");
        List<String> of = List.of("", "on drained weight", "of total sugars", "on lead content", "over 7");
        if (random.nextBoolean()) {
            BigDecimal percent = BigDecimal.valueOf(random.nextInt(1, 30000), 3).movePointLeft(2);
            return new AdValorem(new Percent(percent), on.get(random.nextInt(on.size())));
        }
        DutyUnit unit = UNITS.get(random.nextInt(UNITS.size()));
        BigDecimal per = random.nextInt(4) == 0 ? BigDecimal.valueOf(1000) : BigDecimal.ONE;
        Money amount = Money.of(
                BigDecimal.valueOf(random.nextInt(1, 5_000_000), 6),
                Money.currencyOf(random.nextInt(5) == 0 ? "EUR" : "USD"));
        return new Specific(amount, per, unit, of.get(random.nextInt(of.size())));
    }

    @Nested
    class SpecialRatesOfALine {

        @Test
        void each_rate_stands_with_the_symbols_of_its_programmes() {
            SpecialRates rates = SpecialRates.read(
                    "Free (A+,AU,BH, CL,MA,.OM,P+,S,SG) 1.7% (KR) See 9823.10.01-9823.10.45 (S+) 5¢/kg + 2% (PA)");
            assertEquals(
                    List.of("Free", "1.7%", "See 9823.10.01-9823.10.45", "5¢/kg + 2%"),
                    rates.rates().stream()
                            .map(rate -> rate.reading().rate().orElseThrow().written())
                            .toList());
            assertEquals(
                    "1.7%",
                    rates.of("KR").orElseThrow().reading().rate().orElseThrow().written());
            assertTrue(rates.of("OM").isPresent());
            assertTrue(rates.of("P").isEmpty());
        }

        @Test
        void brackets_without_symbols_belong_to_the_rate() {
            SpecialRates rates = SpecialRates.read(
                    "Free (AU,BH) A duty upon the value of the repairs or alterations (see U.S. note 3 of this subchapter)"
                            + " (B,C)");
            assertEquals(2, rates.rates().size());
            assertTrue(rates.of("C").isPresent());
        }
    }
}
