package org.portolan.research.model.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrademarkWordTest {

    private static List<String> in(String word, String text) {
        return new TrademarkWord(word, "", "", "", "", true).in(text);
    }

    @ParameterizedTest
    @CsvSource({
        "velcro, Cable tie with VELCRO®, velcro",
        "crock pot, Liner for Crock-Pot, crock pot",
        "crock pot, crockpot liners, crockpot",
        "onesie, Baby ONESIES, onesies",
        "pokemon, Pokémon cards, pokemon",
        "乐高, 兼容乐高积木, 乐高",
    })
    void a_word_is_found_in_any_spelling(String word, String text, String found) {
        assertEquals(List.of(found), in(word, text));
    }

    @ParameterizedTest
    @CsvSource({"jeep, jeepney model", "nerf, nerfed", "lego, allegory"})
    void a_word_within_another_is_not_it(String word, String text) {
        assertEquals(List.of(), in(word, text));
    }

    @Test
    void nothing_is_found_where_nothing_is_written() {
        assertEquals(List.of(), in("velcro", ""));
        assertEquals(List.of(), in("", "velcro"));
    }
}
