package org.portolan.logistics.command.fees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.LengthUnit;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;
import org.portolan.api.trade.WeightUnit;
import org.portolan.logistics.model.fees.Category;
import org.portolan.logistics.model.fees.FeeSchedule;
import org.portolan.logistics.model.fees.FulfilmentFee;
import org.portolan.logistics.model.fees.Headroom;
import org.portolan.logistics.model.fees.PackedUnit;
import org.portolan.logistics.model.fees.ReferralFee;
import org.portolan.logistics.model.fees.UnitMeasure;
import org.portolan.logistics.store.fees.FeeTables;

/** What must hold for every unit, tried on many; the same ones in every run. */
class FeeLawsTest {

    private static final BigDecimal HAIR = new BigDecimal("0.01");

    private final FeeSchedule schedule = FeeTables.book().fulfilment();
    private final Random random = new Random(20260115);

    @ParameterizedTest
    @CsvSource({"US,2026-05-01", "US,2025-06-01", "US,2024-03-01", "GB,2025-03-01", "DE,2025-03-01"})
    void every_unit_has_a_tier_and_of_all_but_one_tier_a_fee(String country, LocalDate on) {
        for (int i = 0; i < 2_000; i++) {
            PackedUnit unit = unit(country, on);
            boolean taken = schedule.tiers(unit.marketplace(), on).stream().anyMatch(tier -> tier.takes(unit));
            assertTrue(taken, unit::toString);
        }
    }

    @ParameterizedTest
    @CsvSource({"US,2026-05-01", "US,2025-06-01", "US,2024-03-01", "JP,2025-03-01"})
    void a_heavier_or_larger_unit_never_pays_less_within_one_price_band(String country, LocalDate on) {
        int compared = 0;
        for (int i = 0; i < 4_000; i++) {
            PackedUnit unit = unit(country, on);
            PackedUnit more = larger(unit);
            Optional<FulfilmentFee> fee = schedule.find(unit);
            Optional<FulfilmentFee> greater = schedule.find(more);
            if (fee.isPresent() && greater.isPresent() && !isKnownDrop(fee.get(), greater.get())) {
                compared++;
                assertTrue(
                        greater.get().amount().compareTo(fee.get().amount()) >= 0,
                        () -> unit + " " + fee.get().amount() + " → " + more + " "
                                + greater.get().amount());
            }
        }
        assertTrue(compared > 1_000, "too few units had a fee");
    }

    @ParameterizedTest
    @CsvSource({"US,2026-05-01", "US,2025-06-01", "GB,2025-03-01", "DE,2025-03-01", "JP,2025-03-01"})
    void going_to_a_target_gives_the_fee_that_was_said_and_a_hair_less_does_not(String country, LocalDate on)
            throws Exception {
        int steps = 0;
        for (int i = 0; i < 60; i++) {
            PackedUnit unit = unit(country, on);
            if (schedule.find(unit).isEmpty()) {
                continue;
            }
            Headroom headroom = Headroom.of(schedule, unit);
            Money now = headroom.now().withFuel();
            for (Headroom.Step step : headroom.steps()) {
                steps++;
                FulfilmentFee then = schedule.fee(step.changed());
                assertEquals(step.then().withFuel(), then.withFuel(), step::toString);
                assertEquals(step.saves(), now.minus(then.withFuel()), step::toString);
                assertTrue(step.saves().isPositive(), step::toString);
            }
            for (UnitMeasure measure : UnitMeasure.values()) {
                headroom.steps().stream()
                        .filter(step -> step.measure() == measure)
                        .max((a, b) -> a.value().compareTo(b.value()))
                        .ifPresent(nearest -> assertFalse(
                                schedule.find(hairMore(nearest))
                                        .map(fee -> fee.withFuel().compareTo(now) < 0)
                                        .orElse(false),
                                () -> unit + " " + nearest));
            }
            for (Headroom.Limit limit : headroom.limits()) {
                Optional<FulfilmentFee> at = schedule.find(limit.changed());
                assertTrue(at.map(fee -> fee.withFuel().compareTo(now) <= 0).orElse(true), () -> unit + " " + limit);
                assertTrue(limit.margin().signum() >= 0, limit::toString);
                assertEquals(limit.costs(), limit.then().withFuel().minus(now), limit::toString);
            }
            headroom.cheaperTiers()
                    .forEach(cut -> assertEquals(
                            cut.saves(),
                            now.minus(schedule.find(cut.unit()).orElseThrow().withFuel()),
                            cut::toString));
        }
        assertTrue(steps > 40, "too few steps were found: " + steps);
    }

