package org.portolan.logistics.intake.linked;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;

/** The tables that belong to the one that is imported. */
record Siblings(LinkedTable imported, List<LinkedTable> beside) {

    /** Of the codes of a sibling, so many are those of the table that it belongs to; others may be misspelt or to come. */
    private static final double MOST = 0.5;

    Siblings {
        beside = List.copyOf(beside);
    }

    /**
     * Find them in the folder of the file. Prices know theirs by the codes that join them, so that two sets of tables may
     * lie in one folder; what nothing joins is known by the shape of its lines alone.
     */
    static Siblings of(LinkedTable imported, Path file) throws IOException {
        Map<String, List<Line>> texts = Folder.beside(file);
        List<LinkedTable> found = new ArrayList<>();
        if (imported.kind() == TableKind.PRICES) {
            Set<String> methods = imported.column(1);
            take(texts, TableKind.ZONES, methods, found);
            Set<String> zones = new HashSet<>();
            found.forEach(table -> zones.addAll(table.column(1)));
            take(texts, TableKind.COUNTRIES, zones, found);
            take(texts, TableKind.METHODS, methods, found);
            take(texts, TableKind.NAMES, methods, found);
        }
        Set<TableKind> joined = found.stream().map(LinkedTable::kind).collect(Collectors.toSet());
        texts.forEach((name, lines) -> TableKind.of(lines)
                .filter(kind -> !joined.contains(kind))
                .ifPresent(kind -> found.add(new LinkedTable(name, kind, lines))));
        return new Siblings(imported, found);
    }

    private static void take(
            Map<String, List<Line>> texts, TableKind kind, Set<String> codes, List<LinkedTable> found) {
        for (String name : List.copyOf(texts.keySet())) {
            List<Line> lines = texts.getOrDefault(name, List.of());
            Set<String> own = LinkedTable.column(lines, kind.joining());
            long shared = own.stream().filter(codes::contains).count();
            if (shared > 0 && shared >= MOST * own.size() && kind.couldBe(lines)) {
                found.add(new LinkedTable(name, kind, lines));
                texts.remove(name);
            }
        }
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
            throw new Refusal(Text.of("logistics.linked.refused.several", imported.file(), kind.title(), files(found)));
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
                        files(prices)));
    }

    private List<LinkedTable> of(TableKind kind) {
        return beside.stream().filter(table -> table.kind() == kind).toList();
    }

    private static String files(List<LinkedTable> tables) {
        return tables.stream().map(LinkedTable::file).collect(Collectors.joining(", "));
    }
}
