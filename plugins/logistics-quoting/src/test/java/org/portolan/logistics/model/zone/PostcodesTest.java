package org.portolan.logistics.model.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.trade.CountryCode;

class PostcodesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        75001                 | 75001    | 3
        75001                 | 75002    | 0
        97*                   | 97100    | 2
        97*                   | 79100    | 0
        20000-20999           | 20000    | 2
        20000-20999           | 20999    | 2
        20000-20999           | 21000    | 0
        970-976               | 97350    | 2
        970-976               | 97700    | 0
        IV1-IV28, KW*         | IV27 4AB | 2
        IV1-IV28, KW*         | iv274ab  | 2
        IV1-IV28, KW*         | IV3 5AB  | 2
        IV1-IV28, KW*         | IV30 1AA | 0
        IV1-IV28, KW*         | KW1 4XX  | 2
        00-950                | 00950    | 3
        100-0001              | 1000001  | 3
        97*, 97100            | 97100    | 3
        """)
    void hold_exact_codes_prefixes_and_ranges(String list, String postcode, int closeness) {
        assertEquals(closeness, Postcodes.parse(list).closeness(postcode));
    }

    @Test
    void belong_to_a_country() {
        Postcodes paris = Postcodes.parse("75001");
        assertThrows(IllegalArgumentException.class, () -> new Zone("Paris", Set.of(), Set.of(), paris));
        assertEquals(4, new Zone("Paris", Set.of(CountryCode.of("FR")), Set.of(), paris).closeness("", "75001"));
    }

    @Test
    void are_refused_where_they_are_none() {
        assertThrows(IllegalArgumentException.class, () -> Postcodes.parse("all others!"));
        assertThrows(IllegalArgumentException.class, () -> Postcodes.parse("20999-20000"));
    }
}
