package org.portolan.kernel.command;

import java.time.Clock;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.store.Snapshots;

/** Snapshots as a table; a snapshot is named by its file. */
final class SnapshotTable {

    private SnapshotTable() {}

    static Table of(List<Snapshots.Snapshot> snapshots, Clock clock) {
        return new Table(
                "snapshots",
                Text.of("host.snapshots.table"),
                List.of(
                        Columns.text("name"),
                        Columns.text("at"),
                        Columns.text("why"),
                        Columns.number("bytes"),
                        Columns.text("good")),
                snapshots.stream().map(snapshot -> row(snapshot, clock)).toList(),
                Text.of("host.snapshots.none"));
    }

    static String name(Snapshots.Snapshot snapshot) {
        return String.valueOf(snapshot.file().getFileName());
    }

    private static List<Cell> row(Snapshots.Snapshot snapshot, Clock clock) {
        return List.of(
                Cell.of(name(snapshot)),
                Columns.time(snapshot.at(), clock),
                Cell.of(snapshot.reason()),
                Cell.of(snapshot.bytes()),
                Cell.of(snapshot.good()));
    }
}
