package org.portolan.courses.command.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.api.command.Refusal;
import org.portolan.courses.InWorkspace;
import org.portolan.kernel.Imports;
import org.portolan.testkit.Answer;

class PayTest extends InWorkspace {

    @Test
    void the_rows_that_are_shipped_cite_the_articles_and_say_that_they_are_anecdotes() throws Exception {
        Answer answer = pay();

        assertEquals(8, answer.rows("pays", "id").size());
        assertTrue(answer.notes().contains("courses.pay.anecdotes"));
        assertTrue(answer.rows("pays", "source").stream().allMatch(source -> source.startsWith("article a, line ")));
        assertTrue(answer.rows("pays", "id", "city", "pay_from", "pay_to")
                .contains("a22-philippines|Philippines|8000.00 CNY|12000.00 CNY"));
        assertTrue(answer.rows("pays", "id", "pay_from", "pay_to").contains("a30-trainer||"));
    }

    @Test
    void a_city_is_found_by_its_chinese_name_and_a_role_by_a_jobs_title() throws Exception {
        assertEquals(List.of("a21-shenzhen"), pay("city", "深圳市").rows("pays", "id"));
        assertEquals(List.of("a22-malaysia"), pay("language", "马来语").rows("pays", "id"));
        assertEquals(List.of("a30-trainer"), pay("role", "资深讲师").rows("pays", "id"));
    }

    @Test
    void a_row_of_ones_own_counts_in_place_of_the_shipped_one_until_it_is_undone() throws Exception {
        bench.run("courses.pay-set", "city", "北京", "platform", "亚马逊", "role", "运营专员", "from", "9000", "to", "11000");
        Answer both = pay("city", "Beijing");

        assertEquals(2, both.rows("pays", "id").size());
        assertTrue(both.rows("pays", "counts").contains("courses.pay.state.overruled[]"));
        assertEquals("1", both.figure("counting").toString());
        assertTrue(both.notes().contains("courses.pay.overruled"));
        assertEquals(List.of("Beijing|10000.00 CNY"), both.rows("cities", "city", "median"));

        bench.run(
                "host.undo",
                "id",
                rows("SELECT DISTINCT import_id FROM courses_pay").get(0));
        assertEquals(List.of("a21-beijing"), pay("city", "Beijing").rows("pays", "id"));
    }

    @Test
    void a_shipped_row_is_changed_by_one_beside_it_and_taken_out_without_being_lost() throws Exception {
        bench.run("courses.pay-set", "id", "a21-beijing", "from", "14000", "source", "own contract");
        assertTrue(pay("city", "Beijing").rows("pays", "id", "pay_from").contains("own:a21-beijing|14000.00 CNY"));

        bench.run("courses.pay-remove", "id", "own:a21-beijing");
        assertEquals(
                List.of("a21-beijing|courses.pay.state.shipped[]"),
                pay("city", "Beijing").rows("pays", "id", "counts"));

        bench.run("courses.pay-remove", "id", "a21-beijing");
        assertEquals(
                List.of("a21-beijing|courses.pay.state.taken_out[]"),
                pay("city", "Beijing").rows("pays", "id", "counts"));
    }

    @Test
    void a_row_without_an_amount_or_with_its_ends_exchanged_is_refused() {
        assertEquals("courses.pay-set.no-amount", refused("city", "Hanoi"));
        assertEquals("courses.pay-set.reversed", refused("city", "Hanoi", "from", "9000", "to", "8000"));
        assertEquals("courses.pay-set.month", refused("city", "Hanoi", "from", "9000", "month", "November"));
        assertEquals("courses.pay-set.unknown", refused("id", "nobody", "from", "9000"));
    }

    @Test
    void a_chinese_table_of_openings_is_recognised_and_its_bad_rows_are_named() throws Exception {
        Path file = file("openings.csv", """
                职位名称,城市,平台,语言要求,薪资,发布日期,公司
                亚马逊运营专员,深圳,亚马逊,英语,8-12K·13薪,2026-10-03,甲公司
                Shopee运营主管,广州市,虾皮,,1.2-1.8万,2026/9,乙公司
                运营助理,杭州,速卖通,英语,面议,2026-10-03,丙公司
                兼职客服,义乌,速卖通,,150元/天,2026-10-03,丁公司
                """);

        Imports.Result result = bench.importing(file);

        assertEquals(2, result.stored());
        assertEquals(
                List.of("courses.pay-table.unreadable", "courses.pay-table.unreadable"),
                findings(result).stream()
                        .filter(key -> key.startsWith("courses."))
                        .toList());
        assertTrue(pay("city", "Guangzhou")
                .rows("pays", "platform", "role", "pay_from", "month", "source")
                .contains("Shopee|Strategist|12000.00 CNY|2026-09|乙公司"));
        assertTrue(pay("city", "Shenzhen", "platform", "Amazon")
                .rows("pays", "role", "pay_to", "remark")
                .contains("Executor|12000.00 CNY|13薪"));
    }

    @Test
    void an_english_table_with_two_columns_of_pay_needs_a_currency() throws Exception {
        Path good = file("good.csv", "City,Platform,Min salary,Max salary,Currency\nBerlin,Amazon,3200,4100,EUR\n");
        assertEquals(1, bench.importing(good).stored());
        assertEquals(List.of("3200.00 EUR|4100.00 EUR"), pay("city", "柏林").rows("pays", "pay_from", "pay_to"));

        Path bad = file("bad.csv", "City,Platform,Salary\nBerlin,Amazon,3200\nLondon,eBay,£3000\n");
        assertTrue(findings(bench.importing(bad)).contains("courses.pay-table.currency"));
    }

    @Test
    void the_same_rows_in_a_longer_file_are_not_doubled() throws Exception {
        String first = "city,platform,salary\nHanoi,Shopee,8k-9k CNY\nHanoi,Shopee,8k-9k CNY\n";
        bench.importing(file("one.csv", first));
        bench.importing(file("two.csv", first + "Hanoi,Lazada,7k CNY\n"));

        assertEquals(3, pay("city", "Hanoi").rows("pays", "id").size());
    }

    @Test
    void what_was_exported_comes_back_under_its_own_names() throws Exception {
        bench.run("courses.pay-set", "city", "Hanoi", "from", "9000", "basis", "net");
        String id = pay("city", "Hanoi").rows("pays", "id").get(0);
        bench.importing(file("pays.csv", """
                city,platform,language,role,pay_from,pay_from_currency,pay_to,pay_to_currency,basis,month,counts,source,remark,id
                Hanoi,,,Executor,9500.00,CNY,,,after tax,2026-11,"yes, yours",,,%s
                Beijing,Amazon,,Executor,13000.00,CNY,,,after tax,,yes,,,a21-beijing
                """.formatted(id)));

        assertEquals(List.of(id + "|9500.00 CNY"), pay("city", "Hanoi").rows("pays", "id", "pay_from"));
        assertTrue(pay("city", "Beijing").rows("pays", "id").contains("own:a21-beijing"));
    }

    @Test
    void a_table_with_a_city_alone_is_no_table_of_pays() throws Exception {
        assertTrue(refusal(file("places.csv", "city,platform\nHanoi,Shopee\n")).startsWith("kernel.import"));
    }

    private Answer pay(String... options) throws Exception {
        return new Answer(bench.run("courses.pay", options));
    }

    private String refused(String... options) {
        return assertThrows(Refusal.class, () -> bench.run("courses.pay-set", options))
                .text()
                .key();
    }
}
