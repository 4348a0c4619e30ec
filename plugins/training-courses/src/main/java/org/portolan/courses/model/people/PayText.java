package org.portolan.courses.model.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month’s pay as job boards write it: {@code 8k-12k}, {@code 1-1.5万}, {@code ¥12,000–15,000/月}, {@code 15K以上·13薪}.
 *
 * @param least in whole units of the currency, a month; empty where only an upper end is said
 * @param most empty where only a lower end is said
 * @param currency its code; empty where none is said
 * @param months how many of these are paid a year, where that is said
 */
public record PayText(
        Optional<BigDecimal> least, Optional<BigDecimal> most, Optional<String> currency, Optional<Integer> months) {

    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)*)\\s*(k|千|w|万)?");
    private static final Pattern MONTHS = Pattern.compile("[*x×·・]?\\s*(1[2-9]|2[0-4])\\s*(薪|months? a year)");
    private static final Pattern BY_DAY =
            Pattern.compile("[/／每]\\s*(天|日|小时|时|周|次|day|hour|week|h\\b)|per (day|hour|week)|日结");
    private static final Pattern BY_YEAR = Pattern.compile("[/／每]\\s*(年|yr|year)|年薪|per year|annual|p\\.a\\.|a year");
    private static final Pattern AT_LEAST = Pattern.compile("以上|起|\\+|from|at least|≥|出头|up$");
    private static final Pattern AT_MOST = Pattern.compile("以下|以内|up to|at most|≤");
    private static final Map<String, BigDecimal> UNITS = Map.of(
            "k", BigDecimal.valueOf(1000),
            "千", BigDecimal.valueOf(1000),
            "w", BigDecimal.valueOf(10_000),
            "万", BigDecimal.valueOf(10_000));

    /** Read it; empty where it says no pay by the month or year, such as 面议 or a day’s wage. */
    public static Optional<PayText> read(String written) {
        String text =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        if (BY_DAY.matcher(text).find()) {
            return Optional.empty();
        }
        Optional<Integer> months = Optional.empty();
        Matcher paid = MONTHS.matcher(text);
        if (paid.find()) {
            months = Optional.of(Integer.valueOf(paid.group(1)));
            text = text.substring(0, paid.start()) + " " + text.substring(paid.end());
        }
        boolean yearly = BY_YEAR.matcher(text).find();
        List<BigDecimal> amounts = amounts(text).stream()
                .map(amount -> yearly ? amount.divide(BigDecimal.valueOf(12), 0, RoundingMode.HALF_UP) : amount)
                .toList();
        if (amounts.isEmpty() || amounts.size() > 2 || amounts.stream().anyMatch(amount -> amount.signum() <= 0)) {
            return Optional.empty();
        }
        Optional<BigDecimal> least = Optional.of(amounts.get(0));
        Optional<BigDecimal> most = Optional.of(amounts.get(amounts.size() - 1));
        if (least.get().compareTo(most.get()) > 0) {
            return Optional.empty();
        }
        if (amounts.size() == 1 && AT_LEAST.matcher(text).find()) {
            most = Optional.empty();
        } else if (amounts.size() == 1 && AT_MOST.matcher(text).find()) {
            least = Optional.empty();
        }
        return Optional.of(new PayText(least, most, currency(text), months));
    }

    /** The numbers of a text; a unit behind the second is that of the first as well: 8-12k. */
    private static List<BigDecimal> amounts(String text) {
        List<BigDecimal> plain = new ArrayList<>();
        List<String> units = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = number.group(1).replace(",", "");
            if (digits.matches("\\d{1,3}(\\.\\d{3})+")) {
                digits = digits.replace(".", "");
            }
            if (digits.chars().filter(c -> c == '.').count() > 1) {
                return List.of();
            }
            plain.add(new BigDecimal(digits));
            units.add(number.group(2) == null ? "" : number.group(2));
        }
        List<BigDecimal> amounts = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            String unit = units.get(i).isEmpty() && i + 1 < units.size() ? units.get(i + 1) : units.get(i);
            amounts.add(plain.get(i)
                    .multiply(UNITS.getOrDefault(unit, BigDecimal.ONE))
                    .stripTrailingZeros());
        }
        return amounts;
    }

    /** The currency that stands in a text, be it an amount or a column’s name. */
    public static Optional<String> currency(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        Matcher code = Pattern.compile(
                        "(?<![A-Z])(CNY|RMB|USD|EUR|GBP|HKD|TWD|SGD|MYR|THB|PHP|VND|IDR|JPY|KRW|AUD|CAD)(?![A-Z])")
                .matcher(text);
        if (code.find()) {
            return Optional.of(code.group(1).equals("RMB") ? "CNY" : code.group(1));
        }
        if (text.contains("美元") || text.contains("US$") || text.contains("$")) {
            return Optional.of("USD");
        }
        if (text.contains("欧元") || text.contains("€")) {
            return Optional.of("EUR");
        }
        return text.contains("元") || text.contains("¥") || text.contains("万") || text.contains("薪")
                ? Optional.of("CNY")
                : Optional.empty();
    }
}
