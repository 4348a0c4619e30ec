package org.portolan.store.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Sku;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;

class TextCodecTest {

    @ParameterizedTest
    @MethodSource
    void a_text_comes_back_as_it_was(Text text) {
        assertEquals(text, TextCodec.read(TextCodec.write(text)));
    }

    static Stream<Text> a_text_comes_back_as_it_was() {
        return Stream.of(
                Text.EMPTY,
                Text.literal("跨境 “rates” \\ {0} \"x\"\n\t\u0001"),
                Text.of("tides.read"),
                Text.of("tides.read", "14", "", "{\"key\":\"no\"}"),
                Text.of("tides.read", 14L, new BigDecimal("12.340"), LocalDate.parse("2026-11-22")),
                Text.of("tides.read", Instant.parse("2026-11-22T12:00:00.123Z")),
                Text.of("tides.read", Money.of("12.3", "EUR"), Weight.of("6", WeightUnit.LB), Percent.parse("3.5%")),
                Text.of("tides.read", Dimensions.parse("20x15x8cm"), CountryCode.of("DE"), new Sku("A;1")),
                Text.of("tides.outer", Text.of("tides.inner", Text.literal("words")), "last"));
    }

    @Test
    void a_whole_number_comes_back_as_long() {
        assertEquals(Text.of("tides.read", 14L), TextCodec.read(TextCodec.write(Text.of("tides.read", 14))));
    }

    @Test
    void a_value_of_another_kind_comes_back_as_what_it_says_of_itself() {
        assertEquals(
                Text.of("tides.read", "[a, b]"),
                TextCodec.read(TextCodec.write(Text.of("tides.read", java.util.List.of("a", "b")))));
    }

    @Test
    void the_form_is_json() {
        assertEquals(
                "{\"key\":\"tides.read\",\"args\":[\"14\",{\"money\":\"12.30 EUR\"}]}",
                TextCodec.write(Text.of("tides.read", "14", Money.of("12.3", "EUR"))));
    }
}
