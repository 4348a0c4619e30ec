package org.portolan.logistics.intake.linked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/** The tables that lie beside the one that is imported. */
record Siblings(LinkedTable imported, List<LinkedTable> beside) {

    Siblings {
        beside = List.copyOf(beside);
    }

    /**
     * A table that prices cannot be joined without.
     *
     * @throws Refusal where the folder has none of the kind, or more than one
     */
    LinkedTable needed(TableKind kind) throws Refusal {
        return wanted(kind)
                .orElseThrow(() -> new Refusal(Text.of(
                        "logistics.linked.refused.missing",
                        imported.file(),
                        kind.title(),
                        String.join(", ", kind.signs()))));
    }

    /**
     * A table that says more of the prices.
     *
     * @return empty where the folder has none of the kind
     * @throws Refusal where it has more than one
     */
    Optional<LinkedTable> wanted(TableKind kind) throws Refusal {
        List<LinkedTable> found = of(kind);
        if (found.size() > 1) {
            throw new Refusal(Text.of(
                    "logistics.linked.refused.several",
                    imported.file(),
                    kind.title(),
                    found.stream().map(LinkedTable::file).collect(Collectors.joining(", "))));
        }
        return found.stream().findFirst();
    }

    /** Why a table that is not of prices is not taken, and which one to take. */
    Refusal notPrices() {
        List<LinkedTable> prices = of(TableKind.PRICES);
        return prices.isEmpty()
                ? new Refusal(Text.of(
                        "logistics.linked.refused.no-prices",
                        imported.file(),
                        imported.kind().title(),
                        String.join(", ", TableKind.PRICES.signs())))
                : new Refusal(Text.of(
                        "logistics.linked.refused.not-prices",
                        imported.file(),
                        imported.kind().title(),
                        prices.stream().map(LinkedTable::file).collect(Collectors.joining(", "))));
    }

    private List<LinkedTable> of(TableKind kind) {
        return beside.stream().filter(table -> table.kind() == kind).toList();
    }
}
