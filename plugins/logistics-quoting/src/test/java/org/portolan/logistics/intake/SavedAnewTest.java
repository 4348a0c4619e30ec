package org.portolan.logistics.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