    @Test
    void the_portions_of_a_sale_are_the_sale_and_the_fee_is_their_sum() throws Exception {
        for (Category category : FeeTables.book().categories().all()) {
            for (int i = 0; i < 60; i++) {
                Money sale = Money.of(BigDecimal.valueOf(random.nextInt(300_000), 2), Money.currencyOf("USD"));
                ReferralFee fee = FeeTables.book()
                        .referral()
                        .fee(CountryCode.of("US"), category.id(), sale, LocalDate.of(2026, 5, 1));
                Money zero = Money.zero(sale.currency());
                Money portions = fee.parts().stream().map(ReferralFee.Part::of).reduce(zero, Money::plus);
                Money sum = fee.parts().stream().map(ReferralFee.Part::amount).reduce(zero, Money::plus);
                assertEquals(sale, portions, category::id);
                assertEquals(
                        sum.rounded().compareTo(fee.minimum()) < 0 ? fee.minimum() : sum.rounded(),
                        fee.amount(),
                        category::id);
            }
        }
    }

    @Test
    void the_order_in_which_sides_are_given_does_not_matter() throws Exception {
        PackedUnit unit = unit("US", LocalDate.of(2026, 5, 1));
        List<Length> sides = unit.size().sides();
        Dimensions turned = new Dimensions(sides.get(2), sides.get(0), sides.get(1));
        assertEquals(
                schedule.fee(unit).amount(), schedule.fee(unit.with(turned)).amount());
    }

    /** The tables of 2024 and 2026 both begin extra-large 50-70 lb below what 0-50 lb has grown to. */
    private static boolean isKnownDrop(FulfilmentFee from, FulfilmentFee to) {
        return from.tier().id().equals("extra_large_50")
                && Set.of("extra_large_70", "extra_large_150")
                        .contains(to.tier().id());
    }

    private static PackedUnit hairMore(Headroom.Step step) {
        BigDecimal one = step.measure() == UnitMeasure.WEIGHT
                ? new Weight(BigDecimal.ONE, step.unit().weight().unit()).grams()
                : new Length(BigDecimal.ONE, step.unit().size().longest().unit()).millimetres();
        return step.measure().with(step.unit(), step.value().add(HAIR.divide(one, 12, java.math.RoundingMode.UP)));
    }

    private PackedUnit unit(String country, LocalDate on) {
        boolean metric = !country.equals("US");
        // Mostly small, sometimes large: cubes of a random number crowd at the low end.
        double scale = Math.pow(random.nextDouble(), 2) * (metric ? 120 : 60) + 1;
        Dimensions size = new Dimensions(
                side(scale * (0.3 + random.nextDouble()), metric),
                side(scale * (0.1 + random.nextDouble()), metric),
                side(scale * (0.02 + random.nextDouble()), metric));
        BigDecimal grams = BigDecimal.valueOf((long) (Math.pow(random.nextDouble(), 3) * 3_000_000) + 100, 2);
        Weight weight = random.nextBoolean() || metric
                ? new Weight(grams, WeightUnit.G)
                : new Weight(grams.movePointLeft(2), WeightUnit.OZ);
        String currency = switch (country) {
            case "US" -> "USD";
            case "GB" -> "GBP";
            case "DE" -> "EUR";
            default -> "JPY";
        };
        Money price = Money.of(
                BigDecimal.valueOf(random.nextInt(country.equals("JP") ? 5_000 : 90) + 1), Money.currencyOf(currency));
        return new PackedUnit(CountryCode.of(country), size, weight, price, random.nextInt(8) == 0, on);
    }

    private static Length side(double value, boolean metric) {
        BigDecimal rounded = BigDecimal.valueOf(Math.max(1, Math.round(value * 100)), 2);
        return new Length(rounded, metric ? LengthUnit.CM : LengthUnit.IN);
    }

    private PackedUnit larger(PackedUnit unit) {
        BigDecimal factor = BigDecimal.valueOf(100 + random.nextInt(60), 2);
        return switch (random.nextInt(4)) {
            case 0 ->
                UnitMeasure.LONGEST.with(unit, UnitMeasure.LONGEST.of(unit).multiply(factor));
            case 1 -> UnitMeasure.MEDIAN.with(unit, UnitMeasure.MEDIAN.of(unit).multiply(factor));
            case 2 ->
                UnitMeasure.SHORTEST.with(unit, UnitMeasure.SHORTEST.of(unit).multiply(factor));
            default -> UnitMeasure.WEIGHT.with(unit, UnitMeasure.WEIGHT.of(unit).multiply(factor));
        };
    }
}
