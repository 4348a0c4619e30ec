package org.portolan.logistics.command;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.Exclusion;
import org.portolan.logistics.model.Line;
import org.portolan.logistics.model.RateRow;

/** The two tables of a quote: who can take the shipment, and who cannot. */
final class QuoteTables {

    private static final List<Column> SERVICES = List.of(
            Column.of(Kind.TEXT, "logistics.column.carrier"),
            Column.of(Kind.TEXT, "logistics.column.service_code"),
            Column.of(Kind.TEXT, "logistics.column.service"),
            Column.of(Kind.TEXT, "logistics.column.zone"),
            Column.of(Kind.WEIGHT, "logistics.column.billable_weight"),
            Column.of(Kind.MONEY, "logistics.column.total"),
            Column.of(Kind.NUMBER, "logistics.column.transit_min"),
            Column.of(Kind.NUMBER, "logistics.column.transit_max"),
            Column.of(Kind.TEXT, "logistics.column.sheet"));

    private static final List<Column> EXCLUDED = List.of(
            Column.of(Kind.TEXT, "logistics.column.service_code"),
            Column.of(Kind.TEXT, "logistics.column.reason"),
            Column.of(Kind.TEXT, "logistics.column.carrier"),
            Column.of(Kind.TEXT, "logistics.column.sheet"));

    private static final List<Column> LINES = List.of(
            Column.of(Kind.TEXT, "logistics.column.service_code"),
            Column.of(Kind.TEXT, "logistics.column.kind"),
            Column.of(Kind.MONEY, "logistics.column.amount"),
            Column.of(Kind.TEXT, "logistics.column.rule"),
            Column.of(Kind.TEXT, "logistics.column.source"),
            Column.of(Kind.TEXT, "logistics.column.line"),
            Column.of(Kind.TEXT, "logistics.column.carrier"));

    private QuoteTables() {}

    static Table services(List<PricedOffer> offers, Text whenEmpty) {
        return new Table(
                "services",
                Text.of("logistics.table.services"),
                SERVICES,
                offers.stream().map(QuoteTables::row).toList(),
                whenEmpty);
    }

    static Table excluded(List<Exclusion> exclusions, Text whenEmpty) {
        return new Table(
                "excluded",
                Text.of("logistics.table.excluded"),
                EXCLUDED,
                exclusions.stream().map(QuoteTables::row).toList(),
                whenEmpty);
    }

    private static List<Cell> row(PricedOffer offer) {
        RateRow row = offer.row();
        return List.of(
                Cell.of(row.service().carrier()),
                Cell.of(row.service().code()),
                Cell.of(row.service().name()),
                Cell.of(row.zone().label()),
                Cell.of(offer.billable()),
                Cell.of(offer.total(), TotalTrace.of(offer)),
                Cell.of(row.days().min()),
                Cell.of(row.days().max()),
                Cell.of(row.place().file()));
    }

    /** What each total is made of: its lines, in the order of the offers. */
    static Table lines(List<PricedOffer> offers, Text whenEmpty) {
        return new Table(
                "lines",
                Text.of("logistics.table.lines"),
                LINES,
                offers.stream().flatMap(QuoteTables::lines).toList(),
                whenEmpty);
    }

    private static Stream<List<Cell>> lines(PricedOffer offer) {
        return IntStream.range(0, offer.lines().size()).mapToObj(i -> {
            Line line = offer.lines().get(i);
            return List.of(
                    Cell.of(offer.row().service().code()),
                    Cell.of(line.kind().key()),
                    Cell.of(offer.amounts().get(i)),
                    Cell.of(LineRule.of(line, offer.rate())),
                    Cell.of(line.place().toString()),
                    Cell.of(LineRule.name(line)),
                    Cell.of(offer.row().service().carrier()));
        });
    }

    private static List<Cell> row(Exclusion excluded) {
        RateRow row = excluded.row();
        return List.of(
                Cell.of(row.service().code()),
                Cell.of(excluded.reason()),
                Cell.of(row.service().carrier()),
                Cell.of(row.place().file()));
    }
}
