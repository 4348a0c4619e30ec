package org.portolan.research.command.voices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.report.Finding;
import org.portolan.kernel.Imports;
import org.portolan.research.RealReviews;
import org.portolan.research.intake.voices.ReviewTable;
import org.portolan.research.model.voices.Review;
import org.portolan.research.model.voices.Voice;
import org.portolan.research.store.voices.StoredReviews;
import org.portolan.testkit.TestWorkbench;

class ReviewFilesTest {

    @TempDir
    Path folder;

    @AutoClose
    private TestWorkbench bench;

    @BeforeEach
    void open() throws Exception {
        bench = TestWorkbench.open(folder.resolve("workspace"), MethodHandles.lookup(), LocalDate.of(2026, 11, 22));
    }

    private List<Voice> reading(String name, String content) throws Exception {
        bench.importing(Files.writeString(folder.resolve(name), content));
        return StoredReviews.all(bench.host().bench("research").store());
    }

    @Test
    void an_amazon_scrape_says_stars_date_and_variation_in_its_own_words() throws Exception {
        List<Voice> voices = reading("scrape.csv", """
                asin,product_title,review_id,review_title,review_body,rating,review_date,variant,verified_purchase
                B0EXAMPL01,Desk lamp,R1,Broke,"It fell<br />apart, ""really"".",1.0 out of 5 stars,"Reviewed in the United States on July 31, 2018",Colour: Black,TRUE
                """);
        Review review = voices.get(0).review();
        assertEquals("B0EXAMPL01", review.product());
        assertEquals("Desk lamp", review.productName());
        assertEquals("Broke\nIt fell\napart, \"really\".", review.text());
        assertEquals(Optional.of(BigDecimal.ONE), review.stars().map(BigDecimal::stripTrailingZeros));
        assertEquals(Optional.of(LocalDate.of(2018, 7, 31)), review.written());
        assertEquals("Colour: Black", review.variation());
        assertEquals(Optional.of(true), review.verified());
        assertEquals("en", review.language().language());
        assertEquals(2, voices.get(0).place().row());
    }

