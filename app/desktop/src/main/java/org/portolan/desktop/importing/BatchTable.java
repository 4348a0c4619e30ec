package org.portolan.desktop.importing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.desktop.words.Words;
import org.portolan.store.BatchRecord;
import org.portolan.store.Batches;

/** Imports, and rows that were rejected, as tables. */
final class BatchTable {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private BatchTable() {}

    static Table of(List<BatchRecord> batches, Words words) {
        List<Column> columns = List.of(
                Column.of(Kind.TEXT, "desktop.imports.column.when"),
                Column.of(Kind.TEXT, "desktop.imports.column.what"),
                Column.of(Kind.TEXT, "desktop.imports.column.format"),
                Column.of(Kind.NUMBER, "desktop.imports.column.rows"),
                Column.of(Kind.NUMBER, "desktop.imports.column.stored"),
                Column.of(Kind.NUMBER, "desktop.imports.column.rejected"),
                Column.of(Kind.TEXT, "desktop.imports.column.state"));
        List<List<Cell>> rows = batches.stream().map(batch -> row(batch, words)).toList();
        return new Table("imports", Text.of("desktop.imports.table"), columns, rows, Text.of("desktop.imports.empty"));
    }

    private static List<Cell> row(BatchRecord batch, Words words) {
        boolean named = words.find(batch.format() + ".title").isPresent();
        return List.of(
                Cell.of(when(batch.at())),
                Cell.of(batch.fileName().isEmpty() ? batch.label() : Text.literal(batch.fileName())),
                Cell.of(named ? Text.of(batch.format() + ".title") : Text.literal(batch.format())),
                Cell.of(batch.rows()),
                Cell.of(batch.stored()),
                Cell.of(batch.rejected()),
                Cell.of(Text.of(
                        batch.undoneAt().isPresent() ? "desktop.imports.state.undone" : "desktop.imports.state.in")));
    }

    static Table rejected(List<Batches.Rejected> rejected, Words words) {
        List<Column> columns = List.of(
                Column.of(Kind.NUMBER, "desktop.rejected.column.row"),
                Column.of(Kind.TEXT, "desktop.rejected.column.column"),
                Column.of(Kind.TEXT, "desktop.rejected.column.reason"),
                Column.of(Kind.TEXT, "desktop.rejected.column.raw"));
        List<List<Cell>> rows = rejected.stream()
                .map(row -> List.of(
                        Cell.of(row.reason().place().row()),
                        Cell.of(row.reason().place().column()),
                        Cell.of(row.reason().message()),
                        Cell.of(row.raw())))
                .toList();
        return new Table("rejected", Text.of("desktop.rejected.title"), columns, rows, Text.EMPTY);
    }

    static String when(Instant instant) {
        return WHEN.format(instant.atZone(ZoneId.systemDefault()));
    }
}
