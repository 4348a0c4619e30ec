package org.portolan.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.intake.text.Dialect.Quoting;

class DialectSearchTest {

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void the_delimiter_that_cuts_all_rows_alike_is_found_below_a_preamble(char delimiter) {
        String table = """
                Report for "All", since 2026-01-01; currency: EUR, net
                Created by: portal | version 3

                sku;title;price
                A-1;"Cable; black, 2 m";9
                A-2;"Case
                for ""phones"" | tablets, all";12
                A-3;Lamp;7
                """.replace("sku;title;price", "sku;title;price".replace(';', delimiter));
        String text = table.replaceAll("(?m)^(A-\\d);", "$1" + (delimiter == '|' ? "\\|" : delimiter))
                .replaceAll("([\"a-z]);(\\d+)$", "$1;$2")
                .replaceAll("(?m);(\\d+)$", (delimiter == '|' ? "\\|" : String.valueOf(delimiter)) + "$1");
        assertEquals(new Dialect(delimiter, Quoting.QUOTED), DialectSearch.of(text));
    }

    @Test
    void decimal_commas_do_not_make_a_semicolon_file_a_comma_file() {
        assertEquals(
                ';',
                DialectSearch.of("Land;Gewicht;Preis\nDE;0,5;4,90\nFR;0,5;6,90\nAT;1,5;5,10\n")
                        .delimiter());
    }

    @Test
    void lists_in_quoted_cells_do_not_make_a_comma_file_anything_else() {
        assertEquals(
                ',',
                DialectSearch.of("id,tags,price\n1,\"a;b;c\",2\n2,\"a;b;c\",3\n3,\"a|b;c\",4\n")
                        .delimiter());
    }

    @Test
    void one_column_is_a_comma_file() {
        assertEquals(',', DialectSearch.of("sku\nA1\nA2\n").delimiter());
        assertEquals(',', DialectSearch.of("").delimiter());
    }

    @Test
    void quotation_marks_that_open_no_cells_are_characters() {
        String text = "sku\ttitle\tprice\nA\t\"Best\" mug\t1\nB\t\"Tall glass\t2\nC\tplate 10\"\t3\nD\tcup\t4\n";
        assertEquals(new Dialect('\t', Quoting.LITERAL), DialectSearch.of(text));
    }

    @Test
    void blanks_before_quotation_marks_are_seen() {
        String text = "\"name\", \"note\", \"price\"\n\"A\", \"x, y\", \"1\"\n\"B\", \"z, w\", \"2\"\n";
        assertEquals(new Dialect(',', Quoting.SPACED), DialectSearch.of(text));
    }

    @Test
    void a_header_without_rows_is_enough() {
        assertEquals('\t', DialectSearch.of("sku\tfnsku\tasin\tproduct-name\n").delimiter());
    }
}
