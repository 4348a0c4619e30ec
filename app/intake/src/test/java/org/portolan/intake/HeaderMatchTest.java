package org.portolan.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Header.Field;

class HeaderMatchTest {

    private static final Header TRAFFIC = Header.of(
            Field.required("asin", "(Child) ASIN"),
            Field.required("visits", "Sessions - Total", "Sessions"),
            Field.optional("sales", "Ordered Product Sales"),
            Field.optional("price"));

    private static HeaderMatch find(Header header, List<List<String>> rows) {
        return HeaderMatch.find(header, "", rows);
    }

    @Test
    void the_row_with_most_required_fields_is_the_header() {
        HeaderMatch match = find(
                TRAFFIC,
                List.of(
                        List.of("Price list"),
                        List.of("price", "Ordered Product Sales"),
                        List.of("\uFEFF(Child) ASIN", "Sessions – Total"),
                        List.of("B01", "7")));
        assertEquals(3, match.row());
        assertTrue(match.fits());
        assertEquals(
                Set.of("(child) asin", "sessions total"), match.recognition().understood());
    }

    @Test
    void the_first_spelling_of_a_field_wins_where_a_file_has_two() {
        HeaderMatch match = find(TRAFFIC, List.of(List.of("Sessions", "Sessions - Total", "asin")));
        assertEquals(1, match.fields().get(TRAFFIC.fields().get(1)));
    }

    @Test
    void likeness_is_the_share_of_required_fields() {
        assertEquals(
                0.5, find(TRAFFIC, List.of(List.of("asin", "x"))).recognition().likeness());
        assertEquals(
                List.of("asin", "visits"),
                find(TRAFFIC, List.of()).recognition().missing());
    }

    @Test
    void a_header_without_required_fields_fits_where_half_of_them_are_there() {
        Header loose = Header.of(Field.optional("a"), Field.optional("b"), Field.optional("c"), Field.optional("d"));
        assertTrue(find(loose, List.of(List.of("a", "d"))).fits());
        assertFalse(find(loose, List.of(List.of("a", "x"))).fits());
    }

    @Test
    void columns_are_found_by_field_by_own_name_and_by_turn() {
        Columns columns = Columns.of(find(
                TRAFFIC,
                List.of(List.of("asin", "Sessions", "Price  AU$", "note", "note", "Price  ₹", "", "sessions"))));
        assertEquals(
                List.of("asin", "Sessions", "Price  AU$", "note", "note#2", "Price  ₹", "#7", "sessions"),
                columns.names());
        assertEquals(2, columns.of("price"));
        assertEquals(5, columns.of("price#2"));
        assertEquals(5, columns.of("Price  ₹"));
        assertEquals(1, columns.of("Sessions"));
        assertEquals(4, columns.of("note#2"));
        assertEquals(-1, columns.of("sales"));
        assertEquals("Price  AU$", columns.nameOf("price"));
    }
}
