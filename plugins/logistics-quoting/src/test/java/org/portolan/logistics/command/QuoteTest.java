package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Trace;
import org.portolan.kernel.Imports;
import org.portolan.testkit.Answer;

/** From a file to a quote, as a person does it, in a real workspace. */
class QuoteTest extends InWorkspace {

    private static final String HEADER = "service_code,service_name,zone_label,country_codes,min_weight,max_weight,"
            + "max_length,max_width,max_height,rate,currency,transit_days,domicile,international\n";

    QuoteTest() {
        super(LocalDate.of(2026, 4, 15));
    }

    @Test
    void a_sheet_is_imported_and_quoted_cheapest_first() throws Exception {
        Imports.Result result = importing("samplepost-2026-11.csv", """
                SLOW,Slow Parcel,Europe,"DE,FR",0,2,120,60,60,9.90,EUR,5-8,false,true
                FAST,Fast Parcel,Europe,DE,0,2,120,60,60,19.90,EUR,1,false,true
                BULK,Bulk,World,,0,0.5,,,,4.5,EUR,10-20,false,true
                """);
        assertEquals("logistics.carrier-services", result.format());
        assertEquals(List.of(3L, 3L, 0L), List.of(result.rows(), result.stored(), result.rejected()));

        Answer answer = quote("to", "DE", "weight", "0.35kg");

        assertEquals(
                List.of(
                        "samplepost|BULK|Bulk|World|0.35 kg|4.50 EUR|10|20|samplepost-2026-11.csv",
                        "samplepost|SLOW|Slow Parcel|Europe|0.35 kg|9.90 EUR|5|8|samplepost-2026-11.csv",
                        "samplepost|FAST|Fast Parcel|Europe|0.35 kg|19.90 EUR|1|1|samplepost-2026-11.csv"),
                answer.rows(
                        "services",
                        "carrier",
                        "service_code",
                        "service",
                        "zone",
                        "billable_weight",
                        "total",
                        "transit_min",
                        "transit_max",
                        "sheet"));
        assertEquals(List.of(), answer.rows("excluded", "service_code"));
        assertEquals(List.of("logistics.note.no-origin", "logistics.note.no-size"), answer.notes());
        assertFalse(answer.report().needsAttention());
    }

    @Test
    void a_service_that_cannot_take_it_says_why() throws Exception {
        importing("samplepost.csv", """
                HEAVY,Heavy,Europe,DE,0,30,,,,9,EUR,,false,true
                ELSEWHERE,Elsewhere,Asia,JP,0,99,,,,9,EUR,,false,true
                LONG,Long,World,,0,99,120,60,60,9,EUR,,false,true
                HOME,Home,Germany,DE,0,99,,,,9,EUR,,true,false
                FREE,Free,Europe,DE,0,99,,,,0.0,EUR,,false,true
                """);
        Answer answer = quote("to", "DE", "weight", "31kg", "from", "CN", "size", "130x20x20cm");
        assertEquals(
                List.of(
                        "ELSEWHERE|no-lane[DE]|samplepost",
                        "FREE|no-price[]|samplepost",
                        "HEAVY|too-heavy[30 kg]|samplepost",
                        "HOME|domestic-only[]|samplepost",
                        "LONG|too-long[130 cm, 120 cm]|samplepost"),
                answer.rows("excluded", "service_code", "reason", "carrier"));
        assertEquals(List.of(), answer.rows("services", "service_code"));
    }

