package org.portolan.research.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.kernel.Imports;

/** Amazon’s reports as Seller Central writes them for somebody who reads it in Chinese or Japanese. The figures are made up. */
class LocalisedReportsTest extends InWorkspace {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            搜索频率排名,搜索词,点击量最高的类别 #1,点击量最高的商品 #1：ASIN,点击量最高的商品 #1：商品名称,点击量最高的商品 #1：点击份额,点击量最高的商品 #1：转化份额,报告日期
            搜索频率排名,搜索词,点击量最高的分类,点击量第1的商品：ASIN,点击量第1的商品: 商品标题,点击量最高的商品：点击份额,点击量第1的商品：转化贡献占比,报告日期
            搜索频率排名,搜索词,部门,#1 已点击的 ASIN,#1 商品名称,#1 点击共享,#1 转化共享,报告日期
            """)
    void top_search_terms_are_known_in_each_wording_that_chinese_had(String header) throws Exception {
        Path report = file(
                "US_热门搜索词_Simple_Week_2026_10_24.csv",
                "报告范围=[\"每周\"],选择周=[\"周 43 | 2026-10-18 - 2026-10-24 2026\"]\n" + header.strip()
                        + "\n7,desk lamp,Home,B0EXAMPL01,\"Lamp, black\",9.33,5.36,2026-10-24\n");
        assertEquals("research.top-search-terms", bench.importing(report).format());
        assertEquals(
                List.of("7|desk lamp|B0EXAMPL01\t9.33\t5.36"), rows("SELECT rank, term, details FROM research_term"));
        assertEquals(
                List.of("US|week|2026-10-18|2026-10-24"),
                rows("SELECT marketplace, period, starts, ends FROM research_report"));
    }

    @Test
    void a_day_that_somebody_wrote_above_the_report_does_not_begin_its_period() throws Exception {
        bench.importing(file("US_terms.csv", """
                Exported by Wang,2026-10-01
                报告范围=["每周"],选择周=["周 43 | 2026-10-18 - 2026-10-24 2026"]
                搜索频率排名,搜索词,点击量最高的商品 #1：ASIN,报告日期
                1,desk lamp,B0EXAMPL01,2026-10-24
                """));
        assertEquals(List.of("week|2026-10-18|2026-10-24"), rows("SELECT period, starts, ends FROM research_report"));
    }

    @Test
    void a_quarter_is_known_in_chinese_too() throws Exception {
        bench.importing(file("US_raw.csv", """
                报告范围=["每季度"],选择年份=["2026"],选择季度=["1"]
                搜索频率排名,搜索词,点击量最高的商品 #1：ASIN,报告日期
                1,desk lamp,B0EXAMPL01,
                """));
        assertEquals(
                List.of("quarter|2026-01-01|2026-03-31"), rows("SELECT period, starts, ends FROM research_report"));
    }

    @Test
    void search_query_performance_is_read_in_chinese() throws Exception {
        Imports.Result result = bench.importing(file("ES_Week_2026_08_29.csv", """
                品牌=["Acme"],报告范围=["每周"],选择周=["周 35 | 2026-08-23 - 2026-08-29 2026"]
                搜索查询,搜索查询得分,搜索查询量,曝光：曝光总量,曝光: 曝光品牌数量,点击量：总次数,点击量：点击的品牌数,点击量：品牌点击占比 %,点击量：价格(中位数),购物车添加：总数,购买：下单总数,下单成交：成交转化率%,购买次数：品牌数量,报告日期
                desk lamp,1,1000,50000,600,450,45,10,19.99,90,15,1.5,3,2026-08-29
                """));
        assertEquals("research.search-query-performance", result.format());
        assertEquals(
                List.of("desk lamp|1|1000|0.10|0.015"),
                rows("SELECT term, rank, volume, click_share, conversion FROM research_term"));
        assertEquals(
                List.of("{\"impressions_total\":50000,\"impressions_own\":600,\"clicks_total\":450,\"clicks_own\":45,"
                        + "\"carts_total\":90,\"purchases_total\":15,\"purchases_own\":3,\"price_clicked\":19.99}"),
                rows("SELECT details FROM research_term"));
    }

    @Test
    void search_catalog_performance_is_read_in_chinese() throws Exception {
        bench.importing(file("US_搜索目录绩效_Week_2026_10_24.csv", """
                品牌=["Acme"],报告范围=["每周"],选择周=["周 43 | 2026-10-18 - 2026-10-24 2026"]
                ASIN 商品名称,ASIN,分类,曝光: 曝光总量,点击: 点击量,点击：点击率 （CTR）,加入购物车 : 加购数,下单成交：成交总量,报告日期
                Lamp,B0EXAMPL01,Home,5000,250,5,60,12,2026-10-24
                """));
        assertEquals(
                List.of("US|B0EXAMPL01|Lamp|Home|5000|250|60|12"),
                rows("SELECT marketplace, product_id, title, category, impressions, clicks, cart_adds, purchases"
                        + " FROM research_catalog"));
    }

    @Test
    void niches_are_read_in_chinese_with_the_apostrophe_before_what_fell() throws Exception {
        Imports.Result result = bench.importing(file("US_niches.csv", """
                按细分市场搜索: lamp,,,,,,,,
                ,,,,,,,,
                细分市场,热门搜索词 1,热门搜索词 2,搜索量（过去 360 天内）,搜索量增长（过去 180 天）,售出商品数量下限（最近 360 天内）,售出商品数量上限（最近 360 天内）,平均价格 (USD),退货率 (过去 360 天)
                desk lamp,desk lamp,led lamp,63605,'-0.3333,6000,8000,36.09,0.0464
                """));
        assertEquals(1, result.stored(), () -> "" + result.findings());
        assertEquals(
                List.of("desk lamp|63605|-0.3333|6000|8000|USD|36.09|0.0464"),
                rows("SELECT niche, volume, growth, units_low, units_high, currency, price, return_rate"
                        + " FROM research_niche"));
    }

    @Test
    void a_business_report_in_chinese_says_the_share_of_the_featured_offer() throws Exception {
        bench.importing(file("BusinessReport-10-30-26.csv", """
                （父）ASIN,（子）ASIN,标题,会话次数 – 总计,页面浏览量 – 总计,推荐报价（推荐报价展示位）百分比,已订购商品数量,商品会话百分比,已订购商品销售额,订单商品总数
                B0EXAMPL01,B0EXAMPL02,台灯,"1,200",2000,97.50%,60,5.00%,"US$1,499.40",58
                """));
        assertEquals(
                List.of("US|B0EXAMPL02|1200|0.9750|60|0.0500|USD|1499.40"),
                rows("SELECT marketplace, product_id, sessions, featured, units, conversion, currency, sales"
                        + " FROM research_traffic"));
    }

    @Test
    void months_of_a_japanese_shop_are_yen_in_shift_jis_and_no_days() throws Exception {
        StringBuilder months = new StringBuilder("日付,注文商品の売上額,注文された商品点数,注文品目総数,セッション数 - 合計,注文商品セッション率\n");
        for (int month = 1; month <= 10; month++) {
            months.append("2026/%02d/01,\"￥4,907,860\",%d,900,\"16,779\",5.57%%\n"
                    .formatted(month, month == 10 ? 100 : 1000));
        }
        Path report = Files.writeString(
                folder.resolve("BusinessReport.csv"), months.toString(), Charset.forName("windows-31j"));
        Imports.Result result = bench.importing(report);
        assertEquals(10, result.stored(), () -> "" + result.findings());
        assertEquals(
                List.of(),
                findings(result).stream()
                        .filter(key -> key.contains("last-day"))
                        .toList());
        assertEquals(List.of("JP|month"), rows("SELECT marketplace, period FROM research_report"));
        assertEquals(
                List.of("JP|JPY|4907860|0.0557"),
                rows("SELECT DISTINCT marketplace, currency, sales, conversion FROM research_traffic"));
    }
}
