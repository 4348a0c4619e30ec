package org.portolan.logistics.store.fees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.fees.AgedRow;
import org.portolan.logistics.model.fees.Category;
import org.portolan.logistics.model.fees.FeeBook;
import org.portolan.logistics.model.fees.FulfilmentRow;
import org.portolan.logistics.model.fees.Marketplace;
import org.portolan.logistics.model.fees.ReferralRow;
import org.portolan.logistics.model.fees.Ruled;
import org.portolan.logistics.model.fees.SizeTier;

/** The shipped tables checked as data: no gaps, no overlaps, brackets that rise, every row with its source. */
class FeeTablesTest {

    private final FeeBook book = FeeTables.book();

    @Test
    void every_row_has_a_source_and_was_read_after_it_was_published() {
        for (Ruled row : all()) {
            assertTrue(!row.rule().source().isBlank(), () -> row.rule().place());
            assertTrue(
                    row.rule().retrieved().isAfter(row.rule().from()),
                    () -> row.rule().place());
        }
    }

    @Test
    void one_table_of_tiers_follows_the_other_without_a_day_between() {
        for (Marketplace marketplace : book.fulfilment().marketplaces()) {
            List<LocalDate> starts = book.fulfilment().tiers().stream()
                    .filter(tier -> tier.marketplace().equals(marketplace.country()))
                    .map(tier -> tier.rule().from())
                    .distinct()
                    .sorted()
                    .toList();
            List<LocalDate> ends = book.fulfilment().tiers().stream()
                    .filter(tier -> tier.marketplace().equals(marketplace.country()))
                    .flatMap(tier -> tier.rule().to().stream())
                    .map(end -> end.plusDays(1))
                    .distinct()
                    .sorted()
                    .toList();
            assertEquals(starts.subList(1, starts.size()), ends, marketplace::toString);
        }
    }

    @Test
    void every_tier_price_weight_and_day_has_exactly_one_fee() {
        List<String> wrong = new ArrayList<>();
        for (SizeTier tier : book.fulfilment().tiers()) {
            for (LocalDate day : days(tier)) {
                for (boolean apparel : new boolean[] {false, true}) {
                    check(tier, day, apparel, wrong);
                }
            }
        }
        // The UK's source names the tier and has no row for it: the fee is refused in words.
        assertEquals(List.of("bulky_oversize"), wrong.stream().distinct().toList());
    }

    private void check(SizeTier tier, LocalDate day, boolean apparel, List<String> wrong) {
        List<FulfilmentRow> rows = book.fulfilment().rows().stream()
                .filter(row -> row.marketplace().equals(tier.marketplace())
                        && row.tier().equals(tier.id())
                        && row.rule().isChargedOn(day))
                .filter(row ->
                        row.kind() == FulfilmentRow.Kind.ANY || apparel == (row.kind() == FulfilmentRow.Kind.APPAREL))
                .toList();
        for (BigDecimal price : prices(rows, tier)) {
            for (BigDecimal grams : grams(rows, tier)) {
                Weight weight = new Weight(grams, org.portolan.api.trade.WeightUnit.G);
                long fitting = rows.stream()
                        .filter(row -> price.compareTo(row.priceFrom()) >= 0
                                && row.priceTo()
                                        .map(most -> price.compareTo(most) <= 0)
                                        .orElse(true))
                        .filter(row -> row.fee().holds(weight))
                        .count();
                if (fitting != 1) {
                    if (rows.isEmpty()) {
                        wrong.add(tier.id());
                    } else {
                        wrong.add(tier.marketplace() + " " + tier.id() + " " + day + " " + price + " " + weight + ": "
                                + fitting);
                    }
                }
            }
        }
    }

    private static NavigableSet<BigDecimal> prices(List<FulfilmentRow> rows, SizeTier tier) {
        NavigableSet<BigDecimal> prices = new TreeSet<>(Set.of(BigDecimal.ZERO, new BigDecimal("5")));
        rows.forEach(row -> prices.add(row.priceFrom()));
        rows.forEach(row -> row.priceTo().ifPresent(prices::add));
        tier.priceTo().ifPresent(most -> prices.removeIf(price -> price.compareTo(most) > 0));
        return prices;
    }

    /** Each edge and a hair above it, within the tier's own limits. */
    private static NavigableSet<BigDecimal> grams(List<FulfilmentRow> rows, SizeTier tier) {
        NavigableSet<BigDecimal> grams = new TreeSet<>();
        BigDecimal hair = new BigDecimal("0.0001");
        for (FulfilmentRow row : rows) {
            Stream.concat(Stream.of(row.fee().over()), row.fee().upTo().stream())
                    .forEach(edge -> {
                        grams.add(edge.grams());
                        grams.add(edge.grams().add(hair));
                    });
        }
        grams.remove(BigDecimal.ZERO);
        BigDecimal most = tier.limits()
                .unit()
                .or(() -> tier.limits().greater())
                .map(Weight::grams)
                .orElse(new BigDecimal("1000000"));
        grams.add(most);
        // A tier of a chain by weight begins above the one before it.
        BigDecimal least = switch (tier.id()) {
            case "extra_large_70" -> new BigDecimal("22679.62");
            case "extra_large_150" -> new BigDecimal("31751.47");
            default -> tier.limits().unitOver().map(Weight::grams).orElse(BigDecimal.ZERO);
        };
        grams.removeIf(weight -> weight.compareTo(most) > 0 || weight.compareTo(least) <= 0);
        return grams;
    }