    @Test
    void helium_10_names_the_product_in_the_files_name_only() throws Exception {
        List<Voice> voices = reading("B0LAMP1234-Reviews-2026.csv", Reviews.lamp(3));
        assertEquals(3, voices.size());
        assertEquals("B0LAMP1234", voices.get(0).review().product());
        assertTrue(voices.get(0).review().title().toLowerCase(Locale.ROOT).contains("happy"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            评价内容;星级;评价时间;规格;商品名称          | 包装破了，灯不亮;1星;2026年3月4日;白色;台灯                | zh
            Nama Produk;Variasi;Penilaian;Isi Ulasan;Tanggal Ulasan | Lampu;Hitam;1;barang rusak dan pengiriman lama;04/03/2026 | id
            Tên sản phẩm;Phân loại hàng;Số sao;Nội dung đánh giá;Ngày đánh giá | Đèn;Đen;1;hàng lỗi không sáng được;2026-03-04 | vi
            商品名;評価;レビュー本文;投稿日                | ライト;5つ星のうち1.0;すぐに壊れました。残念です。;2026/03/04      | ja
            Produktname;Sterne;Rezension;Datum          | Lampe;1;Leider nach zwei Tagen kaputt und nicht hell;04.03.2026 | de
            """)
    void localized_headers_are_known(String header, String row, String language) throws Exception {
        List<Voice> voices = reading("ulasan.csv", header.strip() + "\n" + row.strip() + "\n" + row.strip() + "\n");
        assertEquals(2, voices.size());
        Review review = voices.get(0).review();
        assertEquals(language, review.language().language());
        assertEquals(Optional.of(false), review.praise());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), review.written());
    }

    @Test
    void a_rating_without_words_is_kept_and_a_row_without_anything_is_named() throws Exception {
        Imports.Result result = bench.importing(Files.writeString(
                folder.resolve("ratings.csv"),
                "product,rating,review\nlamp,5,\nlamp,,\nlamp,9,nice lamp\nlamp,3,so so\n"));
        assertEquals(2, result.stored());
        assertEquals(
                List.of("research.voices.reject.empty", "research.voices.reject.stars"),
                result.findings().stream()
                        .map(Finding::message)
                        .map(text -> text.key())
                        .filter(key -> key.contains("reject"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ProductId;Score;Time;Summary;Text | B0EXAMPL01;1;1772582400;Bad;It broke at once and smells | ;
            asin;rating;title;text;timestamp | B0EXAMPL01;1;Bad;It broke at once and smells;1772582400923 | ;
            asin;rating;review_header;review_text;review_posted_date;variant_name | B0EXAMPL01;1;Bad;It broke at once and smells;March 4, 2026;Black | Black
            Date;Author;Verified;Helpful;Title;Body;Rating;URL;Images;Variation | March 4, 2026;Jo;yes;-;Bad;It broke at once and smells;1;https://www.amazon.com/r;-;Black | Black
            id;content;creationTime;score;productColor | 7;质量差，很快就坏了;2026-03-04 12:30:00;1;黑色 | 黑色
            ASIN;标题;内容;VP评论;型号;星级;评论时间 | B0EXAMPL01;Bad;It broke at once and smells;Y;Black;1;2026-03-04 | Black
            """)
    void what_data_sets_and_downloaders_write_is_read_with_day_and_variation(
            String header, String row, String variation) throws Exception {
        List<Voice> voices = reading("B0EXAMPL01.csv", header.strip() + "\n" + row.strip() + "\n");
        Review review = voices.get(0).review();
        assertEquals(Optional.of(LocalDate.of(2026, 3, 4)), review.written());
        assertEquals("B0EXAMPL01", review.product());
        assertEquals(Optional.of(false), review.praise());
        assertEquals(variation.replace(";", ""), review.variation());
    }

    @Test
    void arabic_in_utf_16_is_text() throws Exception {
        Imports.Result result = bench.importing(Files.writeString(
                folder.resolve("reviews.tsv"),
                "\uFEFFreview\trating\tdate\r\n" + "مراجعة جيدة جدا شكرا\t5\t29/02/2024\r\n".repeat(20),
                StandardCharsets.UTF_16LE));
        assertEquals(20, result.stored(), () -> "" + result.findings());
    }

    @Test
    void questions_are_known_by_their_answers() throws Exception {
        List<Voice> voices = reading("qa.csv", "asin,question,answer\nB0EXAMPL01,Does it fit a desk?,Yes\n");
        assertEquals(Review.Kind.QUESTION, voices.get(0).review().kind());
    }

    @Test
    void a_listing_that_counts_its_reviews_is_no_file_of_reviews() throws Exception {
        Path file = Files.writeString(
                folder.resolve("listing.csv"), "asin,title,rating,reviews\nB0EXAMPL01,Lamp,4.5,1200\n");
        assertTrue(bench.host().imports().recognise(file).fitting().stream().noneMatch(ReviewTable.class::isInstance));
    }

    @ParameterizedTest
    @CsvSource({
        "rev_zh_chinese_nlp_corpus,online_shopping_5_cats.csv,36174",
        "rev_zh_chinese_nlp_corpus,online_shopping_10_cats.csv,62774",
        "rev_id_prdect,PRDECT-ID Dataset.csv,5400",
        "rev_en_amazon_alexa,snizio__amazon_alexa.tsv,3150"
    })
    void real_files_are_stored_to_the_last_row(String set, String name, long rows) throws Exception {
        List<Path> files = RealReviews.files(set, name);
        assumeFalse(files.isEmpty(), name + " is not on this machine");
        Imports.Result result = bench.importing(files.get(0));
        assertEquals(rows, result.stored() + result.rejected());
        assertEquals(0, result.rejected());
    }
}
