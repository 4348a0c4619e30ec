package org.portolan.logistics.command.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.fees.FulfilmentFee;
import org.portolan.logistics.model.fees.LowInventory;
import org.portolan.logistics.model.fees.PackedUnit;
import org.portolan.logistics.model.fees.ReferralFee;
import org.portolan.logistics.model.fees.Rule;
import org.portolan.logistics.model.fees.StorageRow;

/**
 * The fees of one unit that every question answers.
 *
 * @param lowInventory with the supply it was read by; empty where nobody said how low the stock is
 * @param months the storage of each month that is counted in; empty where nobody asked for it
 */
record UnitFees(
        Asked asked,
        FulfilmentFee fulfilment,
        ReferralFee referral,
        Optional<LowStock> lowInventory,
        List<StorageMonth> months) {

    UnitFees {
        months = List.copyOf(months);
    }

    record LowStock(LowInventory.Supply supply, LowInventory.Charge charge) {}

    /** One month of storage, exact. */
    record StorageMonth(LocalDate month, StorageRow row, Money amount) {}

    static UnitFees of(Asked asked, Optional<Money> income, Optional<LowInventory.Supply> supply, int months)
            throws Refusal {
        PackedUnit unit = asked.unit();
        FulfilmentFee fulfilment = asked.book().fulfilment().fee(unit);
        Money base = unit.price();
        if (income.isPresent()) {
            Asked.inCurrency(asked.marketplace(), income.get());
            base = base.plus(income.get());
        }
        ReferralFee referral =
                asked.book().referral().fee(unit.marketplace(), asked.category().id(), base, unit.on());
        Optional<LowStock> lowStock = supply.map(stock -> new LowStock(
                stock, asked.book().lowInventory().fee(unit, fulfilment.tier().id(), fulfilment.charged(), stock)));
        return new UnitFees(asked, fulfilment, referral, lowStock, storage(asked, fulfilment, months));
    }

    private static List<StorageMonth> storage(Asked asked, FulfilmentFee fulfilment, int months) {
        List<StorageMonth> stored = new ArrayList<>();
        for (int i = 0; i < months; i++) {
            LocalDate month = asked.unit().on().plusMonths(i);
            asked.book()
                    .warehouse()
                    .storage(asked.unit(), fulfilment.tier(), month)
                    .map(row -> new StorageMonth(
                            month, row, row.rate().of(asked.unit().size())))
                    .ifPresent(stored::add);
        }
        return stored;
    }

    Money lowInventoryAmount() {
        return lowInventory.map(low -> low.charge().amount()).orElse(zero());
    }

    /** What all counted months cost, rounded half up to the minor unit. */
    Money storageTotal() {
        return months.stream()
                .map(StorageMonth::amount)
                .reduce(zero(), Money::plus)
                .rounded();
    }

    Money zero() {
        return Money.zero(asked.marketplace().currency());
    }

    /** Every rule that something was read from. */
    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(fulfilment.tier().rule());
        rules.add(fulfilment.row().rule());
        fulfilment.fuel().ifPresent(fuel -> rules.add(fuel.rule()));
        referral.parts().forEach(part -> rules.add(part.row().rule()));
        lowInventory.flatMap(low -> low.charge().row()).ifPresent(row -> rules.add(row.rule()));
        months.forEach(month -> rules.add(month.row().rule()));
        return rules;
    }
}
