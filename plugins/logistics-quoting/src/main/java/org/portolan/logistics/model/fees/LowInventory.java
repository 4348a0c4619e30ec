package org.portolan.logistics.model.fees;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Weight;

/** The fee for selling from a low stock: only where both spans of days are low, by the greater of the two. */
public record LowInventory(List<LowInventoryRow> rows, List<Exemption> exemptions) {

    public LowInventory {
        rows = List.copyOf(rows);
        exemptions = List.copyOf(exemptions);
    }

    /** Units that sold fewer than so many in the last 7 days do not pay. */
    public record Exemption(Rule rule, org.portolan.api.trade.CountryCode marketplace, int soldBelow)
            implements Ruled {}

    /**
     * What is asked.
     *
     * @param longTerm days of supply over the last 90 days
     * @param shortTerm days of supply over the last 30 days
     * @param soldLastWeek units sold in the last 7 days; empty where nobody said
     */
    public record Supply(DaysOfSupply longTerm, DaysOfSupply shortTerm, Optional<Integer> soldLastWeek) {

        /** The greater of the two, which decides. */
        public DaysOfSupply deciding() {
            return longTerm.compareTo(shortTerm) >= 0 ? longTerm : shortTerm;
        }
    }

    /**
     * What is charged.
     *
     * @param row the row it was read from; empty where nothing is charged
     */
    public record Charge(Outcome outcome, Money amount, Optional<LowInventoryRow> row) {}

    /** Why something or nothing is charged. */
    public enum Outcome {
        CHARGED,
        ENOUGH,
        FEW_SOLD,
        /** The tier, the marketplace or the day has no such fee. */
        NO_TABLE
    }

    public Charge fee(PackedUnit unit, String tier, Weight charged, Supply supply) {
        Money nothing = Money.zero(unit.price().currency());
        List<LowInventoryRow> table = rows.stream()
                .filter(row -> row.marketplace().equals(unit.marketplace())
                        && row.tier().equals(tier))
                .filter(row -> row.rule().isChargedOn(unit.on()) && row.fee().holds(charged))
                .sorted(Comparator.comparing(LowInventoryRow::daysFrom))
                .toList();
        if (table.isEmpty()) {
            return new Charge(Outcome.NO_TABLE, nothing, Optional.empty());
        }
        Optional<LowInventoryRow> row =
                table.stream().filter(one -> one.holds(supply.deciding())).findFirst();
        if (row.isEmpty()) {
            return new Charge(Outcome.ENOUGH, nothing, Optional.empty());
        }
        boolean exempt = exemptions.stream()
                .filter(one -> one.marketplace().equals(unit.marketplace())
                        && one.rule().isChargedOn(unit.on()))
                .anyMatch(one -> supply.soldLastWeek()
                        .map(sold -> sold < one.soldBelow())
                        .orElse(false));
        return exempt
                ? new Charge(Outcome.FEW_SOLD, nothing, row)
                : new Charge(Outcome.CHARGED, row.get().fee().of(charged), row);
    }
}
