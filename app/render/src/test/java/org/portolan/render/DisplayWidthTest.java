package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    kg,      2
                    € 9.86,  6
                    渠道,    4
                    （标快）, 8
                    ＡＢ,    4
                    한국,    4
                    カタ,    4
                    𠮷,      2
                    📦,      2
                    שלום,    4
                    é,       1
                    é,      1
                    a​b,      2
                    """)
    void characters_take_the_columns_that_a_terminal_gives_them(String text, int width) {
        assertEquals(width, DisplayWidth.of(text));
    }

    @Test
    void a_line_cannot_give_orders_to_a_terminal() {
        assertEquals("a b c [2J d", DisplayWidth.oneLine("a\tb\nc\u001B[2J\u2028d\u202E\u2066"));
    }
}
