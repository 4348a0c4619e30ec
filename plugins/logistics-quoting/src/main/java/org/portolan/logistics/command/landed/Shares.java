package org.portolan.logistics.command.landed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.Allocation;

/**
 * Costs shared among items.
 *
 * @param shares for each cost, one share an item, in the order of the items
 */
record Shares(List<ItemLine> items, List<Cost> costs, Map<Cost, List<Money>> shares, Money zero) {

    Shares {
        items = List.copyOf(items);
        costs = List.copyOf(costs);
        shares = Map.copyOf(shares);
    }

    /** One cost and what it is shared by. */
    record Cost(String name, Money amount, AllocationKey key) {}

    static Shares of(AllocateInput input, List<ItemLine> given, Tender tender) throws Refusal {
        List<ItemLine> items = new ArrayList<>();
        for (ItemLine item : given) {
            items.add(
                    item.value().isPresent()
                            ? item.worth(tender.into(item.value().get()).rounded())
                            : item);
        }
        List<Cost> costs = new ArrayList<>();
        add(costs, "freight", input.freight(), input.freightBy().orElse(input.by()), tender);
        add(costs, "insurance", input.insurance(), input.by(), tender);
        add(costs, "duty", input.duty(), input.by(), tender);
        add(costs, "other", input.other(), input.by(), tender);
        if (costs.isEmpty()) {
            throw new Refusal(Text.of("logistics.allocate.refuse.nothing"));
        }
        Map<AllocationKey, List<BigDecimal>> keys = new EnumMap<>(AllocationKey.class);
        Map<Cost, List<Money>> shares = new LinkedHashMap<>();
        for (Cost cost : costs) {
            if (!keys.containsKey(cost.key())) {
                keys.put(cost.key(), keys(items, cost.key()));
            }
            shares.put(cost, Allocation.share(cost.amount(), keys.getOrDefault(cost.key(), List.of())));
        }
        return new Shares(items, costs, shares, Money.zero(tender.answer()));
    }

    Money share(Cost cost, int item) {
        return shares.getOrDefault(cost, List.of()).get(item);
    }

    /** Value and shares of one item. */
    Money total(int item) {
        Money total = items.get(item).value().orElse(zero);
        for (Cost cost : costs) {
            total = total.plus(share(cost, item));
        }
        return total;
    }

    private static void add(List<Cost> costs, String name, Optional<Money> amount, AllocationKey key, Tender tender)
            throws Refusal {
        if (amount.isPresent()) {
            costs.add(new Cost(name, tender.into(amount.get()).rounded(), key));
        }
    }

    private static List<BigDecimal> keys(List<ItemLine> items, AllocationKey key) throws Refusal {
        List<BigDecimal> keys = new ArrayList<>();
        for (ItemLine item : items) {
            keys.add(item.key(key)
                    .orElseThrow(
                            () -> new Refusal(Text.of("logistics.allocate.refuse.key." + key.word(), item.name()))));
        }
        if (keys.stream().allMatch(one -> one.signum() == 0)) {
            throw new Refusal(Text.of("logistics.allocate.refuse.zero"));
        }
        return keys;
    }
}