    private List<LocalDate> days(SizeTier tier) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(tier.rule().from());
        days.add(tier.rule().to().orElse(LocalDate.of(2030, 1, 1)));
        book.fulfilment().rows().stream()
                .filter(row -> row.marketplace().equals(tier.marketplace()))
                .flatMap(row -> Stream.concat(Stream.of(row.rule().from()), row.rule().to().stream()))
                .filter(tier.rule()::holdsOn)
                .forEach(days::add);
        return List.copyOf(days);
    }

    @Test
    void the_steps_of_a_referral_fee_follow_each_other_from_0_to_no_end() {
        for (List<ReferralRow> steps : book.referral().rows().stream()
                .collect(Collectors.groupingBy(row -> row.marketplace()
                        + row.category()
                        + row.rule().counts()
                        + row.minimum()
                        + row.rule().source()))
                .values()) {
            BigDecimal end = BigDecimal.ZERO;
            for (ReferralRow step : steps) {
                assertEquals(0, end.compareTo(step.over()), () -> step.rule().place());
                assertEquals(
                        steps.get(0).portion(),
                        step.portion(),
                        () -> step.rule().place());
                end = step.upTo().orElse(BigDecimal.ZERO);
            }
            assertEquals(BigDecimal.ZERO, end, () -> steps.get(0).rule().place());
        }
    }

    @Test
    void every_marketplace_has_a_referral_fee_for_everything_else_and_categories_are_known() {
        Set<String> known = book.categories().all().stream().map(Category::id).collect(Collectors.toSet());
        for (Marketplace marketplace : book.fulfilment().marketplaces()) {
            assertTrue(
                    book.referral().rows().stream()
                            .anyMatch(row -> row.marketplace().equals(marketplace.country())
                                    && row.category().equals(Category.EVERYTHING_ELSE)),
                    marketplace::toString);
        }
        book.referral()
                .rows()
                .forEach(row -> assertTrue(
                        known.contains(row.category()), () -> row.rule().place()));
    }

    @Test
    void no_name_belongs_to_two_categories() {
        Set<String> seen = new HashSet<>();
        for (Category category : book.categories().all()) {
            Stream.concat(Stream.of(category.english(), category.chinese()), category.otherNames().stream())
                    .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                    .distinct()
                    .forEach(name -> assertTrue(seen.add(name), () -> name + " of " + category.id()));
        }
    }

    @Test
    void older_stock_never_costs_less_and_no_day_is_left_out() {
        for (List<AgedRow> brackets : book.warehouse().aged().stream()
                .collect(Collectors.groupingBy(AgedRow::marketplace))
                .values()) {
            List<AgedRow> sorted = brackets.stream()
                    .sorted(Comparator.comparing(AgedRow::dayFrom))
                    .toList();
            for (int i = 1; i < sorted.size(); i++) {
                AgedRow before = sorted.get(i - 1);
                AgedRow after = sorted.get(i);
                assertEquals(before.dayTo().orElseThrow() + 1, after.dayFrom());
                assertTrue(after.rate().amount().compareTo(before.rate().amount()) > 0);
            }
            assertTrue(sorted.get(sorted.size() - 1).dayTo().isEmpty());
        }
    }

    @Test
    void every_month_of_every_size_has_one_storage_fee() {
        for (Marketplace marketplace : book.fulfilment().marketplaces()) {
            for (boolean standard : new boolean[] {true, false}) {
                for (int month = 1; month <= 12; month++) {
                    LocalDate day = LocalDate.of(2026, month, 20);
                    int of = month;
                    assertEquals(
                            1,
                            book.warehouse().storage().stream()
                                    .filter(row -> row.marketplace().equals(marketplace.country())
                                            && row.standard() == standard
                                            && row.rule().isChargedOn(day)
                                            && row.monthFrom() <= of
                                            && row.monthTo() >= of)
                                    .count(),
                            () -> marketplace + " " + day);
                }
            }
        }
    }

    private List<Ruled> all() {
        List<Ruled> all = new ArrayList<>();
        all.addAll(book.fulfilment().tiers());
        all.addAll(book.fulfilment().rows());
        all.addAll(book.fulfilment().surcharges());
        all.addAll(book.referral().rows());
        all.addAll(book.lowInventory().rows());
        all.addAll(book.warehouse().storage());
        all.addAll(book.warehouse().aged());
        all.addAll(book.warehouse().removal());
        return all;
    }
}
