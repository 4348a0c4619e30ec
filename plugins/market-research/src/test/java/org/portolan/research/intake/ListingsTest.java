package org.portolan.research.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.command.Refusal;
import org.portolan.kernel.Imports;

/** Listings as scrapers dump them, and what a person says of their columns. */
class ListingsTest extends InWorkspace {

    @Test
    void lists_within_cells_become_paths_and_counts_and_zero_ratings_are_none() throws Exception {
        importing("listings.csv");
        assertEquals(
                List.of(
                        "ID|a_ID-1|Dapur > Rak|IDR|99000|150000|4.8|1543|lifetime|2",
                        "VN|b_VN-1|Nhà bếp|VND|199000|null|null|0|lifetime|0"),
                rows("""
                        SELECT marketplace, product_id, category, currency, price, list_price, rating, units_low, units_basis,
                            images FROM research_product ORDER BY row_no
                        """));
    }

    @Test
    void json_is_read_wherever_its_array_stands() throws Exception {
        importing("listings.json");
        assertEquals(
                List.of(
                        "US|B0EXAMPL81|USD|14.99|4.5|1820|2000|at-least|2025-02-11",
                        "US|B0EXAMPL82|USD|null|null|null|null|unknown|null"),
                rows("""
                        SELECT marketplace, product_id, currency, price, rating, reviews, units_low, units_basis, listed
                        FROM research_product ORDER BY row_no
                        """));
    }

    @Test
    void one_object_a_line_is_json_too() throws Exception {
        Path dump = file("dump.jsonl", """
                {"id": 7, "title": "Lid", "price": {"value": "1.299,50", "currency": "EUR"}, "rating": 4.1}
                {"id": 8, "title": "Pan", "price": {"value": "12.5", "currency": "EUR"}, "rating": 4.4}
                """);
        assertEquals(2, bench.importing(dump).stored());
        assertEquals(
                List.of("7|EUR|1299.50", "8|EUR|12.5"),
                rows("SELECT product_id, currency, price FROM research_product ORDER BY row_no"));
    }

    @Test
    void names_in_camel_case_are_the_same_as_with_underscores() throws Exception {
        bench.importing(file("products.csv", """
                asin,title,productURL,stars,reviews,price,listPrice,boughtInLastMonth,categoryName
                B0EXAMPL01,Case,https://www.amazon.co.uk/dp/B0EXAMPL01,4.5,120,21.99,29.99,2000,Luggage
                """));
        assertEquals(
                List.of("GB|Luggage|GBP|21.99|29.99|120|2000|at-least"),
                rows("SELECT marketplace, category, currency, price, list_price, reviews, units_low, units_basis"
                        + " FROM research_product"));
    }

    @Test
    void a_yen_sign_on_a_page_of_china_is_a_yuan() throws Exception {
        bench.importing(file(
                "1688.csv", "商品标题,商品链接,价格,销量\n瑜伽垫,https://detail.1688.com/offer/600000000001.html,￥12.50,1.2万+\n"));
        assertEquals(
                List.of("CN|CNY|12.50|12000"),
                rows("SELECT marketplace, currency, price, units_low FROM research_product"));
    }

    @Test
    void ratings_with_a_fraction_are_stars_and_not_their_number() throws Exception {
        bench.importing(
                file(
                        "Air Conditioners.csv",
                        "name,main_category,link,ratings,discount_price\nAC,appliances,https://www.amazon.in/dp/B0EXAMPL01/ref=x,4.2,\"₹32,999\"\n"));
        assertEquals(List.of("4.2|null|32999"), rows("SELECT rating, reviews, price FROM research_product"));
    }

    @Test
    void reviews_are_no_listings_although_they_name_their_product() throws Exception {
        Path reviews = file(
                "All_Beauty.jsonl",
                "{\"rating\": 5.0, \"title\": \"Nice\", \"text\": \"Nice\", \"asin\": \"B0EXAMPL01\", \"parent_asin\":"
                        + " \"B0EXAMPL01\", \"helpful_vote\": 0, \"verified_purchase\": true}\n");
        assertEquals(List.of(), bench.host().imports().recognise(reviews).fitting());
    }

    @Test
    void what_a_person_says_of_a_column_is_kept_for_later_files() throws Exception {
        Path first = file("shop-1.csv", "item_id,title,price,member_price,rating\n1,Lid,20,15,4.1\n");
        bench.run("research.map-listing", "file", first.toString(), "set", "price=member_price", "name", "shop");
        bench.importing(first);
        bench.importing(file("shop-2.csv", "item_id,title,price,member_price,rating\n2,Pan,30,25,4.1\n"));
        bench.importing(file("other.csv", "item_id,title,price,rating\n3,Pot,40,4.1\n"));
        assertEquals(List.of("15", "25", "40"), rows("SELECT price FROM research_product ORDER BY product_id"));
    }

    @Test
    void a_field_or_column_that_is_not_there_is_refused_by_name() throws Exception {
        String dump =
                file("shop.csv", "item_id,title,price,rating\n1,Lid,20,4.1\n").toString();
        for (String wrong : List.of("cost=price", "price=cost")) {
            assertThrows(Refusal.class, () -> bench.run("research.map-listing", "file", dump, "set", wrong));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    mkt_listings_brightdata/lazada-products.csv, research.listings, 1000
                    mkt_wish_summer_products/summer-products-with-rating-and-performance_2020-08.csv, research.listings, 1573
                    ecom_olist_catalog/olist_products_dataset.csv, research.listings, 32951
                    ecom_olist_catalog/olist_sellers_dataset.csv, research.sellers, 3095
                    ecom_olist_catalog/product_category_name_translation.csv, research.category-names, 71
                    """)
    void real_dumps_are_stored_whole(String name, String format, long rows) throws Exception {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("shared/data").resolve(name))) {
            folder = folder.getParent();
        }
        assumeTrue(folder != null, "the real listings are not on this machine: ../shared/data/" + name);
        Imports.Result result = bench.importing(folder.resolve("shared/data").resolve(name));
        assertEquals(format, result.format());
        assertEquals(rows, result.rows());
        assertEquals(0, result.rejected(), () -> result.findings().toString());
    }
}