    @Test
    void rows_that_cannot_be_read_are_rejected_with_row_and_column_and_the_rest_is_stored() throws Exception {
        Imports.Result result = importing("samplepost.csv", """
                A,Good,Europe,DE,0,2,,,,9.90,EUR,5-8,false,true
                B,Backwards,Europe,DE,3,2,,,,9.90,EUR,5-8,false,true
                C,Negative,Europe,DE,0,2,,,,-9.90,EUR,5-8,false,true
                D,Words,Europe,DE,0,two,,,,9.90,EUR,5-8,false,true
                E,Country,Europe,"DE,QQ",0,2,,,,9.90,EUR,5-8,false,true
                F,Currency,Europe,DE,0,2,,,,9.90,EURO,5-8,false,true
                ,No code,Europe,DE,0,2,,,,9.90,EUR,5-8,false,true
                H,No currency,Europe,DE,0,2,,,,9.90,,5-8,false,true
                """);
        assertEquals(List.of(8L, 1L, 7L), List.of(result.rows(), result.stored(), result.rejected()));
        assertEquals(
                List.of(
                        "3 max_weight",
                        "4 rate",
                        "5 max_weight",
                        "6 country_codes",
                        "7 currency",
                        "8 service_code",
                        "9 currency"),
                result.findings().stream()
                        .filter(finding -> finding.severity() == org.portolan.api.report.Severity.ERROR)
                        .map(finding ->
                                finding.place().row() + " " + finding.place().column())
                        .toList());
    }

    @Test
    void rows_without_a_price_are_stored_and_named() throws Exception {
        Imports.Result result = importing("samplepost.csv", """
                A,Zero,Europe,DE,0,2,,,,0.0,EUR,5-8,false,true
                B,Blank,Europe,DE,0,2,,,,,EUR,5-8,false,true
                C,Never,Europe,DE,0,2,,,,7,EUR,5-8,false,false
                D,Later,Europe,DE,0,2,,,,7,EUR,next week,false,true
                """);
        assertEquals(4, result.stored());
        assertEquals(
                List.of(
                        "INFO 0 logistics.finding.units.both",
                        "WARNING 2 logistics.finding.no-price",
                        "WARNING 3 logistics.finding.no-price",
                        "WARNING 4 logistics.finding.no-trip",
                        "WARNING 5 logistics.finding.transit"),
                result.findings().stream()
                        .map(finding ->
                                finding.severity() + " " + finding.place().row() + " "
                                        + finding.message().key())
                        .sorted()
                        .toList());
        assertEquals(
                List.of("D||"),
                quote("to", "DE", "weight", "1kg").rows("services", "service_code", "transit_min", "transit_max"));
    }

    @Test
    void units_flags_and_lists_are_read_as_people_write_them() throws Exception {
        Path file = folder.resolve("samplepost.csv");
        Files.writeString(file, """
                Service Code;Service Name;Country Codes;Min-Weight;Max Weight;Weight Unit;Max Length;Dimension Unit;Rate;Currency;Transit Days;Domicile;International
                A;Ounces;de | fr/uk;;16;OZ;10;in;9,90;eur;2 to 4;No;Yes
                B;Grams;DE;0;500;g;254;mm;1.234,50;Eur;3 - 5 days;0;1
                C;Pounds;DE;1;;Lbs;;;7,25;EUR;24h;FALSE;TRUE
                """);
        Imports.Result result = bench.importing(file);
        assertEquals(List.of(3L, 3L, 0L), List.of(result.rows(), result.stored(), result.rejected()), result::toString);

        assertEquals(
                List.of("A|9.90 EUR|2|4", "B|1234.50 EUR|3|5"),
                quote("to", "DE", "weight", "0.45359237kg", "from", "CN", "size", "25.4x2x1cm")
                        .rows("services", "service_code", "total", "transit_min", "transit_max"));
        assertEquals(
                List.of("A|1 lb"),
                quote("to", "GB", "weight", "1lb").rows("services", "service_code", "billable_weight"));
        assertEquals(
                List.of("C|7.25 EUR|1|1"),
                quote("to", "DE", "weight", "500kg")
                        .rows("services", "service_code", "total", "transit_min", "transit_max"));
    }

