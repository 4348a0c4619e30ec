package org.portolan.intake.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @ValueSource(strings = {"'-0.3333", "’-0.3333", "-0.3333"})
    void the_apostrophe_that_guards_a_sign_is_no_part_of_a_number(String text) {
        assertEquals(Optional.of(new BigDecimal("-0.3333")), Numeral.of(text).flatMap(numeral -> numeral.value('.')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                    12|12
                    -12.5|-12.5
                    1,234.56|1234.56
                    1.234,56|1234.56
                    1 234,56|1234.56
                    1\u00A0234\u202F567,5|1234567.5
                    1'234.56|1234.56
                    1’234’567|1234567
                    1,23,45,678.90|12345678.90
                    1,234,567|1234567
                    1.234.567|1234567
                    0,125|0.125
                    0.125|0.125
                    12,5|12.5
                    .5|0.5
                    1234,567|1234.567
                    1 234,567|1234.567
                    ¥12|12
                    ￥1,280.00|1280.00
                    € 1,50|1.50
                    12 EUR|12
                    12.50EUR|12.50
                    US$ 12.50|12.50
                    AU$19.99|19.99
                    R$ 1.234,56|1234.56
                    Rs. 1,23,456.00|123456.00
                    kr. 45,50|45.50
                    128元|128
                    1,50 zł|1.50
                    $-12.50|-12.50
                    -$12.50|-12.50
                    ($12.50)|-12.50
                    (1,234.50)|-1234.50
                    12.50-|-12.50
                    50,- Kč|50
                    1.250,--|1250
                    12,50 €-|-12.50
                    −12.5|-12.5
                    +3|3
                    3.5%|0.035
                    3,5 %|0.035
                    %18|0.18
                    -0.4%|-0.004
                    １２．５|12.5
                    ￥１，２８０．００|1280.00
                    1.2E+05|120000
                    4.5e-3|0.0045
                    """)
    void a_number_is_read_however_a_country_writes_it(String text, BigDecimal value) {
        Numeral numeral = Numeral.of(text).orElseThrow();
        char fraction = numeral.sign() == Numeral.Sign.COMMA ? ',' : '.';
        assertEquals(0, value.compareTo(numeral.value(fraction).orElseThrow()), () -> text + " is " + numeral);
    }

    @ParameterizedTest
    @CsvSource({"'1,234', 1234, 1.234", "1.234, 1.234, 1234", "'-12,500', -12500, -12.5", "'¥1,000', 1000, 1"})
    void one_sign_before_three_digits_can_be_either(String text, BigDecimal withPoint, BigDecimal withComma) {
        Numeral numeral = Numeral.of(text).orElseThrow();
        assertEquals(Numeral.Sign.EITHER, numeral.sign());
        assertEquals(0, withPoint.compareTo(numeral.value('.').orElseThrow()));
        assertEquals(0, withComma.compareTo(numeral.value(',').orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "0.5 kg",
                "12 cm",
                "1,2,3",
                "1.2.3",
                "12,34,56",
                "1,23.456,7",
                "2026-11-01",
                "01.02.2026",
                "12:30",
                "7-14",
                "1 2",
                "12 34",
                "1 2345",
                "--5",
                "(5",
                "5)",
                "(-5)",
                "1E999999999",
                "1E",
                "%",
                "$",
                ".",
                ",",
                "-",
                "EUR",
                "12 EUR 13",
                "1''234",
                "1,234.567,8",
                "0<W≤2",
                "6.8¢/kg + 5%"
            })
    void what_is_no_number_is_none(String text) {
        assertEquals(Optional.empty(), Numeral.of(text));
    }

    @Test
    void a_number_that_speaks_for_itself_is_not_read_the_other_way() {
        assertTrue(Numeral.of("12,5").orElseThrow().value('.').isEmpty());
        assertTrue(Numeral.of("1,234.5").orElseThrow().value(',').isEmpty());
    }
}
