package org.portolan.desktop.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    private final Arrangement both = new Arrangement.Split(
            true,
            0.4,
            new Arrangement.Tabs(List.of("view:a.b", "import:/tmp/运价 表,1.csv"), "import:/tmp/运价 表,1.csv"),
            new Arrangement.Split(
                    false,
                    0.25,
                    new Arrangement.Tabs(List.of("imports"), "imports"),
                    new Arrangement.Tabs(List.of("*star", "settings"), "*star")));

    @Test
    void what_was_written_is_read_again() {
        assertEquals(Optional.of(both), Arrangement.parse(both.written()));
    }

    @Test
    void it_is_written_in_one_line() {
        assertEquals(1, both.written().lines().count());
    }

    @Test
    void a_group_whose_tabs_are_all_gone_leaves_its_place_to_the_other() {
        assertEquals(
                Optional.of(new Arrangement.Tabs(List.of("settings"), "settings")),
                both.only(Set.of("settings")::contains));
    }

    @Test
    void where_no_tab_is_left_there_is_no_arrangement() {
        assertTrue(both.only(id -> false).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "t", "h 0.5 t a", "h half t a t b", "t a t b", "v"})
    void what_is_no_arrangement_is_left_alone(String written) {
        assertTrue(Arrangement.parse(written).isEmpty());
    }
}
