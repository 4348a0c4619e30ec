package org.portolan.intake.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.portolan.intake.table.Cells;

class ConventionsTest {

    private static Conventions learned(char delimiter, String... rows) {
        Conventions conventions = new Conventions(3);
        for (String row : rows) {
            conventions.learn(cells(row));
        }
        conventions.settle(delimiter);
        return conventions;
    }

    private static Cells cells(String row) {
        Cells cells = new Cells();
        cells.begin(1);
        for (String cell : row.split("\\|", -1)) {
            cells.add(cell);
        }
        return cells;
    }

    @Nested
    class Numbers {

        @Test
        void a_doubtful_number_is_read_as_the_other_numbers_of_its_column() {
            NumberColumn comma = learned(',', "12,5", "1.234,00", "1,234").number(0);
            assertEquals(Optional.of(new BigDecimal("1.234")), comma.read("1,234", false));
            assertEquals(Optional.of(new BigDecimal("1234")), comma.read("1.234", false));
            NumberColumn point = learned(';', "12.5", "1,234").number(0);
            assertEquals(Optional.of(new BigDecimal("1234")), point.read("1,234", false));
            assertFalse(point.mustSay());
        }

        @Test
        void a_column_that_shows_nothing_follows_the_other_columns() {
            NumberColumn silent = learned(',', "1.234|12,5|x", "2.000|0,5|y").number(0);
            assertEquals(Optional.of(new BigDecimal("1234")), silent.read("1.234", false));
            assertFalse(silent.mustSay());
        }

        @Test
        void a_list_in_a_column_of_words_is_no_evidence() {
            NumberColumn silent =
                    learned(',', "1,234|1,2|x", "2,000|red|y", "2,000|blue|y").number(0);
            assertEquals(Optional.of(new BigDecimal("1234")), silent.read("1,234", false));
            assertTrue(silent.mustSay());
        }

        @Test
        void a_guess_is_said_once_and_a_semicolon_makes_it_a_comma() {
            NumberColumn guessed = learned(';', "1,234", "2,345").number(0);
            assertEquals(Optional.of(new BigDecimal("1.234")), guessed.read("1,234", false));
            assertTrue(guessed.mustSay());
            assertEquals(Optional.of(new BigDecimal("2.345")), guessed.read("2,345", false));
            assertFalse(guessed.mustSay());
        }

        @Test
        void a_number_against_the_ways_of_its_column_is_not_read() {
            assertEquals(
                    Optional.empty(), learned(',', "12.5", "13.25").number(0).read("12,5", false));
        }

        @Test
        void in_a_column_of_both_ways_a_doubtful_number_is_not_read_and_a_clear_one_is() {
            NumberColumn both = learned(',', "12.5", "12,5", "3,25", "4.75").number(0);
            assertEquals(Optional.empty(), both.read("1,234", false));
            assertEquals(Optional.of(new BigDecimal("7.5")), both.read("7,5", false));
            assertEquals(Optional.of(new BigDecimal("7.5")), both.read("7.5", false));
        }

        @Test
        void what_later_rows_show_is_learned() {
            NumberColumn late = learned(',', "12", "13").number(0);
            assertEquals(Optional.of(new BigDecimal("0.5")), late.read("0,5", false));
            assertEquals(Optional.of(new BigDecimal("1.234")), late.read("1,234", false));
            assertFalse(late.mustSay());
        }

        @Test
        void a_number_that_a_workbook_holds_as_such_is_in_no_doubt() {
            NumberColumn comma = learned(',', "12,5", "1,5").number(0);
            assertEquals(Optional.of(new BigDecimal("1.234")), comma.read("1.234", true));
        }

        @Test
        void plain_cells_are_read_without_making_text_of_them() {
            NumberColumn column = learned(',', "12.5", "1").number(0);
            assertEquals(Optional.of(new BigDecimal("-0012.50")), column.plain(cells(" -12.50 "), 0));
            assertEquals(
                    Optional.of(new BigDecimal("123456789012345678")), column.plain(cells("123456789012345678"), 0));
            for (String other : new String[] {"", "-", "1.", ".5", "1.2.3", "1,5", "1234567890123456789", "12a"}) {
                assertEquals(Optional.empty(), column.plain(cells(other), 0), other);
            }
        }
    }

    @Nested
    class Dates {

        @Test
        void the_order_of_day_and_month_is_that_of_the_columns_clear_dates() {
            DateColumn american = learned(',', "11/25/2026", "03/04/2026").date(0);
            assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), american.read("03/04/2026"));
            DateColumn british = learned(',', "25/11/2026", "03/04/2026").date(0);
            assertEquals(Optional.of(LocalDate.of(2026, 4, 3)), british.read("03/04/2026"));
            assertFalse(british.mustSay());
        }

        @Test
        void without_clear_dates_the_day_is_first_and_it_is_said_once() {
            DateColumn guessed = learned(',', "03/04/2026").date(0);
            assertEquals(Optional.of(LocalDate.of(2026, 4, 3)), guessed.read("03/04/2026"));
            assertTrue(guessed.mustSay());
            guessed.read("05/04/2026");
            assertFalse(guessed.mustSay());
        }

        @Test
        void another_column_of_the_file_may_tell() {
            DateColumn silent = learned(',', "03/04/2026|11/25/2026|x").date(0);
            assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), silent.read("03/04/2026"));
            assertFalse(silent.mustSay());
        }

        @Test
        void a_date_against_the_ways_of_its_column_is_not_read() {
            assertEquals(
                    Optional.empty(),
                    learned(',', "25/11/2026", "26/11/2026").date(0).read("11/27/2026"));
        }
    }
}
