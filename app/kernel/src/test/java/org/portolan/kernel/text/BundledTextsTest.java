package org.portolan.kernel.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

class BundledTextsTest {

    private final BundledTexts texts = HostBundles.open();

    @Test
    void the_words_of_every_host_module_are_found_by_the_first_segment_of_the_key() {
        assertEquals("Import files", texts.say(Text.of("host.import.title"), Locale.ENGLISH));
        assertTrue(texts.find("api.sku.empty", Locale.ENGLISH).isPresent());
        assertTrue(texts.find("intake.header.none", Locale.ENGLISH).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN,导入文件",
        "zh,导入文件",
        "zh-Hans,导入文件",
        "zh-SG,导入文件",
        "zh-TW,Import files",
        "zh-Hant-HK,Import files",
        "en-GB,Import files",
        "de,Import files"
    })
    void the_nearest_language_speaks(String tag, String words) {
        assertEquals(words, texts.say(Text.of("host.import.title"), Locale.forLanguageTag(tag)));
    }

    @Test
    void a_gap_is_seen_and_nothing_fails() {
        assertEquals("‹host.nowhere›", texts.say(Text.of("host.nowhere", 1), Locale.ENGLISH));
        assertEquals("‹nobody›", texts.say(Text.of("nobody"), Locale.ENGLISH));
        assertEquals(Optional.empty(), texts.find("host.import.nowhere.help", Locale.ENGLISH));
    }

    @Test
    void literal_words_are_said_as_they_are() {
        assertEquals("{0} 'n' {1", texts.say(Text.literal("{0} 'n' {1"), Locale.ENGLISH));
    }

    @Test
    void a_text_within_a_text_is_said_in_the_same_language() {
        Text nested = Text.of("kernel.form.required", Text.of("host.import.title"));

        assertEquals("Import files is missing: enter a value.", texts.say(nested, Locale.ENGLISH));
        assertEquals("缺少“导入文件”：请填写。", texts.say(nested, Locale.SIMPLIFIED_CHINESE));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Money.of("1234.5", "EUR"), "€ 1,234.50", "€ 1.234,50"),
                Arguments.of(Money.of("1234", "JPY"), "JP¥ 1,234", "JP¥ 1.234"),
                Arguments.of(Weight.kg("0.35"), "0.35 kg", "0,35 kg"),
                Arguments.of(new Percent(new BigDecimal("0.0355")), "3.55 %", "3,55 %"),
                Arguments.of(Dimensions.parse("20x15x8.5cm"), "20 × 15 × 8.5 cm", "20 × 15 × 8,5 cm"),
                Arguments.of(CountryCode.of("de"), "DE", "DE"),
                Arguments.of(LocalDate.of(2026, 11, 22), "2026-11-22", "2026-11-22"),
                Arguments.of(1234567, "1,234,567", "1.234.567"),
                Arguments.of(new BigDecimal("0.123456789"), "0.123456789", "0,123456789"),
                Arguments.of("1234567", "1234567", "1234567"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void a_value_is_written_as_the_readers_language_writes_it(Object value, String english, String german) {
        Text text = Text.of("kernel.form.required", value);

        assertEquals(english + " is missing: enter a value.", texts.say(text, Locale.ENGLISH));
        assertEquals(german + " is missing: enter a value.", texts.say(text, Locale.GERMANY));
    }

    @Test
    void the_words_of_a_module_go_with_it() {
        BundledTexts own = new BundledTexts();
        own.add("host", getClass().getModule());
        assertEquals("Plugins", own.say(Text.of("host.plugins.title"), Locale.ENGLISH));

        own.remove("host");

        assertEquals("‹host.plugins.title›", own.say(Text.of("host.plugins.title"), Locale.ENGLISH));
    }
}
