package org.portolan.logistics.model.fees;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Storage by month, the surcharge on aged stock, and what it costs to have a unit sent back. */
public record WarehouseFees(List<StorageRow> storage, List<AgedRow> aged, List<RemovalRow> removal) {

    public WarehouseFees {
        storage = List.copyOf(storage);
        aged = aged.stream().sorted(Comparator.comparing(AgedRow::dayFrom)).toList();
        removal = List.copyOf(removal);
    }

    /** The row that is charged in the month of a day. */
    public Optional<StorageRow> storage(PackedUnit unit, SizeTier tier, LocalDate month) {
        return storage.stream()
                .filter(row ->
                        row.isFor(unit, tier.standard(), month) && row.rule().counts())
                .findFirst();
    }

    /** Rows of other sources for the same month, which were overruled. */
    public List<StorageRow> storageRivals(PackedUnit unit, SizeTier tier, LocalDate month) {
        return storage.stream()
                .filter(row ->
                        row.isFor(unit, tier.standard(), month) && !row.rule().counts())
                .toList();
    }

    /** All brackets of age that hold on the unit's day, youngest first. */
    public List<AgedRow> aged(PackedUnit unit) {
        return aged.stream()
                .filter(row -> row.marketplace().equals(unit.marketplace())
                        && row.rule().isChargedOn(unit.on()))
                .toList();
    }

    /** The bracket of an age; empty where such an age pays nothing. */
    public Optional<AgedRow> aged(PackedUnit unit, int day) {
        return aged(unit).stream().filter(row -> row.holds(day)).findFirst();
    }

    public Optional<RemovalRow> removal(PackedUnit unit, SizeTier tier) {
        return removal.stream()
                .filter(row -> row.marketplace().equals(unit.marketplace())
                        && row.standard() == tier.standard()
                        && row.rule().isChargedOn(unit.on())
                        && row.fee().holds(unit.weight()))
                .findFirst();
    }
}
