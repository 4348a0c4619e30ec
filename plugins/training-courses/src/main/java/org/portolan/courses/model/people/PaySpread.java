package org.portolan.courses.model.people;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The pays of one city in one currency.
 *
 * @param rows those that name an amount, from the least middle to the greatest
 */
public record PaySpread(String city, Currency currency, List<PayRow> rows) {

    public PaySpread {
        rows = rows.stream()
                .filter(row -> row.middle().isPresent())
                .sorted((one, other) -> middle(one).compareTo(middle(other)))
                .toList();
    }

    /** By city and currency; those without any amount are left out. */
    public static List<PaySpread> byCity(List<PayRow> rows) {
        Map<String, List<PayRow>> groups = new TreeMap<>();
        rows.forEach(row -> groups.computeIfAbsent(
                        row.city() + "|" + row.currency().getCurrencyCode(), first -> new ArrayList<>())
                .add(row));
        return groups.values().stream()
                .map(group -> new PaySpread(group.get(0).city(), group.get(0).currency(), group))
                .filter(spread -> !spread.rows().isEmpty())
                .toList();
    }

    public BigDecimal least() {
        return rows.stream()
                .map(row -> row.least().orElseGet(() -> middle(row)))
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    public BigDecimal most() {
        return rows.stream()
                .map(row -> row.most().orElseGet(() -> middle(row)))
                .reduce(BigDecimal::max)
                .orElseThrow();
    }

    /** Half of the middles are at most this: the mean of the two in the middle where their number is even. */
    public BigDecimal median() {
        BigDecimal one = middle(rows.get((rows.size() - 1) / 2));
        BigDecimal other = middle(rows.get(rows.size() / 2));
        return one.add(other).divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal middle(PayRow row) {
        return row.middle().orElse(BigDecimal.ZERO);
    }
}
