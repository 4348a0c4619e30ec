package org.portolan.logistics.command.landed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.api.command.Param;
import org.portolan.api.trade.Money;

/**
 * Which costs are shared among which items.
 *
 * @param item {@code name: value=100USD weight=2kg volume=0.05m3 units=10}
 */
public record AllocateInput(
        @Param Optional<Path> file,

        @Param(example = "A-1: value=100USD weight=2kg units=10")
        List<String> item,

        @Param(example = "120USD") Optional<Money> freight,
        @Param(example = "15USD") Optional<Money> insurance,
        @Param(example = "80USD") Optional<Money> duty,
        @Param(example = "25USD") Optional<Money> other,
        @Param(byDefault = "value") AllocationKey by,
        @Param Optional<AllocationKey> freightBy,
        @Param(example = "EUR") Optional<Currency> currency,
        @Param(byDefault = "today") LocalDate date) {

    /** The currency of the answer; empty where no cost is given. */
    Optional<Currency> answer() {
        return currency.or(() -> Stream.of(freight, insurance, duty, other)
                .flatMap(Optional::stream)
                .map(Money::currency)
                .findFirst());
    }
}