    @Test
    void a_sheet_from_an_old_spreadsheet_program_is_read() throws Exception {
        Path file = folder.resolve("österpost__services.csv");
        String text = """
                service_code;service_name;zone_label;country_codes;min_weight;max_weight;rate;currency;transit_days
                A;Päckchen für Österreich;Zone Süd;AT, DE;0,01;2,0;9,90;EUR;3-5
                B;Großes Päckchen;Zone Süd;AT, DE;2,0;31,5;1.019,90;EUR;3-5
                """;
        Files.write(file, text.replace("\n", "\r\n").getBytes(Charset.forName("windows-1252")));
        Imports.Result result = bench.importing(file);
        assertEquals(List.of(2L, 2L), List.of(result.rows(), result.stored()), result::toString);
        assertEquals(
                List.of("österpost|Päckchen für Österreich|Zone Süd|9.90 EUR"),
                quote("to", "AT", "weight", "2kg").rows("services", "carrier", "service", "zone", "total"));
        assertEquals(
                List.of("1019.90 EUR"), quote("to", "AT", "weight", "31.5kg").rows("services", "total"));
    }

    @Test
    void a_file_whose_name_says_no_carrier_asks_for_it() throws Exception {
        Path file = folder.resolve("services.csv");
        Files.writeString(file, HEADER + "A,Parcel,Europe,DE,0,2,,,,9.90,EUR,5-8,false,true\n");
        assertEquals(
                List.of("carrier"),
                bench.host().imports().recognise(file).questions().stream()
                        .map(question -> question.key())
                        .toList());

        bench.importing(file, Map.of("carrier", "Sample Lines"));

        assertEquals(
                List.of("Sample Lines|A"),
                quote("to", "DE", "weight", "1kg").rows("services", "carrier", "service_code"));
    }

    @Test
    void a_sheet_with_prices_by_country_alone_is_read() throws Exception {
        Path file = folder.resolve("landlines.csv");
        Files.writeString(file, """
                service_code,service_name,zone_label,country_codes,rate,currency,transit_days
                LAND,Land Line,EU Zone 1,"AT,BE,DE",12.50,GBP,8
                """);
        assertEquals(1, bench.importing(file).stored());
        assertEquals(
                List.of("LAND|12.50 GBP|8"),
                quote("to", "BE", "weight", "700kg", "from", "GB")
                        .rows("services", "service_code", "total", "transit_max"));
    }

    @Test
    void undo_restores_the_quote_of_before() throws Exception {
        importing("samplepost.csv", "A,Parcel,Europe,DE,0,2,,,,9.90,EUR,5-8,false,true\n");
        List<String> before = quote("to", "DE", "weight", "1kg").rows("services", "service_code", "total", "sheet");
        Imports.Result second = importing("otherpost.csv", "A,Parcel,Europe,DE,0,2,,,,8.90,EUR,5-8,false,true\n");
        assertEquals(
                2,
                quote("to", "DE", "weight", "1kg")
                        .rows("services", "service_code")
                        .size());

        bench.host().workspace().batches().undo(second.importId());

        assertEquals(before, quote("to", "DE", "weight", "1kg").rows("services", "service_code", "total", "sheet"));
    }

    @Test
    void a_total_says_what_it_was_made_of_and_where_it_came_from() throws Exception {
        Imports.Result sheet = importing("samplepost.csv", "A,Parcel,Zone 1,CA,0,2,,,,10,CAD,5-8,false,true\n");
        importEcb();

        Answer answer = quote("to", "CA", "weight", "1kg", "currency", "EUR");

        assertEquals(List.of("6.18 EUR"), answer.rows("services", "total"));
        Trace trace = answer.table("services").rows().get(0).get(5).trace().orElseThrow();
        assertEquals(
                List.of("1 kg", "10.00 CAD", "0.618161587438", "6.18 EUR"),
                trace.parts().stream()
                        .map(part -> part.value().toString())
                        .map(value -> value.length() > 14 ? value.substring(0, 14) : value)
                        .toList());
        assertEquals(
                List.of(sheet.importId() + " samplepost.csv 2"),
                trace.sources().stream()
                        .map(source -> source.importId() + " " + source.place())
                        .toList());
    }

