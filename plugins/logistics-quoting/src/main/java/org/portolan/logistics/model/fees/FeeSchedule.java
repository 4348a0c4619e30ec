package org.portolan.logistics.model.fees;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/** The size tiers and fulfilment fees of all marketplaces, by date. It never changes; any thread may ask. */
public record FeeSchedule(
        List<Marketplace> marketplaces,
        List<SizeTier> tiers,
        List<FulfilmentRow> rows,
        List<FuelSurcharge> surcharges) {

    public FeeSchedule {
        marketplaces = List.copyOf(marketplaces);
        tiers = tiers.stream().sorted(Comparator.comparing(SizeTier::rank)).toList();
        rows = List.copyOf(rows);
        surcharges = List.copyOf(surcharges);
    }

    /**
     * Find a marketplace.
     *
     * @throws Refusal where there is no table for it, naming those that there are
     */
    public Marketplace marketplace(CountryCode country) throws Refusal {
        return marketplaces.stream()
                .filter(one -> one.country().equals(country))
                .findFirst()
                .orElseThrow(() -> new Refusal(Text.of("logistics.fees.refused.marketplace", country.code(), codes())));
    }

    /**
     * Say what it costs to fulfil one unit.
     *
     * @throws Refusal where no table holds on the day, or the table has no row for the unit
     */
    public FulfilmentFee fee(PackedUnit unit) throws Refusal {
        if (tiers(unit.marketplace(), unit.on()).isEmpty()) {
            throw new Refusal(Text.of(
                    "logistics.fees.refused.date", unit.on().toString(), first(marketplace(unit.marketplace()))));
        }
        SizeTier tier = tier(unit)
                .orElseThrow(() -> new Refusal(Text.of(
                        "logistics.fees.refused.tier",
                        unit.marketplace().code(),
                        unit.size().toString(),
                        unit.weight())));
        return fee(unit, tier)
                .orElseThrow(() -> new Refusal(Text.of(
                        "logistics.fees.refused.fee",
                        tier.name(),
                        tier.charged(tier.weights(unit)),
                        unit.price(),
                        unit.on().toString())));
    }

    /** What it costs to fulfil one unit; empty where no table says it. */
    public Optional<FulfilmentFee> find(PackedUnit unit) {
        return tier(unit).flatMap(tier -> fee(unit, tier));
    }

    /** The part of this schedule that can hold for a unit of this marketplace, day, price and kind, whatever its size. */
    public FeeSchedule narrowedTo(PackedUnit unit) {
        return new FeeSchedule(
                marketplaces,
                tiers(unit.marketplace(), unit.on()),
                rows.stream()
                        .filter(row -> row.isFor(unit) && row.rule().holdsOn(unit.on()))
                        .toList(),
                surcharges);
    }

    /** The tiers of a marketplace on a day, in the order in which they are tried. */
    public List<SizeTier> tiers(CountryCode marketplace, LocalDate on) {
        return tiers.stream()
                .filter(tier -> tier.marketplace().equals(marketplace))
                .filter(tier -> tier.rule().isChargedOn(on))
                .toList();
    }

    private Optional<SizeTier> tier(PackedUnit unit) {
        return tiers.stream()
                .filter(tier -> tier.marketplace().equals(unit.marketplace()))
                .filter(tier -> tier.rule().isChargedOn(unit.on()) && tier.takes(unit))
                .findFirst();
    }

    private Optional<FulfilmentFee> fee(PackedUnit unit, SizeTier tier) {
        UnitWeights weights = tier.weights(unit);
        Weight charged = tier.charged(weights);
        List<FulfilmentRow> fitting = rows.stream()
                .filter(row -> row.tier().equals(tier.id()) && row.isFor(unit))
                .filter(row -> row.rule().holdsOn(unit.on()) && row.fee().holds(charged))
                .toList();
        List<FulfilmentRow> rivals =
                fitting.stream().filter(one -> !one.rule().counts()).toList();
        return fitting.stream()
                .filter(one -> one.rule().counts())
                .findFirst()
                .map(row -> fee(unit, tier, weights, charged, row, rivals));
    }

    private FulfilmentFee fee(
            PackedUnit unit,
            SizeTier tier,
            UnitWeights weights,
            Weight charged,
            FulfilmentRow row,
            List<FulfilmentRow> rivals) {
        Money amount = row.fee().of(charged);
        Optional<FulfilmentFee.Fuel> fuel = surcharges.stream()
                .filter(one -> one.marketplace().equals(unit.marketplace())
                        && one.rule().isChargedOn(unit.on()))
                .findFirst()
                .map(one -> new FulfilmentFee.Fuel(
                        one.rule(), one.share(), one.share().of(amount).rounded()));
        return new FulfilmentFee(tier, weights, charged, row, amount, fuel, rivals);
    }

    private String first(Marketplace marketplace) {
        return tiers.stream()
                .filter(tier -> tier.marketplace().equals(marketplace.country()))
                .map(tier -> tier.rule().from())
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    private String codes() {
        return String.join(
                ", ",
                marketplaces.stream().map(one -> one.country().code()).sorted().toList());
    }
}
