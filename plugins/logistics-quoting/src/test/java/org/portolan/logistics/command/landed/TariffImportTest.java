package org.portolan.logistics.command.landed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Report;
import org.portolan.kernel.Imports;
import org.portolan.logistics.command.InWorkspace;
import org.portolan.logistics.model.landed.RealTariff;
import org.portolan.testkit.Answer;

class TariffImportTest extends InWorkspace {

    private static final String HEADER = "HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,"
            + "Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties\n";

    TariffImportTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @Test
    void a_whole_edition_is_stored_line_by_line() throws Exception {
        Path file = RealTariff.file("log_hts_us/htsdata_2024-07.csv");
        long begin = System.nanoTime();
        Imports.Result result = bench.importing(file);
        System.out.println("HTS import: " + result.stored() + " lines, " + result.rejected() + " rejected, "
                + result.findings().size() + " findings, " + (System.nanoTime() - begin) / 1_000_000 + " ms");

        assertEquals("logistics.hts", result.format());
        assertEquals(35_790, result.stored());
        assertEquals(0, result.rejected());
        assertEquals(
                List.of("logistics.finding.rate-text"),
                result.findings().stream()
                        .map(finding -> finding.message().key())
                        .distinct()
                        .toList());
        assertEquals("125.00 USD", figure(landed("8513.10.20", "1000USD"), "duty"));
        assertEquals("125.00 USD", figure(landed("8513.10.20.00", "1000USD"), "duty"));
        assertEquals("35.00 USD", figure(landed("8513.10.40", "1000USD"), "duty"));
        Refusal refusal = assertThrows(Refusal.class, () -> landed("9102.11.10", "1000USD"));
        assertEquals("logistics.landed.refuse.missing", refusal.text().key());
    }

    @Test
    void a_line_without_rates_takes_those_of_the_nearest_line_above_it() throws Exception {
        importing("hts_2026-01-15.csv", """
                "1000","0","Things:","","","","","",""
                "1000.10.00","1","Red","","5%","","30%","",""
                "","2","Of wood:","","","","","",""
                "1000.10.00.10","3","Painted","[""No.""]","","","","",""
                "1000.20.00","1","Blue","","2¢/kg","","","",""
                "1000.20.00.10","2","Dark","[""kg""]","7%","","","",""
                """);
        assertEquals("50.00 USD", figure(landed("1000.10.00.10", "1000USD"), "duty"));
        assertEquals("70.00 USD", figure(landed("1000.20.00.10", "1000USD"), "duty"));
        Refusal ambiguous = assertThrows(Refusal.class, () -> landed("1000", "1000USD"));
        assertEquals("logistics.landed.refuse.ambiguous", ambiguous.text().key());
    }

    @Test
    void the_edition_of_the_day_counts_and_undo_brings_the_former_one_back() throws Exception {
        importing("hts_2026-01-15.csv", "\"1000.10.00\",\"0\",\"Red\",\"\",\"5%\",\"\",\"30%\",\"\",\"\"\n");
        Imports.Result later =
                importing("hts_2026-07-01.csv", "\"1000.10.00\",\"0\",\"Red\",\"\",\"6%\",\"\",\"30%\",\"\",\"\"\n");

        assertEquals("50.00 USD", figure(landed("1000.10.00", "1000USD", "2026-06-30"), "duty"));
        assertEquals("60.00 USD", figure(landed("1000.10.00", "1000USD", "2026-07-01"), "duty"));
        assertEquals(
                List.of("logistics.landed.finding.later-edition"),
                landed("1000.10.00", "1000USD", "2025-10-01").findings().stream()
                        .map(finding -> finding.message().key())
                        .filter(key -> key.contains("edition"))
                        .toList());

        bench.host().workspace().batches().undo(later.importId());

        assertEquals("50.00 USD", figure(landed("1000.10.00", "1000USD", "2026-07-01"), "duty"));
    }

    @Test
    void a_file_whose_name_says_no_date_asks_for_it() throws Exception {
        Path file = folder.resolve("export.csv");
        Files.writeString(file, HEADER + "\"1000.10.00\",\"0\",\"Red\",\"\",\"5%\",\"\",\"30%\",\"\",\"\"\n");
        assertEquals(
                List.of("edition"),
                bench.host().imports().recognise(file).questions().stream()
                        .map(question -> question.key())
                        .toList());

        bench.importing(file, Map.of("edition", "2026-03-01"));

        assertEquals("50.00 USD", figure(landed("1000.10.00", "1000USD", "2026-04-01"), "duty"));
    }

