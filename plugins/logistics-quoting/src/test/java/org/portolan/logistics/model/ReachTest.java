package org.portolan.logistics.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    true,  true,  BOTH
                    '',    '',    BOTH
                    true,  false, DOMESTIC
                    true,  '',    DOMESTIC
                    false, true,  INTERNATIONAL
                    '',    true,  INTERNATIONAL
                    '',    false, DOMESTIC
                    false, '',    INTERNATIONAL
                    false, false, NONE
                    """)
    void the_two_columns_say_which_trips_a_row_is_for(String domestic, String international, Reach reach) {
        assertEquals(reach, Reach.of(flag(domestic), flag(international)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    DOMESTIC,      DOMESTIC,      true
                    DOMESTIC,      INTERNATIONAL, false
                    DOMESTIC,      UNKNOWN,       true
                    INTERNATIONAL, DOMESTIC,      false
                    INTERNATIONAL, UNKNOWN,       true
                    BOTH,          DOMESTIC,      true
                    NONE,          UNKNOWN,       false
                    """)
    void an_unknown_trip_is_taken_by_all_that_take_any(Reach reach, Trip trip, boolean takes) {
        assertEquals(takes, reach.takes(trip));
    }

    private static Optional<Boolean> flag(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Boolean.valueOf(text));
    }
}
