package org.portolan.logistics.command.fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.fees.AgedRow;
import org.portolan.logistics.model.fees.LowInventory;
import org.portolan.logistics.model.fees.LowInventory.Outcome;
import org.portolan.logistics.model.fees.PackedUnit;
import org.portolan.logistics.model.fees.RemovalRow;
import org.portolan.logistics.model.fees.Rule;
import org.portolan.logistics.model.fees.VolumeRate;

/** What stock costs that is too low, that lies, that is old, that is sent back. */
final class StockCharges {

    private StockCharges() {}

    static ChargedFee lowInventory(UnitFees.LowStock low) {
        Text title = Text.of("logistics.figure.low_inventory_fee");
        LowInventory.Supply supply = low.supply();
        LowInventory.Charge charge = low.charge();
        Text rule = Text.of(
                "logistics.fees.line.low_inventory." + charge.outcome().name().toLowerCase(java.util.Locale.ROOT),
                supply.deciding().shown().toPlainString());
        List<Part> parts = new ArrayList<>();
        parts.add(days("logistics.figure.days_of_supply_long", supply.longTerm().shown()));
        parts.add(
                days("logistics.figure.days_of_supply_short", supply.shortTerm().shown()));
        parts.add(new Part(title, charge.amount(), rule));
        Optional<Rule> source = charge.row().map(row -> row.rule());
        source.ifPresent(own -> parts.add(new Part(Text.of("logistics.fees.trace.table"), own.place(), own.why())));
        return new ChargedFee(
                "low_inventory",
                charge.amount(),
                rule,
                charge.outcome() == Outcome.CHARGED ? source.map(Rule::source).orElse("") : "",
                new Trace(title, parts, List.of()),
                true);
    }

    private static Part days(String key, java.math.BigDecimal days) {
        return new Part(Text.of(key), days, Text.EMPTY);
    }

    /** One month of storage. */
    static ChargedFee storage(UnitFees.StorageMonth month, PackedUnit unit) {
        Text title = Text.of("logistics.figure.storage_fee");
        VolumeRate rate = month.row().rate();
        Money amount = month.amount().rounded();
        Text rule = Text.of(
                "logistics.fees.line.storage",
                rate.amount(),
                rate.per().symbol(),
                Integer.toString(month.row().monthFrom()),
                Integer.toString(month.row().monthTo()));
        return new ChargedFee(
                "storage",
                amount,
                rule,
                month.row().rule().source(),
                volume(title, rate, unit, month.row().rule(), amount),
                false);
    }

    /** All months that are counted into the total. */
    static ChargedFee storageTotal(UnitFees fees) {
        Text title = Text.of("logistics.figure.storage_total");
        List<Part> parts = fees.months().stream()
                .map(month -> new Part(
                        Text.literal(month.month().toString().substring(0, 7)),
                        month.amount(),
                        month.row().rule().why()))
                .toList();
        Text rule = Text.of(
                "logistics.fees.line.storage_total",
                Integer.toString(fees.months().size()));
        String source =
                fees.months().isEmpty() ? "" : fees.months().get(0).row().rule().source();
        return new ChargedFee(
                "storage_total", fees.storageTotal(), rule, source, new Trace(title, parts, List.of()), true);
    }

    static ChargedFee aged(Optional<AgedRow> row, PackedUnit unit, int day, Money zero) {
        Text title = Text.of("logistics.figure.aged_surcharge");
        if (row.isEmpty()) {
            Text none = Text.of("logistics.fees.line.aged.none", Integer.toString(day));
            Trace trace = new Trace(title, List.of(new Part(title, zero, none)), List.of());
            return new ChargedFee("aged", zero, none, "", trace, true);
        }
        AgedRow bracket = row.get();
        Money amount = bracket.of(unit.size());
        Text rule = Text.of(
                "logistics.fees.line.aged",
                Integer.toString(day),
                bracket.rate().amount(),
                bracket.rate().per().symbol());
        return new ChargedFee(
                "aged",
                amount,
                rule,
                bracket.rule().source(),
                volume(title, bracket.rate(), unit, bracket.rule(), amount),
                true);
    }

    static ChargedFee removal(RemovalRow row, PackedUnit unit) {
        Text title = Text.of("logistics.figure.removal_fee");
        Money amount = row.fee().of(unit.weight());
        Text rule = Text.of("logistics.fees.line.removal", unit.weight());
        Trace trace =
                new Trace(title, List.of(new Part(title, amount, row.rule().why())), List.of());
        return new ChargedFee("removal", amount, rule, row.rule().source(), trace, false);
    }

    private static Trace volume(Text title, VolumeRate rate, PackedUnit unit, Rule rule, Money amount) {
        Text volume = Text.of("logistics.fees.trace.volume", rate.per().symbol());
        return new Trace(
                title,
                List.of(
                        new Part(
                                volume,
                                rate.per().count(unit.size()),
                                Text.literal(unit.size().toString())),
                        new Part(Text.of("logistics.fees.trace.rate", rate.per().symbol()), rate.amount(), rule.why()),
                        new Part(title, amount, Text.of("logistics.fees.trace.rounded"))),
                List.of());
    }
}
