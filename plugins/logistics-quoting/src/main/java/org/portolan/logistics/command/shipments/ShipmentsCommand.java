package org.portolan.logistics.command.shipments;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.shipments.ProgressReport;
import org.portolan.logistics.model.shipments.ShipmentHistory;
import org.portolan.logistics.model.shipments.TrackStatus;

/** Lists shipments under way, those that are late first, and the lanes on which they are. */
public final class ShipmentsCommand implements Command<ShipmentsCommand.Input> {

    private static final List<Column> LANES = List.of(
            Column.of(Kind.TEXT, "logistics.column.lane"),
            Column.of(Kind.NUMBER, "logistics.column.days_late"),
            Column.of(Kind.NUMBER, "logistics.column.late"),
            Column.of(Kind.NUMBER, "logistics.column.shipments"),
            Column.of(Kind.NUMBER, "logistics.column.mean_days_late"),
            Column.of(Kind.TEXT, "logistics.column.last_status"));

    private static final List<Column> SHIPMENTS = List.of(
            Column.of(Kind.TEXT, "logistics.column.lane"),
            Column.of(Kind.TEXT, "logistics.column.shipment"),
            Column.of(Kind.NUMBER, "logistics.column.days_late"),
            Column.of(Kind.TEXT, "logistics.column.status"),
            Column.of(Kind.TEXT, "logistics.column.last_status"),
            Column.of(Kind.DATE, "logistics.column.eta"),
            Column.of(Kind.DATE, "logistics.column.first_eta"),
            Column.of(Kind.DATE, "logistics.column.etd"),
            Column.of(Kind.NUMBER, "logistics.column.carton_count"),
            Column.of(Kind.TEXT, "logistics.column.orders"),
            Column.of(Kind.TEXT, "logistics.column.tracking"),
            Column.of(Kind.TEXT, "logistics.column.file"));

    /**
     * Which.
     *
     * @param delivered whether those that have come to an end are listed too
     * @param date the day that lateness is counted to
     */
    public record Input(
            boolean delivered,
            @Param(byDefault = "today", remembered = false) LocalDate date) {}

    @Override
    public String id() {
        return "logistics.shipments";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) {
        List<ShipmentHistory> all = Standing.all(bench.store());
        List<ShipmentHistory> listed = all.stream()
                .filter(history -> input.delivered() || history.isOpen())
                .sorted(lateFirst(input.date()))
                .toList();
        Text empty = Text.of(all.isEmpty() ? "logistics.table.shipments.none" : "logistics.table.shipments.empty");
        return new Report(
                Text.of("logistics.shipments.report", input.date().toString()),
                List.of(
                        figures(listed, input.date()),
                        new Table("lanes", Text.of("logistics.table.lanes"), LANES, lanes(listed, input.date()), empty),
                        new Table(
                                "shipments",
                                Text.of("logistics.table.shipments"),
                                SHIPMENTS,
                                listed.stream()
                                        .map(one -> row(one, input.date()))
                                        .toList(),
                                empty)),
                troubles(listed));
    }

    static Comparator<ShipmentHistory> lateFirst(LocalDate today) {
        return Comparator.comparingLong((ShipmentHistory history) -> history.daysLate(today))
                .reversed()
                .thenComparing(history -> history.due().orElse(LocalDate.MAX))
                .thenComparing(history -> history.latest().shipment());
    }

    private static Figures figures(List<ShipmentHistory> listed, LocalDate today) {
        long late = listed.stream().filter(one -> one.daysLate(today) > 0).count();
        long most = listed.stream().mapToLong(one -> one.daysLate(today)).max().orElse(0);
        return Figures.of(
                Figure.of("logistics.figure.shipments", Cell.of(listed.size()), Text.EMPTY),
                Figure.of("logistics.figure.late", Cell.of(late), Text.EMPTY),
                Figure.of("logistics.figure.most_days_late", Cell.of(most), Text.EMPTY));
    }

    private static List<List<Cell>> lanes(List<ShipmentHistory> listed, LocalDate today) {
        Map<String, List<ShipmentHistory>> lanes = listed.stream()
                .collect(Collectors.groupingBy(one -> one.latest().lane(), LinkedHashMap::new, Collectors.toList()));
        List<List<Cell>> rows = new ArrayList<>();
        // In the order of their latest shipment, since the list is: late lanes come first.
        lanes.forEach((lane, shipments) -> {
            long sum = shipments.stream().mapToLong(one -> one.daysLate(today)).sum();
            ShipmentHistory worst = shipments.get(0);
            rows.add(List.of(
                    Cell.of(lane.isEmpty() ? Text.of("logistics.shipments.no-lane") : Text.literal(lane)),
                    Cell.of(worst.daysLate(today)),
                    Cell.of(shipments.stream()
                            .filter(one -> one.daysLate(today) > 0)
                            .count()),
                    Cell.of(shipments.size()),
                    Cell.of(BigDecimal.valueOf(sum)
                            .divide(BigDecimal.valueOf(shipments.size()), 1, RoundingMode.HALF_UP)),
                    Cell.of(worst.latest().words())));
        });
        return rows;
    }

    private static List<Cell> row(ShipmentHistory history, LocalDate today) {
        ProgressReport latest = history.latest();
        return List.of(
                Cell.of(latest.lane()),
                Cell.of(latest.shipment()),
                Standing.daysLate(history, today),
                Cell.of(Standing.status(latest.status())),
                Cell.of(latest.words()),
                Cell.of(history.due()),
                Cell.of(history.firstDue()),
                Cell.of(latest.departs()),
                Cell.of(latest.cartons()),
                Cell.of(String.join(", ", history.orders())),
                Cell.of(latest.tracking()),
                Cell.of(latest.place().file()));
    }

    private static List<Finding> troubles(List<ShipmentHistory> listed) {
        return listed.stream()
                .filter(one -> one.status().map(TrackStatus::isTrouble).orElse(false))
                .map(one -> Finding.warning(
                        one.latest().place(),
                        Text.of(
                                "logistics.shipments.trouble",
                                one.latest().shipment(),
                                Standing.status(one.status()),
                                one.latest().words()),
                        Text.of("logistics.shipments.trouble.remedy")))
                .toList();
    }
}