    @Test
    void several_currencies_are_compared_where_rates_are_known_and_grouped_where_not() throws Exception {
        importing("samplepost.csv", """
                A,In dollars,World,,0,2,,,,10,USD,5-8,false,true
                B,In euros,World,,0,2,,,,9,EUR,5-8,false,true
                C,In yuan,World,,0,2,,,,30,CNY,5-8,false,true
                """);
        Answer grouped = quote("to", "DE", "weight", "1kg", "from", "CN");
        assertEquals(List.of("C", "B", "A"), grouped.rows("services", "service_code"));
        assertTrue(grouped.notes().contains("logistics.note.not-compared"));

        importEcb();

        Answer compared = quote("to", "DE", "weight", "1kg", "from", "CN");
        assertEquals(List.of("C", "A", "B"), compared.rows("services", "service_code"));
        assertTrue(compared.notes().contains("logistics.note.by-value"));
        assertEquals(
                List.of("3.76 EUR", "8.56 EUR", "9.00 EUR"),
                quote("to", "DE", "weight", "1kg", "currency", "EUR").rows("services", "total"));
    }

    @Test
    void a_rate_that_is_long_past_is_used_and_pointed_out() throws Exception {
        importing("samplepost.csv", "A,Parcel,World,,0,2,,,,10,CAD,5-8,false,true\n");
        Path file = folder.resolve("eurofxref-hist.csv");
        Files.writeString(file, "Date,USD,JPY,GBP,CAD,\n2025-12-31,1.2,180,0.9,1.6,\n");
        bench.importing(file);

        Answer answer = quote("to", "DE", "weight", "1kg", "currency", "EUR");

        assertEquals(List.of("6.25 EUR"), answer.rows("services", "total"));
        assertEquals(
                List.of("logistics.finding.old-rate"),
                answer.report().findings().stream()
                        .map(finding -> finding.message().key())
                        .toList());
    }

    @Test
    void a_currency_without_a_rate_leaves_the_service_out_and_needs_attention() throws Exception {
        importing("samplepost.csv", "A,Parcel,World,,0,2,,,,10,CAD,5-8,false,true\n");

        Answer answer = quote("to", "DE", "weight", "1kg", "currency", "EUR");

        assertEquals(
                List.of("A|no-exchange-rate[CAD, EUR, 2026-04-15]"), answer.rows("excluded", "service_code", "reason"));
        assertTrue(answer.report().needsAttention());
    }

    @Test
    void an_empty_workspace_says_what_to_do() throws Exception {
        Answer answer = quote("to", "DE", "weight", "1kg");
        for (String table : List.of("services", "excluded")) {
            assertEquals(
                    "logistics.table.services.no-sheet",
                    answer.table(table).whenEmpty().key());
        }
        assertFalse(answer.report().needsAttention());
    }

    @Test
    void further_rows_that_fit_are_named() throws Exception {
        importing("samplepost.csv", """
                A,Parcel,Europe,DE,0,2,,,,9.90,EUR,5-8,false,true
                A,Parcel,Germany,DE,0,2,,,,7.90,EUR,5-8,false,true
                """);
        List<Finding> findings = quote("to", "DE", "weight", "1kg").report().findings();
        assertEquals(
                List.of("[samplepost Parcel, Germany, Europe]"),
                findings.stream()
                        .map(finding -> finding.message().arguments().toString())
                        .toList());
    }

    private void importEcb() throws Exception {
        Path file = folder.resolve("eurofxref.csv");
        Files.writeString(file, """
                Date, USD, JPY, CZK, GBP, AUD, CAD, CNY,\s
                13 April 2026, 1.1684, 186.75, 24.378, 0.87058, 1.6610, 1.6177, 7.9827,\s
                """);
        Imports.Result result = bench.importing(file);
        assertEquals("logistics.ecb-rates", result.format());
        assertEquals(1, result.stored(), result::toString);
    }

    private Imports.Result importing(String name, String rows) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, HEADER + rows);
        return bench.importing(file);
    }

    private Answer quote(String... options) throws Exception {
        return new Answer(bench.run("logistics.quote", options));
    }
}
