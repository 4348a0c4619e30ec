package org.portolan.api.trade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

    static Stream<Long> seeds() {
        return new Random(17).longs(200).boxed();
    }

    @Nested
    class Weights {

        /** International yard and pound agreement of 1959: 1 lb = 0.45359237 kg; 16 oz = 1 lb. */
        @ParameterizedTest
        @CsvSource({
            "1lb, 453.59237",
            "16oz, 453.59237",
            "1oz, 28.349523125",
            "0.35kg, 350",
            "350 g, 350",
            "2公斤, 2000",
            "14 OZ, 396.89332375"
        })
        void each_unit_is_an_exact_number_of_grams(String written, String grams) {
            assertEquals(
                    0, new BigDecimal(grams).compareTo(Weight.parse(written).grams()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"5", "kg", "-1kg", "1,5kg", "1 stone", "", "1.2.3kg", "NaNkg"})
        void a_number_without_unit_and_other_nonsense_are_refused(String written) {
            assertThrows(Unreadable.class, () -> Weight.parse(written));
        }

        @ParameterizedTest
        @MethodSource("org.portolan.api.trade.MeasuresTest#seeds")
        void going_to_a_finer_unit_and_back_is_the_identity(long seed) {
            Random random = new Random(seed);
            Weight pounds = new Weight(BigDecimal.valueOf(random.nextInt(1, 1_000_000), 4), WeightUnit.LB);
            Weight ounces = new Weight(BigDecimal.valueOf(random.nextInt(1, 1_000_000), 4), WeightUnit.OZ);
            assertEquals(pounds, pounds.in(WeightUnit.G).in(WeightUnit.LB));
            assertEquals(pounds, pounds.in(WeightUnit.OZ).in(WeightUnit.LB));
            assertEquals(ounces, ounces.in(WeightUnit.KG).in(WeightUnit.OZ));
        }

        @ParameterizedTest
        @MethodSource("org.portolan.api.trade.MeasuresTest#seeds")
        void comparison_agrees_with_grams_whatever_the_units(long seed) {
            Random random = new Random(seed);
            Weight a = any(random);
            Weight b = any(random);
            assertEquals(a.grams().compareTo(b.grams()), a.compareTo(b));
            assertEquals(-a.compareTo(b), b.compareTo(a));
            assertEquals(0, a.compareTo(a.in(WeightUnit.G)));
        }

        @Test
        void a_step_of_a_tariff_names_its_rounding() {
            Weight parcel = Weight.parse("2.2kg");
            assertEquals("5 lb", parcel.in(WeightUnit.LB, 0, RoundingMode.UP).toString());
            assertEquals("4 lb", parcel.in(WeightUnit.LB, 0, RoundingMode.DOWN).toString());
        }

        private Weight any(Random random) {
            WeightUnit unit = List.of(WeightUnit.values()).get(random.nextInt(4));
            return new Weight(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(6)), unit);
        }
    }

    @Nested
    class Sizes {

        @ParameterizedTest
        @ValueSource(strings = {"20x15x8cm", "8 x 15 x 20 cm", "15×20×8 CM", "20*15*8厘米", "20cm x 15cm x 8cm"})
        void sides_come_out_longest_first_whatever_their_order(String written) {
            assertEquals("20 x 15 x 8 cm", Dimensions.parse(written).toString());
        }

        @ParameterizedTest
        @ValueSource(strings = {"20x15cm", "20x15x8", "20x15x8kg", "20mm x 15cm x 8cm", "", "axbxc cm"})
        void what_is_no_size_is_refused(String written) {
            assertThrows(Unreadable.class, () -> Dimensions.parse(written));
        }

        /** 324 cubic inches of 2.54 cm cubed, 16.387064 cm³. */
        @Test
        void inches_become_cubic_centimetres_exactly() {
            assertEquals(
                    0,
                    new BigDecimal("5309.408736")
                            .compareTo(Dimensions.parse("12x9x3in").cubicCentimetres()));
        }

        @Test
        void a_parcel_may_be_turned_to_fit() {
            assertTrue(Dimensions.parse("8x20x15cm").fitsInto(Dimensions.parse("20x15x8cm")));
            assertTrue(Dimensions.parse("1x1x1in").fitsInto(Dimensions.parse("25.4x25.4x25.4mm")));
            assertFalse(Dimensions.parse("20.1x15x8cm").fitsInto(Dimensions.parse("20x15x8cm")));
        }

        @ParameterizedTest
        @EnumSource(LengthUnit.class)
        void a_length_in_millimetres_and_back_is_the_identity(LengthUnit unit) {
            Length length = Length.of("12.5", unit);
            assertEquals(length, length.in(LengthUnit.MM).in(unit));
        }
    }

    @Nested
    class Others {

        @Test
        void a_percentage_is_kept_as_a_fraction() {
            assertEquals(new BigDecimal("0.035"), Percent.parse("3.5%").fraction());
            assertEquals("3.5%", Percent.parse("3.50 %").toString());
            assertEquals(
                    "0.35 EUR", Percent.parse("3.5%").of(Money.of("10", "EUR")).toString());
            assertThrows(Unreadable.class, () -> Percent.parse("0.035"));
        }

        @Test
        void countries_are_iso_codes_and_two_usual_spellings() {
            assertEquals("GB", CountryCode.of("uk").code());
            assertEquals("GR", CountryCode.of("EL").code());
            assertEquals("Germany", CountryCode.of("de").displayName(Locale.ENGLISH));
            assertThrows(Unreadable.class, () -> CountryCode.of("ZZ"));
            assertTrue(CountryCode.all().size() > 240);
        }

        @Test
        void an_sku_is_kept_as_written_and_never_empty() {
            assertEquals("A-1 红", Sku.parse(" A-1 红 ").code());
            assertThrows(Unreadable.class, () -> Sku.parse("  "));
        }
    }
}
