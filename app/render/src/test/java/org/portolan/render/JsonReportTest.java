package org.portolan.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.trade.CountryCode;

class JsonReportTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static JsonNode json(Report report, Locale locale) throws IOException {
        return MAPPER.readTree(Samples.words(OutputFormat.JSON, report, locale));
    }

    @Test
    void a_table_carries_keys_kinds_and_typed_values() throws IOException {
        JsonNode table = json(Samples.quotes(), Locale.ENGLISH).at("/blocks/2");
        assertEquals("table", table.at("/type").asText());
        assertEquals("services", table.at("/key").asText());
        assertEquals(
                MAPPER.readTree("{\"key\":\"total\",\"title\":\"total\",\"kind\":\"money\"}"), table.at("/columns/2"));
        JsonNode row = table.at("/rows/0");
        assertEquals(MAPPER.readTree("{\"amount\":\"9.86\",\"currency\":\"EUR\"}"), row.get("total"));
        assertEquals(MAPPER.readTree("{\"value\":\"1.152\",\"unit\":\"kg\"}"), row.get("weight"));
        assertEquals(new BigDecimal("0.016"), row.get("fuel").decimalValue());
        assertTrue(row.get("days").isInt());
        assertEquals("2026-11-01", row.get("from").asText());
        assertEquals("https://example.com/a?b=1&c=2", row.get("link").asText());
        assertEquals("1041.20", table.at("/rows/1/total/amount").asText());
        assertTrue(table.at("/rows/1/from").isNull());
    }

    @Test
    void traces_stand_beside_the_values_and_only_where_there_are_some() throws IOException {
        JsonNode rows = json(Samples.quotes(), Locale.ENGLISH).at("/blocks/2/rows");
        JsonNode trace = rows.at("/0/_traces/total");
        assertEquals("1.152", trace.at("/parts/0/value/value").asText());
        assertEquals("volumetric 32×24×12 ÷ 8000", trace.at("/parts/0/why").asText());
        assertEquals(
                MAPPER.readTree(
                        "{\"importId\":\"01JB\",\"place\":{\"file\":\"yun-2026-11.xlsx\",\"sheet\":\"DE\",\"row\":214}}"),
                trace.at("/sources/0"));
        assertTrue(rows.at("/1/_traces").isMissingNode());
    }

    @Test
    void figures_notes_charts_and_findings_have_their_shapes() throws IOException {
        JsonNode report = json(Samples.quotes(), Locale.ENGLISH);
        assertEquals("Quotes to DE", report.at("/title").asText());
        assertEquals("For a parcel of 0.92 kg.", report.at("/blocks/0/text").asText());
        assertEquals("cheapest", report.at("/blocks/1/items/0/key").asText());
        assertEquals("9.86", report.at("/blocks/1/items/0/value/amount").asText());
        assertEquals("scatter", report.at("/blocks/3/shape").asText());
        assertEquals("DHL & Co", report.at("/blocks/3/series/0/points/1/label").asText());
        assertEquals(
                MAPPER.readTree("{\"severity\":\"warning\",\"message\":\"The rate 0 is not a price.\","
                        + "\"place\":{\"file\":\"yun.csv\",\"row\":14,\"column\":\"rate\"},"
                        + "\"remedy\":\"Correct the row and import again.\"}"),
                report.at("/findings/0"));
    }

    @Test
    void the_language_changes_texts_and_nothing_else() throws IOException {
        assertEquals(json(Samples.quotes(), Locale.ENGLISH), json(Samples.quotes(), Samples.CHINESE));
    }

    @Test
    void numbers_are_exact_and_never_in_scientific_notation() throws IOException {
        Report report = Samples.of(Samples.table(
                "t",
                List.of(
                        Samples.column("n", Kind.NUMBER),
                        Samples.column("yes", Kind.TEXT),
                        Samples.column("to", Kind.TEXT)),
                List.of(List.of(Cell.of(new BigDecimal("1E+20")), Cell.of(true), Cell.of(CountryCode.of("DE"))))));
        String words = Samples.words(OutputFormat.JSON, report, Locale.ENGLISH);
        assertTrue(words.contains("100000000000000000000"), words);
        assertTrue(json(report, Locale.ENGLISH).at("/blocks/0/rows/0/yes").isBoolean());
        assertEquals(
                "DE", json(report, Locale.ENGLISH).at("/blocks/0/rows/0/to").asText());
    }

    @Test
    void half_a_surrogate_pair_from_a_broken_file_does_not_end_the_writing() throws IOException {
        Report report = Samples.of(Samples.table(
                "t", List.of(Samples.column("a", Kind.TEXT)), List.of(List.of(Cell.of("x\uD83Dy\u0000\"")))));
        assertEquals(
                "x?y\u0000\"",
                json(report, Locale.ENGLISH).at("/blocks/0/rows/0/a").asText());
    }
}
