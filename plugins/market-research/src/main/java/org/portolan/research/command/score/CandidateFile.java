package org.portolan.research.command.score;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.research.model.score.Candidate;

/** A list of candidates: a name and whatever is known of each. Shares are in percent, with or without the sign. */
public final class CandidateFile {

    /** The columns that a score can look at. */
    public static final List<String> KEYS = List.of(
            "demand",
            "margin",
            "competition",
            "trend",
            "seasonality",
            "platforms",
            "revenue",
            "opportunity",
            "sales",
            "rating",
            "reviews",
            "loss",
            "capital",
            "requirements");

    /** Columns whose scale is percent: 32 and 32% are the same there. */
    private static final Set<String> PERCENTS = Set.of("margin", "competition", "trend", "loss");

    private static final Pattern SIGN = Pattern.compile("[%％]");

    /** What a list of candidates looks like. */
    public static final Header HEADER = Header.of(
            required("candidate", "name", "product", "产品", "候选产品", "名称"),
            optional("demand", "searches", "search volume", "月搜索量", "搜索量"),
            optional("margin", "net margin", "利润率", "净利率"),
            optional("competition", "top-10 share", "top10 share", "前十份额", "头部集中度"),
            optional("trend", "growth", "year on year", "同比", "增长率"),
            optional("seasonality", "season strength", "季节强度"),
            optional("platforms", "marketplaces", "平台数"),
            optional("revenue", "monthly revenue", "月销售额"),
            optional("opportunity", "sales per review"),
            optional("sales", "units", "monthly sales", "月销量"),
            optional("rating", "stars", "评分", "星级"),
            optional("reviews", "review count", "评论数"),
            optional("loss", "chance of loss", "亏损概率"),
            optional("capital", "占用资金"),
            optional("requirements", "certificates", "认证数"));

    private CandidateFile() {}

    /** One line of it; empty where the row is rejected. */
    public static Optional<Candidate> read(Row row) {
        String name = row.required("candidate");
        Map<String, Double> values = new HashMap<>();
        for (String key : KEYS) {
            row.decimal(key)
                    .map(value -> isPercent(row, key) ? value.movePointRight(2) : value)
                    .map(BigDecimal::doubleValue)
                    .ifPresent(value -> values.put(key, value));
        }
        Double sales = values.get("sales");
        Double reviews = values.get("reviews");
        if (sales != null && reviews != null) {
            values.putIfAbsent("opportunity", sales / (reviews + 1));
        }
        return row.rejected() ? Optional.empty() : Optional.of(new Candidate(name, values));
    }

    /** A sign makes a hundredth of the number; a column of percents counts in whole ones. */
    private static boolean isPercent(Row row, String key) {
        return PERCENTS.contains(key) && SIGN.matcher(row.text(key)).find();
    }
}
