package org.portolan.research.intake.terms;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.FileFormat;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.research.intake.FileFacts;
import org.portolan.research.intake.ReportBook;

/**
 * Amazon’s Top Search Terms (Brand Analytics): a million rows and more, the first line says of when. Nothing in the file
 * says whose marketplace it is of: its name may, or the answer {@code marketplace}.
 */
public final class TopSearchTerms implements FileFormat {

    static final String ID = "research.top-search-terms";

    /** The file has titles too: the ASIN stands for them. */
    static final Header HEADER = Header.of(
            required("rank", "Search Frequency Rank", "検索頻度ランク", "搜索频率排名", "Suchhäufigkeitsrang"),
            required("term", "Search Term", "検索キーワード", "搜索词", "Suchbegriff"),
            required(
                    "asin1",
                    "Top Clicked Product #1: ASIN",
                    "#1 Clicked ASIN",
                    "Top Clicked Product #1 ASIN",
                    "点击量最高的商品 #1：ASIN",
                    "点击量第1的商品：ASIN",
                    "#1 已点击的 ASIN"),
            optional(
                    "clicks1",
                    "Top Clicked Product #1: Click Share",
                    "#1 Click Share",
                    "点击量最高的商品 #1：点击份额",
                    "点击量最高的商品：点击份额",
                    "#1 点击共享"),
            optional(
                    "sales1",
                    "Top Clicked Product #1: Conversion Share",
                    "#1 Conversion Share",
                    "点击量最高的商品 #1：转化份额",
                    "点击量第1的商品：转化贡献占比",
                    "#1 转化共享"),
            optional(
                    "asin2",
                    "Top Clicked Product #2: ASIN",
                    "#2 Clicked ASIN",
                    "点击量最高的商品 #2：ASIN",
                    "点击量第2的商品：ASIN",
                    "#2 已点击的 ASIN"),
            optional(
                    "clicks2",
                    "Top Clicked Product #2: Click Share",
                    "#2 Click Share",
                    "点击量最高的商品 #2：点击份额",
                    "点击量第二的商品：点击份额",
                    "#2 点击共享"),
            optional(
                    "sales2",
                    "Top Clicked Product #2: Conversion Share",
                    "#2 Conversion Share",
                    "点击量最高的商品 #2：转化份额",
                    "热门点击商品第2名：转化贡献占比",
                    "#2 转化共享"),
            optional(
                    "asin3",
                    "Top Clicked Product #3: ASIN",
                    "#3 Clicked ASIN",
                    "点击量最高的商品 #3：ASIN",
                    "点击量第三的商品：ASIN",
                    "#3 已点击的 ASIN"),
            optional(
                    "clicks3",
                    "Top Clicked Product #3: Click Share",
                    "#3 Click Share",
                    "点击量最高的商品 #3：点击份额",
                    "点击量第三的商品：点击份额",
                    "#3 点击共享"),
            optional(
                    "sales3",
                    "Top Clicked Product #3: Conversion Share",
                    "#3 Conversion Share",
                    "点击量最高的商品 #3：转化份额",
                    "点击量第3的商品：转化贡献占比",
                    "#3 转化共享"),
            optional("category", "Top Clicked Category #1", "点击量最高的类别 #1", "点击量最高的分类"),
            optional("reporting_date", "Reporting Date", "报告日期"));

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Recognition recognise(Sample sample) {
        return sample.recognise(HEADER);
    }

    @Override
    public void read(Source source, Intake intake) throws IOException, Refusal {
        FileFacts facts = FileFacts.of(source);
        Optional<TopTermScan> scan = TopTermScan.read(source, intake);
        TopTermReading reading = new TopTermReading();
        if (scan.isEmpty()) {
            intake.table(reading);
        }
        Optional<LocalDate> last = scan.map(TopTermScan::last).orElseGet(reading::last);
        long rows = scan.map(TopTermScan::written).orElseGet(reading::written);
        if (facts.marketplace().isEmpty()) {
            intake.finding(
                    Finding.info(Place.file(facts.name()), Text.of("research.finding.marketplace", facts.name())));
        }
        new ReportBook(
                        ID,
                        facts.marketplace(),
                        "",
                        facts.metadata().period().ending(last).ending(facts.day()))
                .close(intake, facts, rows);
    }
}
