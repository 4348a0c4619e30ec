package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.intake.table.Swallowed;

class DescriptionTest {

    private static final List<List<String>> ORDERS = List.of(
            List.of("576461413038", "Shipped", "1", "12.90", "2026-11-01 10:00"),
            List.of("576461413039", "To ship", "2", "-", ""));

    @Test
    void words_above_ids_and_numbers_describe_the_columns() {
        assertTrue(Description.is(
                List.of("Platform unique order ID.", "Order status.", "Number of items.", "Amount paid.", "Time."),
                ORDERS));
        assertTrue(Description.is(List.of("平台订单号", "状态", "数量", "金额", "时间"), ORDERS));
    }

    @Test
    void units_above_numbers_describe_them() {
        assertTrue(
                Description.is(List.of("kg", "cm", ""), List.of(List.of("1.5", "20", "red"), List.of("2", "30", ""))));
    }

    @Test
    void a_row_with_one_bad_number_is_data() {
        assertFalse(Description.is(List.of("576461413037", "Shipped", "many", "12.90", "2026-11-01"), ORDERS));
        assertFalse(Description.is(List.of("Service A", "on request"), List.of(List.of("Service B", "9"))));
    }

    @Test
    void words_above_words_are_data() {
        assertFalse(Description.is(List.of("red", "wool"), List.of(List.of("blue", "silk"), List.of("green", "hemp"))));
    }

    @Test
    void a_cell_that_holds_whole_rows_was_closed_too_late() {
        assertTrue(Swallowed.in(List.of("A", "mug,1,2\nB,glass,3,4\nC,plate", "3", "4"), 4, ','));
        assertTrue(Swallowed.in(List.of("mug,1,2,3\nplate", "1", "2", "3"), 4, ','));
    }

    @Test
    void a_cell_of_several_lines_is_just_that() {
        assertFalse(Swallowed.in(List.of("A", "12 High Street,\nLondon, Camden,\nUK", "3", "4"), 4, ','));
        assertFalse(Swallowed.in(List.of("A", "one\ntwo\nthree", "3", "4"), 4, ','));
    }
}
