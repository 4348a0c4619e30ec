package org.portolan.courses.intake.people;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Header.Field;
import org.portolan.api.intake.Recognition;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Sample;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.courses.model.people.PayList;
import org.portolan.courses.model.people.PayRow;
import org.portolan.courses.model.people.PayText;
import org.portolan.courses.model.people.Terms;
import org.portolan.courses.store.people.PayTerms;
import org.portolan.courses.store.people.Pays;

/** A table of pays or openings: where, on which platform, in which language, and what a month pays. */
public final class PayTable implements TableFormat<PayRow> {

    private static final Set<String> AMOUNTS = Set.of("pay", "pay from", "pay to");
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})[-/.年](\\d{1,2})");

    private static final Header HEADER = Header.of(
            Field.required("city", "城市", "工作城市", "工作地点", "地点", "地区", "所在地", "location", "place", "work city"),
            Field.optional("platform", "平台", "电商平台", "marketplace", "channel", "platforms"),
            Field.optional("language", "语言", "语种", "外语", "语言要求", "languages", "language required"),
            Field.optional(
                    "role",
                    "岗位",
                    "职位",
                    "职位名称",
                    "岗位名称",
                    "级别",
                    "角色",
                    "阶段",
                    "level",
                    "stage",
                    "position",
                    "job title",
                    "job",
                    "title"),
            Field.optional(
                    "pay",
                    "薪资",
                    "月薪",
                    "工资",
                    "薪酬",
                    "薪水",
                    "薪资范围",
                    "待遇",
                    "salary",
                    "monthly pay",
                    "monthly salary",
                    "salary range",
                    "wage",
                    "monthly cny"),
            Field.optional(
                    "pay from",
                    "最低薪资",
                    "薪资下限",
                    "月薪下限",
                    "最低月薪",
                    "薪资最低",
                    "salary min",
                    "min salary",
                    "salary from",
                    "minimum salary"),
            Field.optional(
                    "pay to",
                    "最高薪资",
                    "薪资上限",
                    "月薪上限",
                    "最高月薪",
                    "薪资最高",
                    "salary max",
                    "max salary",
                    "salary to",
                    "maximum salary"),
            Field.optional("currency", "币种", "货币", "pay from currency", "pay to currency"),
            Field.optional("basis", "口径", "税前税后", "税前/税后", "net or gross"),
            Field.optional("month", "月份", "年月", "日期", "时间", "发布日期", "发布时间", "date", "posted", "as of"),
            Field.optional("source", "来源", "出处", "链接", "网址", "公司", "url", "link", "company"),
            Field.optional("id", "编号"),
            Field.optional("remark", "备注", "说明", "note", "notes", "remarks"));

    @Override
    public String id() {
        return "courses.pay-table";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    /** A city alone makes no table of pays. */
    @Override
    public Recognition recognise(Sample sample) {
        Recognition found = sample.recognise(HEADER);
        return found.understood().stream().anyMatch(column -> isAmount(column)) ? found : Recognition.NONE;
    }

    private static boolean isAmount(String column) {
        return HEADER.fields().stream().anyMatch(field -> AMOUNTS.contains(field.name()) && field.matches(column));
    }

    @Override
    public Optional<PayRow> row(Row row) {
        Terms terms = PayTerms.all();
        String city = row.required("city");
        String written = row.text("pay");
        Optional<PayText> pay = PayText.read(written);
        if (!written.isEmpty() && pay.isEmpty()) {
            row.reject(
                    "pay",
                    Text.of("courses.pay-table.unreadable", written),
                    Text.of("courses.pay-table.unreadable.do"));
        }
        Optional<BigDecimal> least = pay.isPresent() ? pay.get().least() : row.decimal("pay from");
        Optional<BigDecimal> most = pay.isPresent() ? pay.get().most() : row.decimal("pay to");
        if (!row.rejected() && least.isEmpty() && most.isEmpty()) {
            row.reject("pay", Text.of("courses.pay-table.empty"), Text.of("courses.pay-table.empty.do"));
        }
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            row.reject("pay to", Text.of("courses.pay-table.reversed"), Text.of("courses.pay-table.empty.do"));
        }
        Optional<Currency> currency = currency(row, pay);
        if (currency.isEmpty() && !row.rejected()) {
            row.reject("currency", Text.of("courses.pay-table.currency"), Text.of("courses.pay-table.currency.do"));
        }
        if (row.rejected() || currency.isEmpty()) {
            return Optional.empty();
        }
        String remark = pay.flatMap(PayText::months)
                .map(months -> (row.text("remark") + " " + months + "薪").strip())
                .orElseGet(() -> row.text("remark"));
        return Optional.of(new PayRow(
                "",
                terms.key(Terms.Kind.CITY, city),
                terms.key(Terms.Kind.PLATFORM, row.text("platform")),
                terms.key(Terms.Kind.LANGUAGE, row.text("language")),
                terms.keyWithin(Terms.Kind.ROLE, row.text("role")),
                least,
                most,
                currency.get(),
                basis(row.text("basis") + " " + written),
                month(row),
                row.text("source"),
                remark));
    }

    /** As the cell of its own says, else the amount, else the heading above the amount. */
    private static Optional<Currency> currency(Row row, Optional<PayText> pay) {
        Optional<String> heading = row.columns().stream()
                .filter(PayTable::isAmount)
                .flatMap(column -> PayText.currency(column).stream())
                .findFirst();
        return Optional.of(row.text("currency"))
                .filter(code -> !code.isEmpty())
                .map(code -> PayText.currency(code).orElse(code))
                .or(() -> pay.flatMap(PayText::currency))
                .or(() -> heading)
                .map(Money::currencyOf);
    }

    private static PayRow.Basis basis(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        if (text.contains("到手") || text.contains("税后") || text.contains("net") || text.contains("after tax")) {
            return PayRow.Basis.NET;
        }
        return text.contains("税前") || text.contains("gross") || text.contains("before tax")
                ? PayRow.Basis.GROSS
                : PayRow.Basis.UNSAID;
    }

    private static String month(Row row) {
        String text = row.text("month");
        Matcher month = MONTH.matcher(text);
        if (month.find() && Integer.parseInt(month.group(2)) >= 1 && Integer.parseInt(month.group(2)) <= 12) {
            return month.group(1) + "-" + (month.group(2).length() == 1 ? "0" : "") + month.group(2);
        }
        if (!text.isEmpty()) {
            row.finding(Finding.warning(
                    row.place().column("month"),
                    Text.of("courses.pay-table.month", text),
                    Text.of("courses.pay-table.month.do")));
        }
        return "";
    }

    @Override
    public Writer<PayRow> writer(Batch batch, Source source) {
        Set<String> known = Pays.ids(batch);
        Map<String, Integer> seen = new HashMap<>();
        return (row, pay) -> {
            // Rows that say the same are several openings; a longer file of the same rows brings only what is new.
            int count = seen.merge(pay.toString(), 1, Integer::sum);
            String given = row.text("id");
            Pays.add(batch, row.number(), pay.named(known.contains(given) ? own(given) : name(pay, count)), false);
        };
    }

    /** A table that was exported here, changed, and comes back: its rows keep their names. */
    private static String own(String id) {
        return Pays.isShipped(id) ? PayList.ownOf(id) : id;
    }

    private static String name(PayRow pay, int count) {
        String words = pay + " " + count;
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 13);
    }
}
