package org.portolan.research.command.demand;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.research.store.trends.StoredRelated;

/** What else was imported of a term: related searches and interest by region. Tables that would be empty are left out. */
final class RelatedTables {

    private static final List<Column> SEARCH = List.of(
            Column.of(Kind.TEXT, "research.demand.column.name"),
            Column.of(Kind.TEXT, "research.demand.column.block"),
            Column.of(Kind.TEXT, "research.demand.column.kind"),
            Column.of(Kind.NUMBER, "research.demand.column.value"),
            Column.of(Kind.NUMBER, "research.demand.column.rise"),
            Column.of(Kind.TEXT, "research.demand.column.breakout"));

    private static final List<Column> REGION = List.of(
            Column.of(Kind.TEXT, "research.demand.column.region"),
            Column.of(Kind.NUMBER, "research.demand.column.value"),
            Column.of(Kind.TEXT, "research.demand.column.state"));

    private RelatedTables() {}

    static List<Block> of(Store store, String term) {
        List<Block> tables = new ArrayList<>();
        List<StoredRelated.Search> searches = StoredRelated.searches(store, term);
        if (!searches.isEmpty()) {
            tables.add(new Table(
                    "related",
                    Text.of("research.demand.table.related"),
                    SEARCH,
                    searches.stream().map(RelatedTables::row).toList(),
                    Text.EMPTY));
        }
        List<StoredRelated.Region> regions = StoredRelated.regions(store, term);
        if (!regions.isEmpty()) {
            tables.add(new Table(
                    "regions",
                    Text.of("research.demand.table.regions"),
                    REGION,
                    regions.stream().map(RelatedTables::row).toList(),
                    Text.EMPTY));
        }
        return tables;
    }

    private static List<Cell> row(StoredRelated.Search search) {
        return List.of(
                Cell.of((Object) search.name(), from(search.name(), search.source())),
                Cell.of(Text.of("research.demand.block." + search.block())),
                Cell.of(Text.of("research.demand.kind." + search.kind())),
                Cell.of(search.value()),
                Cell.of(search.rise()),
                search.breakout() ? Cell.of(Text.of("research.demand.state.breakout")) : Cell.BLANK);
    }

    private static List<Cell> row(StoredRelated.Region region) {
        String state = region.value().isEmpty() ? "unknown" : region.belowOne() ? "below_one" : "known";
        return List.of(
                Cell.of((Object) region.region(), from(region.region(), region.source())),
                Cell.of(region.value()),
                Cell.of(Text.of("research.demand.state." + state)));
    }

    private static Trace from(String name, Trace.Source source) {
        return new Trace(Text.literal(name), List.of(), List.of(source));
    }
}
