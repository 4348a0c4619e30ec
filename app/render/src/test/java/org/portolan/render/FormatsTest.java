package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Place;
import org.portolan.api.report.Severity;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.CurrencySymbols;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

class FormatsTest {

    private static String say(Object value, Locale locale) {
        return Formats.say(value, Samples.BUNDLE, locale);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    9.86EUR,      en,    € 9.86
                    9.86EUR,      de,    '€ 9,86'
                    1234567.5EUR, en,    '€ 1,234,567.50'
                    1234567.5EUR, de,    '€ 1.234.567,50'
                    58.75CNY,     en,    CN¥ 58.75
                    58.75CNY,     zh-CN, ¥ 58.75
                    1200JPY,      en,    'JP¥ 1,200'
                    1200JPY,      zh-CN, 'JP¥ 1,200'
                    5USD,         en,    US$ 5.00
                    5CAD,         en,    CA$ 5.00
                    5CHF,         zh-CN, CHF 5.00
                    0.0075EUR,    en,    € 0.0075
                    -9.86EUR,     en,    -€ 9.86
                    0EUR,         en,    € 0.00
                    """)
    void money_is_said_with_a_symbol_that_one_currency_alone_has(String money, String language, String said) {
        assertEquals(said, say(Money.parse(money), Locale.forLanguageTag(language)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1234.5,      en,    '1,234.5'
                    1E+3,        en,    '1,000'
                    -0.0000001,  en,    0
                    0.12345678,  en,    0.123457
                    999,         en,    999
                    -1000000,    zh-CN, '-1,000,000'
                    12.50,       de,    '12,5'
                    """)
    void numbers_are_grouped_and_have_at_most_six_digits(BigDecimal number, String language, String said) {
        assertEquals(said, say(number, Locale.forLanguageTag(language)));
    }

    @Test
    void other_values_are_said_as_people_write_them() {
        assertEquals("1.152 kg", say(Weight.kg("1.152"), Locale.ENGLISH));
        assertEquals("3.5 %", say(new Percent(new BigDecimal("0.035")), Locale.ENGLISH));
        assertEquals("20 × 15 × 8.5 cm", say(Dimensions.parse("15x20x8.5cm"), Locale.ENGLISH));
        assertEquals("2026-11-22", say(LocalDate.of(2026, 11, 22), Samples.CHINESE));
        assertEquals("DE", say(CountryCode.of("de"), Locale.ENGLISH));
        assertEquals("是", say(true, Samples.CHINESE));
        assertEquals("12,345", say(12_345L, Locale.ENGLISH));
        assertEquals("", say(Cell.BLANK, Locale.ENGLISH));
        assertEquals("", say(Optional.empty(), Locale.ENGLISH));
    }

    @Test
    void a_place_is_said_by_the_parts_that_apply() {
        Place place = Place.row("yun.xlsx", "DE", 1214).column("rate");
        assertEquals("yun.xlsx, sheet DE, row 1214, column rate", say(place, Locale.ENGLISH));
        assertEquals("yun.xlsx，工作表 DE，第 1214 行，“rate”列", say(place, Samples.CHINESE));
        assertEquals("yun.xlsx", say(Place.file("yun.xlsx"), Locale.ENGLISH));
        assertEquals("", say(Place.NOWHERE, Locale.ENGLISH));
        assertEquals("Warning", say(Severity.WARNING, Locale.ENGLISH));
    }

    @Test
    void no_two_currencies_share_a_symbol_in_a_language() {
        for (Locale locale : List.of(Locale.ENGLISH, Samples.CHINESE)) {
            Set<String> symbols = new HashSet<>();
            for (Currency currency : Currency.getAvailableCurrencies()) {
                assertTrue(symbols.add(CurrencySymbols.of(currency, locale)), currency + " in " + locale);
            }
        }
    }

    @Test
    void numbers_of_a_column_get_as_many_digits_as_the_longest_but_not_the_length_of_an_outlier() {
        Digits digits = Digits.of(Samples.table(
                "t",
                List.of(
                        Samples.column("a", Kind.WEIGHT),
                        Samples.column("b", Kind.NUMBER),
                        Samples.column("c", Kind.TEXT)),
                List.of(
                        List.of(Cell.of(Weight.kg("1.15")), Cell.of(new BigDecimal("0.333333")), Cell.of("x")),
                        List.of(Cell.of(Weight.kg("2")), Cell.of(1), Cell.BLANK))));
        assertEquals("2.00 kg", Formats.say(Weight.kg("2"), digits.of(0), Samples.BUNDLE, Locale.ENGLISH));
        assertEquals("1.000", Formats.say(1, digits.of(1), Samples.BUNDLE, Locale.ENGLISH));
        assertEquals("0.333333", Formats.say(new BigDecimal("0.333333"), digits.of(1), Samples.BUNDLE, Locale.ENGLISH));
        assertEquals(0, digits.of(2));
    }

    @Test
    void every_sentence_exists_in_both_languages() {
        assertEquals(
                Bundle.read("messages.properties").keySet(),
                Bundle.read("messages_zh_CN.properties").keySet());
    }
}
