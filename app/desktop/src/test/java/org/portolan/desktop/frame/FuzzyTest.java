package org.portolan.desktop.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {

    @ParameterizedTest
    @CsvSource({"qd, Quote desk", "quote, Quote desk", "rsh, Rate sheets", "报价, 报价台", "logq, Logistics Quote desk"})
    void letters_in_order_fit(String typed, String title) {
        assertTrue(Fuzzy.score(typed, title).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"dq, Quote desk", "quotez, Quote desk", "台报, 报价台"})
    void letters_in_another_order_do_not(String typed, String title) {
        assertTrue(Fuzzy.score(typed, title).isEmpty());
    }

    @Test
    void a_title_that_begins_so_comes_first() {
        List<String> found = List.of("Open the request list", "Requote all", "Quote desk").stream()
                .sorted(Comparator.comparingInt(
                                (String title) -> Fuzzy.score("quote", title).orElse(-100))
                        .reversed())
                .toList();
        assertEquals("Quote desk", found.get(0));
    }

    @Test
    void nothing_typed_fits_everything_alike() {
        assertEquals(Fuzzy.score("", "Imports"), Fuzzy.score("", "A much longer title than that"));
    }
}
