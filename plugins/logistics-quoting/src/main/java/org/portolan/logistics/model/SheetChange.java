package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.charge.Charge;

/**
 * What changed in one cell from one version of a sheet to the next: a price, a fee or a rule of one service, zone and band.
 *
 * @param where the zone and its band; empty where it is the service's as a whole
 * @param before as the sheet wrote it; empty where it is new
 * @param after empty where it is gone
 * @param amounts both as amounts for the heaviest weight of the band, where both are prices in one currency
 */
public record SheetChange(
        Service service,
        String what,
        String where,
        String countries,
        Optional<String> before,
        Optional<String> after,
        Optional<Amounts> amounts) {

    /** What the same parcel costs before and after, without surcharges. */
    public record Amounts(BigDecimal before, BigDecimal after, Currency currency) {

        /** What became of it, as a fraction of the amount before, to four digits. */
        public BigDecimal share() {
            return after.subtract(before).divide(before, 4, RoundingMode.HALF_UP);
        }
    }

    /** Compare two versions of sheets: cells are the same where service, zone, countries, band and currency are. */
    public static List<SheetChange> between(Collection<RateRow> before, Collection<RateRow> after) {
        List<SheetChange> changes = new ArrayList<>();
        Map<List<String>, RateRow> old = cells(before);
        Map<List<String>, RateRow> now = cells(after);
        Map<List<String>, RateRow> all = new LinkedHashMap<>(old);
        now.forEach(all::putIfAbsent);
        all.keySet()
                .forEach(key -> cell(Optional.ofNullable(old.get(key)), Optional.ofNullable(now.get(key)), changes));
        services(before, after, changes);
        changes.sort(Comparator.comparing((SheetChange change) -> change.service.code())
                .thenComparing(SheetChange::what)
                .thenComparing(change ->
                        change.amounts.map(amounts -> amounts.share().negate()).orElse(BigDecimal.ZERO))
                .thenComparing(SheetChange::where));
        return List.copyOf(changes);
    }

    private static Map<List<String>, RateRow> cells(Collection<RateRow> rows) {
        Map<List<String>, RateRow> cells = new LinkedHashMap<>();
        for (RateRow row : rows) {
            cells.putIfAbsent(
                    List.of(
                            row.service().code(),
                            row.zone().label(),
                            countries(row),
                            row.zone().postcodes().toString(),
                            row.origins().toString(),
                            row.reach().name(),
                            row.band().min().grams().stripTrailingZeros().toPlainString(),
                            row.band()
                                    .max()
                                    .map(max -> max.grams().stripTrailingZeros().toPlainString())
                                    .orElse(""),
                            row.currency().getCurrencyCode()),
                    row);
        }
        return cells;
    }

    private static void cell(Optional<RateRow> old, Optional<RateRow> now, List<SheetChange> changes) {
        RateRow row = now.or(() -> old).orElseThrow();
        compare(row, "price", written(old), written(now), amounts(old, now), changes);
        compare(
                row,
                "registration",
                old.flatMap(RateRow::registration).map(BigDecimal::toPlainString),
                now.flatMap(RateRow::registration).map(BigDecimal::toPlainString),
                Optional.empty(),
                changes);
        if (old.isPresent() && now.isPresent()) {
            compare(
                    row,
                    "weighing",
                    old.map(one -> one.weighing().toString()),
                    now.map(one -> one.weighing().toString()),
                    Optional.empty(),
                    changes);
            compare(row, "days", days(old.get()), days(now.get()), Optional.empty(), changes);
        }
    }

    private static Optional<String> written(Optional<RateRow> row) {
        return row.flatMap(RateRow::charge).map(Charge::toString);
    }

    private static Optional<String> days(RateRow row) {
        return row.days().min().map(min -> min + "–" + row.days().max().orElse(min));
    }

    private static Optional<Amounts> amounts(Optional<RateRow> old, Optional<RateRow> now) {
        Optional<Charge> before = old.flatMap(RateRow::charge);
        Optional<Charge> after = now.flatMap(RateRow::charge);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        RateRow row = now.orElseThrow();
        Weight heaviest = row.band().max().orElse(row.band().min());
        int digits = Math.max(row.currency().getDefaultFractionDigits(), 0);
        BigDecimal was = before.get().amount(heaviest.grams(), digits);
        return was.signum() == 0
                ? Optional.empty()
                : Optional.of(new Amounts(was, after.get().amount(heaviest.grams(), digits), row.currency()));
    }

    private static void services(Collection<RateRow> before, Collection<RateRow> after, List<SheetChange> changes) {
        Map<String, RateRow> old = firsts(before);
        firsts(after)
                .forEach((code, row) -> Optional.ofNullable(old.get(code)).ifPresent(was -> {
                    Map<String, String> then = stack(was);
                    Map<String, String> now = stack(row);
                    Map<String, String> all = new TreeMap<>(then);
                    now.forEach(all::putIfAbsent);
                    all.keySet()
                            .forEach(name -> service(
                                    row,
                                    "surcharge " + name,
                                    Optional.ofNullable(then.get(name)),
                                    Optional.ofNullable(now.get(name)),
                                    changes));
                }));
    }

    private static Map<String, RateRow> firsts(Collection<RateRow> rows) {
        return rows.stream()
                .collect(Collectors.toMap(row -> row.service().code(), row -> row, (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, String> stack(RateRow row) {
        Map<String, String> stack = new TreeMap<>();
        for (Surcharge surcharge : row.terms().surcharges()) {
            stack.merge(
                    surcharge.code(),
                    surcharge.reckoning()
                            + surcharge
                                    .minimum()
                                    .map(least -> " min " + least.toPlainString())
                                    .orElse("")
                            + surcharge
                                    .cap()
                                    .map(most -> " max " + most.toPlainString())
                                    .orElse(""),
                    (one, other) -> one + " / " + other);
        }
        return stack;
    }

    private static void compare(
            RateRow row,
            String what,
            Optional<String> before,
            Optional<String> after,
            Optional<Amounts> amounts,
            List<SheetChange> changes) {
        if (!before.equals(after)) {
            changes.add(new SheetChange(
                    row.service(),
                    what,
                    (row.zone().label() + " " + row.band()).strip(),
                    countries(row),
                    before,
                    after,
                    amounts));
        }
    }

    private static void service(
            RateRow row, String what, Optional<String> before, Optional<String> after, List<SheetChange> changes) {
        if (!before.equals(after)) {
            changes.add(new SheetChange(row.service(), what, "", "", before, after, Optional.empty()));
        }
    }

    private static String countries(RateRow row) {
        return row.zone().countries().stream()
                .map(country -> country.code())
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
