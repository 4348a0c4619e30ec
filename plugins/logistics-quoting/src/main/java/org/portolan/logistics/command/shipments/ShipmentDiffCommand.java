package org.portolan.logistics.command.shipments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Param;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.shipments.ProgressReport;
import org.portolan.logistics.model.shipments.ShipmentHistory;
import org.portolan.logistics.store.shipments.StoredShipments;
import org.portolan.logistics.store.shipments.StoredShipments.ReportFile;

/** Says what a forwarder's file brought that the one before did not: what is new, moved, late, gone. */
public final class ShipmentDiffCommand implements Command<ShipmentDiffCommand.Input> {

    private static final List<Column> CHANGES = List.of(
            Column.of(Kind.TEXT, "logistics.column.shipment"),
            Column.of(Kind.TEXT, "logistics.column.change"),
            Column.of(Kind.TEXT, "logistics.column.before"),
            Column.of(Kind.TEXT, "logistics.column.after"),
            Column.of(Kind.NUMBER, "logistics.column.days"),
            Column.of(Kind.TEXT, "logistics.column.lane"),
            Column.of(Kind.TEXT, "logistics.column.orders"));

    /**
     * Which file.
     *
     * @param file its name, or the key of its import; empty for the newest
     */
    public record Input(
            @Param(example = "progress-2026-11-20.xlsx", remembered = false)
            Optional<String> file) {}

    @Override
    public String id() {
        return "logistics.shipment-diff";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Report run(Input input, Workbench bench) throws Refusal {
        List<ReportFile> files = StoredShipments.files(bench.store());
        if (files.isEmpty()) {
            throw new Refusal(Text.of("logistics.shipment-diff.none"));
        }
        ReportFile file = chosen(input, files);
        List<ShipmentHistory> all = Standing.all(bench.store());
        Optional<ReportFile> before = before(file, files, all);
        List<List<Cell>> rows = new ArrayList<>();
        int fresh = 0;
        for (ShipmentHistory history : all) {
            Optional<ProgressReport> now = history.in(file.importId());
            Optional<ShipmentHistory> earlier = history.before(file.importId());
            if (now.isPresent() && earlier.isEmpty()) {
                fresh++;
                rows.add(row(now.get(), "new", "", now.get().words(), Optional.empty()));
            } else if (now.isPresent()) {
                rows.addAll(changes(earlier.orElseThrow(), now.get()));
            } else if (before.flatMap(one -> history.in(one.importId())).isPresent()
                    && earlier.orElseThrow().isOpen()) {
                rows.add(row(
                        earlier.get().latest(), "gone", earlier.get().latest().words(), "", Optional.empty()));
            }
        }
        return Report.of(
                Text.of(
                        "logistics.shipment-diff.report",
                        file.file(),
                        before.map(ReportFile::file)
                                .<Object>map(name -> name)
                                .orElse(Text.of("logistics.shipment-diff.nothing"))),
                Figures.of(
                        Figure.of("logistics.figure.changes", Cell.of(rows.size()), Text.EMPTY),
                        Figure.of("logistics.figure.new_shipments", Cell.of(fresh), Text.EMPTY)),
                new Table(
                        "changes",
                        Text.of("logistics.table.shipment_changes"),
                        CHANGES,
                        rows,
                        Text.of("logistics.table.shipment_changes.empty")));
    }

    private static ReportFile chosen(Input input, List<ReportFile> files) throws Refusal {
        if (input.file().isEmpty()) {
            return files.get(0);
        }
        String wanted = input.file().get();
        return files.stream()
                .filter(one -> one.file().equals(wanted) || one.importId().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refusal(Text.of(
                        "logistics.shipment-diff.unknown",
                        wanted,
                        files.stream().map(ReportFile::file).collect(Collectors.joining(", ")))));
    }

    /** The newest file before this one that speaks of one of its shipments: other forwarders' files are not compared. */
    private static Optional<ReportFile> before(ReportFile file, List<ReportFile> files, List<ShipmentHistory> all) {
        Set<String> related = all.stream()
                .filter(history -> history.in(file.importId()).isPresent())
                .flatMap(history -> history.reports().stream())
                .map(ProgressReport::importId)
                .filter(id -> id.compareTo(file.importId()) < 0)
                .collect(Collectors.toSet());
        return files.stream().filter(one -> related.contains(one.importId())).findFirst();
    }

    private static List<List<Cell>> changes(ShipmentHistory earlier, ProgressReport now) {
        List<List<Cell>> rows = new ArrayList<>();
        ProgressReport last = earlier.latest();
        Optional<LocalDate> due = earlier.due();
        if (now.arrives().isPresent() && due.isPresent() && !due.equals(now.arrives())) {
            long days = ChronoUnit.DAYS.between(due.get(), now.arrives().get());
            rows.add(row(
                    now,
                    days > 0 ? "later" : "earlier",
                    due.get().toString(),
                    now.arrives().get().toString(),
                    Optional.of(days)));
        }
        if (!last.words().equals(now.words())) {
            boolean moved = !last.status().equals(now.status());
            rows.add(row(now, moved ? "status" : "words", last.words(), now.words(), Optional.empty()));
        }
        if (now.cartons().isPresent()
                && last.cartons().isPresent()
                && !now.cartons().equals(last.cartons())) {
            rows.add(row(
                    now,
                    "cartons",
                    String.valueOf(last.cartons().get()),
                    String.valueOf(now.cartons().get()),
                    Optional.empty()));
        }
        if (!now.tracking().isEmpty() && !now.tracking().equals(last.tracking())) {
            rows.add(row(now, "tracking", last.tracking(), now.tracking(), Optional.empty()));
        }
        return rows;
    }

    private static List<Cell> row(
            ProgressReport report, String change, String before, String after, Optional<Long> days) {
        return List.of(
                Cell.of(report.shipment()),
                Cell.of(Text.of("logistics.change." + change)),
                Cell.of(before),
                Cell.of(after),
                Cell.of(days),
                Cell.of(report.lane()),
                Cell.of(String.join(", ", report.orders())));
    }
}