    @Test
    void the_flat_table_of_eight_digit_lines_is_read_too() throws Exception {
        Path file = folder.resolve("tariff_2026-01-01.csv");
        Files.writeString(file, """
                hts8,brief_description,quantity_1_code,mfn_text_rate,col1_special_text,col2_text_rate
                "01012900","Horses other than for breeding","NO","Free","","20%"
                "96081000","Ball point pens","NO","0.8 cents each + 5.4%","Free (A,AU)","6 cents each + 40%"
                1012900,"A code that lost its zero","NO","Free","","20%"
                """);
        Imports.Result result = bench.importing(file);
        assertEquals(2, result.stored());
        assertEquals(1, result.rejected());
        assertEquals(
                "118.00 USD",
                figure(
                        bench.run(
                                "logistics.landed",
                                "to",
                                "US",
                                "hs",
                                "9608.10.00",
                                "goods",
                                "1000USD",
                                "quantity",
                                "8000",
                                "date",
                                "2026-05-01"),
                        "duty"));
    }

    @Test
    void a_persons_own_rule_goes_before_an_imported_table() throws Exception {
        Path table = folder.resolve("vat.csv");
        Files.writeString(table, "start_date,stop_date,territory_codes,rate,rate_type\n2021-01-01,,DE,0.19,standard\n");
        bench.importing(table);
        Path own = folder.resolve("own.csv");
        Files.writeString(own, "country,rule,value,source\nDE,vat_rate,7%,own\n");
        bench.importing(own);
        assertEquals("70.00 EUR", figure(taxed("DE", "2026-01-01"), "tax"));
    }

    @Test
    void a_rate_that_is_none_is_named_with_its_row_and_stored() throws Exception {
        Imports.Result result = importing("hts_2026-01-15.csv", """
                "1000.10.00","0","Red","","five or so","Free (AU) odd (KR)","30%","",""
                "1000.20.00","0","Blue","","five or so","","30%","",""
                """);
        assertEquals(2, result.stored());
        assertEquals(
                List.of("General Rate of Duty", "Special Rate of Duty"),
                result.findings().stream()
                        .map(finding -> finding.place().column())
                        .toList());
        Refusal refusal = assertThrows(Refusal.class, () -> landed("1000.10.00", "1000USD"));
        assertEquals("logistics.landed.refuse.unread", refusal.text().key());
    }

    @Test
    void a_real_table_of_tax_rates_is_stored_with_its_dates() throws Exception {
        Imports.Result result = bench.importing(RealTariff.file("log_vat/kdeldycke__vat_rates.csv"));
        System.out.println("VAT import: " + result.stored() + " rows, " + result.rejected() + " rejected");
        assertEquals("logistics.vat-rates", result.format());
        assertEquals(241, result.stored());
        assertEquals(0, result.rejected());
        assertEquals("160.00 EUR", figure(taxed("DE", "2020-12-31"), "tax"));
        assertEquals("190.00 EUR", figure(taxed("DE", "2021-01-01"), "tax"));
        assertEquals("240.00 EUR", figure(taxed("GR", "2026-01-01"), "tax"));
    }

    @Test
    void rules_that_could_be_read_in_two_ways_are_rejected_with_the_remedy() throws Exception {
        Path file = folder.resolve("rules.csv");
        Files.writeString(file, """
                country,rule,value,currency,from,to,source
                DE,vat_rate,0.19,,,,no sign
                XX,vat_rate,19%,,,,no country
                DE,what,19%,,,,no kind
                DE,duty_relief,150,,,,no currency
                DE,duty_rate,dear,,,,no rate
                DE,duty_rate,5%,,2026-02-01,2026-01-01,never
                CN,vat_rate,13%,,2019-04-01,,good
                """);
        Imports.Result result = bench.importing(file);
        assertEquals("logistics.destination-rules", result.format());
        assertEquals(1, result.stored());
        assertEquals(6, result.rejected());
        assertTrue(
                result.findings().stream().noneMatch(finding -> finding.remedy().isEmpty()));
    }

    private Imports.Result importing(String name, String rows) throws Exception {
        Path file = folder.resolve(name);
        Files.writeString(file, HEADER + rows);
        return bench.importing(file);
    }

    private Report landed(String hs, String goods) throws Exception {
        return landed(hs, goods, "2026-05-01");
    }

    private Report landed(String hs, String goods, String date) throws Exception {
        return bench.run("logistics.landed", "to", "US", "hs", hs, "goods", goods, "date", date);
    }

    private Report taxed(String to, String date) throws Exception {
        return bench.run("logistics.landed", "to", to, "goods", "1000EUR", "duty-rate", "Free", "date", date);
    }

    private static String figure(Report report, String key) {
        return new Answer(report).figure(key).toString();
    }
}
