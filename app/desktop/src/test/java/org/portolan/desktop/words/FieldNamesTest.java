package org.portolan.desktop.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portolan.api.text.Text;

class FieldNamesTest {

    private final FieldNames names = new FieldNames(Map.of(
            "logistics.landed --duty-rate", Text.literal("Duty rate"),
            "logistics --duty-rate", Text.literal("Duty"),
            "logistics --hs", Text.literal("HS code")));

    @Test
    void a_field_is_called_as_its_own_command_titles_it() {
        assertEquals(
                "Check the code, or give “Duty rate”.",
                said(Text.of("logistics.landed.refuse.no-line"), "Check the code, or give --duty-rate."));
    }

    @Test
    void a_sentence_of_no_command_takes_the_field_of_its_plugin() {
        assertEquals(
                "Give “HS code”, or “Duty”.", said(Text.of("logistics.finding.rate"), "Give --hs, or --duty-rate."));
    }

    @Test
    void a_sentence_of_the_window_takes_the_fields_of_what_it_quotes() {
        Text quoting = Text.of("desktop.failed", Text.of("logistics.landed.refuse.unread"));
        assertEquals("It failed: give “Duty rate”.", said(quoting, "It failed: give --duty-rate."));
    }

    @Test
    void chinese_stands_without_blanks_around_the_name() {
        assertEquals(
                "请填写“HS code”或“Duty rate”。",
                said(Text.of("logistics.landed.refuse.no-code"), "请填写 --hs 或 --duty-rate。"));
    }

    @Test
    void what_is_no_field_stays_as_it_is() {
        assertEquals(
                "Answer with --answer unit=kg.", said(Text.of("logistics.linked"), "Answer with --answer unit=kg."));
        assertEquals("Give --duty-rate.", said(Text.literal("Give --duty-rate."), "Give --duty-rate."));
        assertEquals("a--hs --hs-code", said(Text.of("logistics.landed.x"), "a--hs --hs-code"));
    }

    private String said(Text text, String sentence) {
        return names.in(text, sentence, Text::key);
    }
}
