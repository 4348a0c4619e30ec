package org.portolan.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private static final List<String> KNOWN = List.of("import", "imports", "undo", "logistics.quote", "host.imports");

    @ParameterizedTest
    @CsvSource({"undo, undo, 0", "udno, undo, 1", "und, undo, 1", "'', undo, 4", "logistic.quote, logistics.quote, 1"})
    void letters_inserted_deleted_replaced_or_swapped_count_one_each(String a, String b, int steps) {
        assertEquals(steps, Suggestions.distance(a, b));
        assertEquals(steps, Suggestions.distance(b, a));
    }

    @Test
    void the_nearest_name_stands_first() {
        assertEquals(List.of("import", "imports"), Suggestions.nearest("improt", KNOWN));
        assertEquals(List.of("logistics.quote"), Suggestions.nearest("logistic.qoute", KNOWN));
    }

    @Test
    void a_name_without_its_namespace_is_near() {
        assertEquals(List.of("logistics.quote"), Suggestions.nearest("quote", KNOWN));
    }

    @Test
    void where_nothing_is_near_nothing_is_suggested() {
        assertEquals(List.of(), Suggestions.nearest("elephant", KNOWN));
    }
}
