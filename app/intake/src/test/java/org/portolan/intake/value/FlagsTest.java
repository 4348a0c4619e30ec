package org.portolan.intake.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", "Yes", "y", "1", "是", "Ja"})
    void yes_is_yes(String text) {
        assertEquals(Optional.of(true), Flags.read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "No", "n", "0", "否", "Nein"})
    void no_is_no(String text) {
        assertEquals(Optional.of(false), Flags.read(text));
    }

    @Test
    void anything_else_is_neither() {
        assertEquals(Optional.empty(), Flags.read("maybe"));
        assertEquals(Optional.empty(), Flags.read("2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "--", "–", "—", "n/a", "N/A", "#N/A"})
    void dashes_and_not_applicable_are_no_value(String text) {
        assertTrue(NoValue.is(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "NA", "na", "null", "-1", "---", "none"})
    void namibia_is_a_value(String text) {
        assertFalse(NoValue.is(text));
    }
}
