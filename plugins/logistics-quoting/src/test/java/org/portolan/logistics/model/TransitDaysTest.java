package org.portolan.logistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransitDaysTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    1,              1,  1
                    3-5,            3,  5
                    3 - 5 days,     3,  5
                    3–5,            3,  5
                    2 to 4,         2,  4
                    2.0,            2,  2
                    1 day,          1,  1
                    5-8 Business Days, 5, 8
                    7~12,           7,  12
                    7至12天,         7,  12
                    5-8个工作日,      5,  8
                    2 bis 3 Werktage, 2, 3
                    24h,            1,  1
                    24-48 hours,    1,  2
                    25小时,          2,  2
                    0,              0,  0
                    """)
    void a_number_or_a_range_is_read(String text, int min, int max) {
        assertEquals(Optional.of(TransitDays.of(min, max)), TransitDays.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"next week", "5-3", "2026-05-03", "3-5 weeks", "about 4", "> 3", "Mo-Fr", "1-2-3"})
    void what_is_no_number_of_days_is_left_to_a_person(String text) {
        assertTrue(TransitDays.parse(text).isEmpty());
    }

    @Test
    void blank_means_that_the_sheet_does_not_say() {
        assertEquals(Optional.of(TransitDays.UNKNOWN), TransitDays.parse("  "));
    }

    @Test
    void the_midpoint_keeps_half_days() {
        assertEquals("3.5", TransitDays.of(3, 4).midpoint().orElseThrow().toPlainString());
    }
}
