package org.portolan.logistics.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.testkit.Answer;

/** Order lists as shops, marketplaces and order managers export them, each quoted in bulk. */
class OrderFilesTest extends InWorkspace {

    private static final String PRODUCTS = "SKU,Weight (g)\nMUG,350\nBAG,210\n";

    OrderFilesTest() {
        super(LocalDate.of(2026, 11, 22));
    }

    @BeforeEach
    void import_a_sheet_for_all_countries() throws Exception {
        bench.importing(file("everywhere_services.csv", """
                service_code,service_name,carrier_name,min_weight,max_weight,weight_unit,rate,currency
                A,All,Everywhere,0,30,kg,10,CNY
                """));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            WooCommerce > Order Number;Postcode (Shipping);Country Code (Shipping);SKU;Quantity (- Refund)|1041;LS1 4AP;GB;MUG;2 > 1041 GB 0.7 kg
            WooCommerce suite > order_id;shipping_country;item_sku;item_quantity;item_weight|5;GB;MUG;2;0.4kg > 5 GB 0.8 kg
            Lazada > orderItemId;orderNumber;sellerSku;shippingCountry;shippingPostCode|1;77;MUG;Philippines;1000|2;77;BAG;Philippines;1000 > 77 PH 0.56 kg
            Etsy > Sale Date;Quantity;Ship Zipcode;Ship Country;Order ID;SKU|11/02/26;1;07030;United States;34;MUG > 34 US 350 g
            Shopee > Order ID;SKU Reference No.;Quantity;SKU Total Weight;Order Total Weight;Country|S1;LMP;2;0.50 kg;0.75 kg;PH|S1;LMQ;1;0.25 kg;0.75 kg;PH > S1 PH 0.75 kg
            weights of rows > order;country;quantity;total weight|1;DE;3;600g|1;;1;100g > 1 DE 0.7 kg
            order manager > 包裹号;订单号;SKU;产品数量;邮编;买家国家;国家二字码;产品重量(g)|XM1;51;MUG;2;101000;俄罗斯;RU;400 > 51 RU 0.8 kg
            forwarder > 客户订单号;收件人国家;收件人邮编;包裹重量(KG);申报品名;申报数量|A1;德国;10115;0.25;Mug;2 > A1 DE 0.25 kg
            recipient's name > Name;订单编号;国家;重量(kg)|Ann;7;法国;1.5 > 7 FR 1.5 kg
            """)
    void an_export_is_read_by_its_own_columns(String kind, String lines, String expected) throws Exception {
        Path orders = file("orders.csv", lines.strip().replace('|', '\n') + "\n");
        assertEquals(List.of(expected.strip().replaceFirst(" ", "|").replaceFirst(" ", "|")), quoted(orders));
    }

    @Test
    void ebays_blank_lines_and_the_sums_below_a_list_are_no_orders() throws Exception {
        Path ebay = file("ebay.csv", """
                ,,,,
                "Sales Record Number","Order Number","Ship To Zip","Ship To Country","Custom Label","Quantity"
                "","","","","",""
                "411","18-1","07030","United States","MUG","2"

                1,record(s) downloaded,
                Seller ID : mugs
                """);
        Answer answer = bulk(ebay);
        assertEquals(List.of("18-1|US|0.7 kg"), rows(answer));
        assertEquals(List.of("logistics.bulk.no-order", "logistics.bulk.no-order"), answer.findings());

        Path sums = folder.resolve("sums.csv");
        Files.writeString(sums, "订单号,目的国,重量(kg)\nA1,美国,0.45\n合计,,0.45\n", Charset.forName("GBK"));
        assertEquals(List.of("A1|US|0.45 kg"), quoted(sums));
    }

    @Test
    void orders_without_pieces_or_with_two_weights_of_the_whole_say_so() throws Exception {
        Path orders = file("orders.csv", """
                order,country,quantity,weight_kg,order total weight
                1,DE,0,1,
                2,DE,1,,1kg
                2,DE,1,,2kg
                """);
        assertEquals(
                List.of("logistics.bulk.no-pieces[]", "logistics.bulk.two-weights[]"),
                bulk(orders).rows("orders", "reason"));
    }

    @Test
    void a_weight_that_was_multiplied_by_the_quantity_is_said() throws Exception {
        Path orders = file("orders.csv", "Order ID,Country,Quantity,Weight(kg)\n1,US,2,0.4\n");
        Answer answer = bulk(orders);
        assertEquals(List.of("1|US|0.8 kg"), rows(answer));
        assertTrue(answer.notes().contains("logistics.bulk.multiplied"), answer.notes()::toString);
    }

    @Test
    void weights_and_sides_of_amazons_fee_preview_are_taken_with_their_units() throws Exception {
        Path orders = file("orders.csv", "order,country,sku\n1,US,MUG\n2,US,BOX\n");
        Path preview = file(
                "preview.txt",
                String.join(
                        "\n",
                        Arrays.asList(
                                "sku\tlongest-side\tmedian-side\tshortest-side\tunit-of-dimension\titem-package-weight\tunit-of-weight",
                                "MUG\t4.72\t3.94\t3.94\tinches\t0.77\tpounds",
                                "BOX\t30\t20\t2\tcentimeters\t210\tgrams")));
        Answer answer = run("logistics.bulk", "orders", orders.toString(), "products", preview.toString());
        assertEquals(List.of("1|US|0.77 lb", "2|US|210 g"), rows(answer));
        assertEquals(List.of(), answer.findings());
    }

    private Answer bulk(Path orders) throws Exception {
        return run(
                "logistics.bulk",
                "orders",
                orders.toString(),
                "products",
                file("products.csv", PRODUCTS).toString());
    }

    private List<String> quoted(Path orders) throws Exception {
        return rows(bulk(orders));
    }

    private static List<String> rows(Answer answer) {
        return answer.rows("orders", "order", "to", "weight");
    }
}
