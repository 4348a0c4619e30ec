package org.portolan.logistics.command.plan;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.report.Finding;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.plan.PlanSku;

/**
 * Reads the articles of a plan. Demand is one number for every week or a column for each ({@code W1}, {@code 第1周});
 * where no deviation is given, demand is taken to come by chance (Poisson), so that its deviation is the root of its
 * mean.
 */
final class SkuTable {

    static final Header HEADER = Header.of(
            required("sku", "msku", "seller sku", "item", "article", "商品编码", "货号", "产品", "SKU编码"),
            required("unit_cost", "cost", "purchase cost", "采购成本", "采购价", "成本", "单位成本"),
            required("weight", "weight kg", "kg", "unit weight", "重量", "单重", "重量kg", "重量(kg)"),
            optional(
                    "forecast",
                    "weekly",
                    "weekly sales",
                    "weekly forecast",
                    "units per week",
                    "demand",
                    "周销量",
                    "周预测",
                    "预测周销量",
                    "每周销量",
                    "预测"),
            optional("deviation", "sd", "std", "std dev", "sigma", "weekly sd", "标准差", "周标准差", "波动"),
            optional("on_hand", "stock", "available", "fba stock", "库存", "现有库存", "可售库存", "在库"),
            optional("on_the_way", "inbound", "in transit", "在途", "在途库存", "在途数量"),
            optional("eta", "inbound week", "arrival", "arrives", "到货周", "预计到货", "到货日期"),
            optional("price", "net price", "selling price", "售价", "净售价", "回款单价"),
            optional("margin", "lost margin", "stock out cost", "毛利", "缺货损失", "单位毛利"),
            optional("volume", "cbm", "m3", "unit volume", "体积", "体积(m³)", "立方", "方数"),
            optional("length", "l", "长", "长cm", "长(cm)"),
            optional("width", "w", "宽", "宽cm", "宽(cm)"),
            optional("height", "h", "高", "高cm", "高(cm)"),
            optional("lead_days", "lead time", "lead", "production days", "备货天数", "生产周期", "交期", "采购交期"));

    private static final Pattern WEEK_COLUMN = Pattern.compile("(?i)(?:w|wk|week|周|第)\\s*_?0*(\\d{1,2})\\s*周?");
    private static final Pattern WEEK = Pattern.compile("(?i)(?:w|week|第)?\\s*(\\d{1,2})\\s*周?");
    private static final int CM3_DIGITS = 6;
    private static final int DAYS = 7;

    private final int weeks;
    private final LocalDate start;

    SkuTable(int weeks, LocalDate start) {
        this.weeks = weeks;
        this.start = start;
    }

    Optional<PlanSku> sku(Row row) {
        PlanCells cells = new PlanCells(row);
        String name = row.required("sku");
        BigDecimal cost = cells.positive("unit_cost");
        BigDecimal weight = cells.positive("weight");
        List<BigDecimal> forecast = forecast(row, cells);
        Optional<BigDecimal> deviation = cells.amount("deviation");
        Map<Integer, BigDecimal> inbound = inbound(row, cells);
        Optional<BigDecimal> price = cells.amount("price");
        Optional<BigDecimal> margin = cells.amount("margin");
        BigDecimal volume = volume(row, cells);
        BigDecimal onHand = cells.amountOrZero("on_hand");
        int lead = cells.amountOrZero("lead_days").intValue();
        if (row.rejected()) {
            return Optional.empty();
        }
        if (price.isEmpty() && margin.isEmpty()) {
            row.finding(Finding.info(row.place(), Text.of("logistics.plan.no-price", name)));
        }
        return Optional.of(new PlanSku(
                name,
                forecast,
                deviation.orElseGet(() -> mean(forecast).sqrt(MathContext.DECIMAL64)),
                onHand,
                inbound,
                cost,
                price.orElse(BigDecimal.ZERO),
                margin.or(() -> price.map(value -> value.subtract(cost).max(BigDecimal.ZERO)))
                        .orElse(cost),
                weight,
                volume,
                lead));
    }

    private List<BigDecimal> forecast(Row row, PlanCells cells) {
        Map<Integer, BigDecimal> known = new TreeMap<>();
        for (String column : row.columns()) {
            Matcher week = WEEK_COLUMN.matcher(column.strip());
            if (week.matches()) {
                cells.amount(column).ifPresent(units -> known.put(Integer.parseInt(week.group(1)), units));
            }
        }
        Optional<BigDecimal> every = cells.amount("forecast");
        if (every.isEmpty() && known.isEmpty()) {
            row.reject(
                    "forecast",
                    Text.of("logistics.plan.no-forecast", Long.toString(row.number())),
                    Text.of("logistics.plan.no-forecast.remedy"));
            return List.of();
        }
        BigDecimal otherwise = every.orElseGet(() -> mean(List.copyOf(known.values())));
        List<BigDecimal> forecast = new ArrayList<>();
        for (int week = 1; week <= weeks; week++) {
            forecast.add(known.getOrDefault(week, otherwise));
        }
        return forecast;
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(Math.max(1, numbers.size())), MathContext.DECIMAL64);
    }

    /** Units on the way by the week in which they arrive; without one, they arrive in the first. */
    private Map<Integer, BigDecimal> inbound(Row row, PlanCells cells) {
        BigDecimal units = cells.amountOrZero("on_the_way");
        if (units.signum() == 0) {
            return Map.of();
        }
        Matcher week = WEEK.matcher(row.text("eta"));
        if (week.matches()) {
            return Map.of(Math.max(0, Integer.parseInt(week.group(1)) - 1), units);
        }
        int index = row.date("eta")
                .map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(start, day)) / DAYS)
                .orElse(0);
        return Map.of(index, units);
    }

    /** In cubic metres: as given, or of the three sides in centimetres; zero where neither is. */
    private static BigDecimal volume(Row row, PlanCells cells) {
        Optional<BigDecimal> given = cells.amount("volume");
        if (given.isPresent() || row.text("length").isEmpty()) {
            return given.orElse(BigDecimal.ZERO);
        }
        return cells.amountOrZero("length")
                .multiply(cells.amountOrZero("width"))
                .multiply(cells.amountOrZero("height"))
                .movePointLeft(CM3_DIGITS);
    }
}
