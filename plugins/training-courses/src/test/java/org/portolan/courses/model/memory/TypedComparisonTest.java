package org.portolan.courses.model.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "计费重, 计费重",
        "ＨＳ编码, HS编码",
        "first weight, ' First   WEIGHT '",
        "e\u0301tat, \u00e9tat",
        "بوليصة الشحن, بوليصة الشحن"
    })
    void takes_for_right_what_differs_only_in_width_blanks_or_capitals(String expected, String written) {
        assertTrue(TypedComparison.of(expected, written, true).right());
    }

    @Test
    void lets_accents_go_where_the_card_says_so() {
        assertTrue(TypedComparison.of("douane française", "douane francaise", false)
                .right());
        assertFalse(
                TypedComparison.of("douane française", "douane francaise", true).right());
    }

    @ParameterizedTest
    @CsvSource({"计费重量, 计重", "freight, frieght"})
    void shows_what_is_wrong_and_what_is_lacking(String expected, String written) {
        TypedComparison comparison = TypedComparison.of(expected, written, true);
        String kept = comparison.parts().stream()
                .filter(part -> part.kind() != TypedComparison.Kind.MISSING)
                .map(TypedComparison.Part::text)
                .collect(Collectors.joining());
        String wanted = comparison.parts().stream()
                .filter(part -> part.kind() != TypedComparison.Kind.WRONG)
                .map(TypedComparison.Part::text)
                .collect(Collectors.joining());
        assertEquals(written, kept);
        assertEquals(expected, wanted);
    }
}
