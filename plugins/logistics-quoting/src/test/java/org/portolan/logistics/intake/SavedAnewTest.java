package org.portolan.logistics.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.portolan.api.command.Refusal;
import org.portolan.kernel.Imports;
import org.portolan.logistics.command.InWorkspace;
import org.portolan.testkit.Answer;

/** Official tables and carriers' lists as people have them: saved anew by a spreadsheet program, in other words. */
class SavedAnewTest extends InWorkspace {

    SavedAnewTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @Test
    void exchange_rates_saved_with_decimal_commas_are_the_same_rates() throws Exception {
        Imports.Result rates = bench.importing(file("hist.csv", """
                Date;USD;JPY;GBP;CNY
                2026-11-20;1,1015;171,42;0,862;8,000
                """));
        assertEquals(List.of("logistics.ecb-rates", 1L, 0L), List.of(rates.format(), rates.stored(), rates.rejected()));
        bench.importing(
                file("list.csv", "service_code,service_name,min_weight,max_weight,rate,currency\nA,A,0,2,10,EUR\n"),
                Map.of("carrier", "x"));
        assertEquals(
                List.of("80.00 CNY"),
                run("logistics.quote", "to", "DE", "weight", "1kg", "currency", "CNY")
                        .rows("services", "total"));
    }

    @Test
    void tax_rates_with_commas_and_chinese_categories_are_used() throws Exception {
        Path rates = folder.resolve("税率.csv");
        Files.writeString(
                rates, "国家代码;税率类型;税率;生效日期\nAT;标准;21,5 %;2016/1/1\nAT;低税率;10 %;2016/1/1\n", Charset.forName("GBK"));
        Imports.Result read = bench.importing(rates);
        assertEquals(List.of("logistics.vat-rates", 2L), List.of(read.format(), read.stored()));
        Answer landed =
                run("logistics.landed", "to", "AT", "goods", "1000EUR", "duty-rate", "Free", "date", "2026-05-01");
        assertEquals("215.00 EUR", landed.figure("tax").toString());
    }

    @Test
    void a_service_whose_name_alone_says_returns_is_named_once() throws Exception {
        Imports.Result read = bench.importing(file("list_services.csv", """
                        service_code,service_name,min_weight,max_weight,rate,currency,domicile,international
                        OUT,e-Parcel,0,2,10,EUR,false,true
                        BACK,e-Parcel Returns,0,1,2,EUR,false,true
                        BACK,e-Parcel Returns,1,2,3,EUR,false,true
                        RR,Letter with Return Receipt,0,2,12,EUR,false,true
                        """), Map.of("carrier", "x"));
        assertEquals(
                1,
                read.findings().stream()
                        .filter(finding -> finding.message().key().equals("logistics.finding.return"))
                        .count());
    }

    @Test
    void countries_and_currencies_of_a_list_may_be_named_in_chinese() throws Exception {
        Imports.Result read = bench.importing(file("list_services.csv", """
                        渠道代码,渠道名称,国家,最小重量,最大重量,运费,币种
                        A,普货,"美国、加拿大",0,1,45,人民币
                        A,普货,United Kingdom,0,1,9,美元
                        A,普货,DE FR,0,1,40,RMB
                        """), Map.of("carrier", "x"));
        assertEquals(List.of("logistics.carrier-services", 3L), List.of(read.format(), read.stored()));
        assertEquals(
                List.of("45.00 CNY"),
                run("logistics.quote", "to", "CA", "weight", "1kg").rows("services", "total"));
        assertEquals(
                List.of("9.00 USD"),
                run("logistics.quote", "to", "GB", "weight", "1kg").rows("services", "total"));
    }

    @Test
    void a_sheet_that_leaves_open_what_its_prices_are_for_is_told_so() throws Exception {
        Path sheet = file("tarifs.csv", "Pays;Poids;Tarif (€)\nFrance;0-0,5 kg;4,95\nBelgique;0-0,5 kg;7,10\n");
        Refusal refusal = assertThrows(Refusal.class, () -> bench.importing(sheet));
        String reason = refusal.text().arguments().toString();
        assertTrue(reason.contains("for a parcel or a kilogram"), reason);
    }
}
