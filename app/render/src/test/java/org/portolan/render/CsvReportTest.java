package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Weight;

class CsvReportTest {

    private static String csv(Block... blocks) throws IOException {
        return Samples.words(OutputFormat.CSV, Samples.of(blocks), Locale.GERMANY);
    }

    private static Table texts(String... cells) {
        return Samples.table(
                "t",
                List.of(Samples.column("a", Kind.TEXT)),
                Arrays.stream(cells).map(cell -> List.of(Cell.of(cell))).toList());
    }

    @Test
    void one_table_is_its_keys_and_rows_with_amounts_and_units_apart() throws IOException {
        assertEquals("""
                service,weight,weight_unit,total,total_currency,fuel,days,from,link
                云途 THZXR,1.152,kg,9.86,EUR,0.016,8,2026-11-01,https://example.com/a?b=1&c=2
                DHL Express,2,kg,1041.20,EUR,,2.5,,
                """.replace("\n", "\r\n"), csv(Samples.services(), Samples.chart()));
    }

    @Test
    void of_several_tables_the_first_is_taken_so_that_any_reader_can_take_it() throws IOException {
        assertEquals("a\r\n1\r\n", csv(texts("1"), texts("2")));
    }

    @Test
    void a_report_without_a_table_gives_its_figures_and_notes() throws IOException {
        Figure figure =
                new Figure("heaviest", Text.literal("Heaviest"), Cell.of(Weight.kg("2.5")), Text.literal("=1+1"));
        assertEquals(
                "key,title,value,unit,note\r\nheaviest,Heaviest,2.5,kg,'=1+1\r\nnote,,,,Done.\r\n",
                csv(Figures.of(figure), new Note(Text.literal("Done."))));
    }

    @Test
    void commas_quotes_and_line_breaks_stay_in_their_cell() throws IOException {
        assertEquals(
                "a\r\n\"a,b\"\r\n\"say \"\"hi\"\"\"\r\n\"two\nlines\"\r\n",
                csv(texts("a,b", "say \"hi\"", "two\nlines")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "-"})
    void text_that_a_spreadsheet_would_run_is_disarmed(String text) {
        assertEquals("'" + text, CsvCell.guarded(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-12.5", "+49", "a=b", "云途", "", "1,234.50"})
    void harmless_text_stays_as_it_is(String text) {
        assertEquals(text, CsvCell.guarded(text));
    }

    @Test
    void negative_numbers_stay_numbers() throws IOException {
        Table table = Samples.table(
                "t",
                List.of(Samples.column("n", Kind.NUMBER)),
                List.of(List.of(Cell.of(new BigDecimal("-1E+3"))), List.of(Cell.of(-7L))));
        assertEquals("n\r\n-1000\r\n-7\r\n", csv(table));
    }
}
