package org.portolan.logistics.view.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.api.intake.Grid;
import org.portolan.api.report.Finding;
import org.portolan.logistics.model.reading.NoteRead;
import org.portolan.logistics.model.reading.Reading;
import org.portolan.logistics.model.reading.SheetRate;
import org.portolan.logistics.model.reading.SheetReading;
import org.portolan.logistics.model.reading.SheetReading.ColumnRead;

/** What a reading says of each cell of one sheet. Rows and columns count from 1. */
final class GridMarks {

    /** What a cell was read as. */
    enum Kind {
        NONE,
        HEADER,
        PRICE,
        NOTE
    }

    private final List<ColumnRead> columns = new ArrayList<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Finding> findings = new HashMap<>();
    private final Set<Integer> headers = new HashSet<>();
    private final NavigableSet<Integer> prices = new TreeSet<>();
    private final boolean skipped;

    private GridMarks(boolean skipped) {
        this.skipped = skipped;
    }

    static GridMarks of(String sheet, Reading reading) {
        Optional<SheetReading> own = reading.sheets().stream()
                .filter(one -> one.sheet().equals(sheet))
                .findFirst();
        GridMarks marks = new GridMarks(own.filter(SheetReading::skipped).isPresent());
        own.ifPresent(marks::read);
        for (SheetRate rate : reading.rates()) {
            if (rate.spot().sheet().equals(sheet)) {
                marks.kinds.put(Grid.cell(rate.spot().row(), rate.spot().column()), Kind.PRICE);
                marks.prices.add(rate.spot().row());
            }
        }
        reading.findings().stream()
                .filter(finding -> finding.place().sheet().equals(sheet))
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> marks.findings.put(finding.place().column(), finding));
        return marks;
    }

    private void read(SheetReading sheet) {
        columns.addAll(sheet.columns());
        for (ColumnRead column : sheet.columns()) {
            for (int row = column.firstHeaderRow(); row <= column.spot().row(); row++) {
                headers.add(row);
            }
        }
        sheet.notes().stream()
                .filter(NoteRead::clear)
                .forEach(note ->
                        kinds.put(Grid.cell(note.spot().row(), note.spot().column()), Kind.NOTE));
    }

    /** True where the whole sheet was left out. */
    boolean isSkipped() {
        return skipped;
    }

    /**
     * The tables that stay where a person makes a row a header: those below it, and those above it with prices above it.
     * Each as the first and the last row of its header.
     */
    Set<List<Integer>> headersBeside(int row) {
        Set<List<Integer>> beside = new LinkedHashSet<>();
        for (ColumnRead column : columns) {
            int last = column.spot().row();
            boolean below = column.firstHeaderRow() > row;
            boolean above = last < row && !prices.subSet(last, row).isEmpty();
            if (below || above) {
                beside.add(List.of(column.firstHeaderRow(), last));
            }
        }
        return beside;
    }

    Kind kind(int row, int column) {
        return headers.contains(row) ? Kind.HEADER : kinds.getOrDefault(Grid.cell(row, column), Kind.NONE);
    }

    /** What was found at a cell, the gravest first. */
    Optional<Finding> finding(int row, int column) {
        return Optional.ofNullable(findings.get(Grid.cell(row, column)));
    }

    /** What a column is in the table that a row belongs to; above all tables, what it is in the first. */
    Optional<ColumnRead> column(int column, int row) {
        List<ColumnRead> own =
                columns.stream().filter(read -> read.spot().column() == column).toList();
        return own.stream()
                .filter(read -> read.firstHeaderRow() <= row && row <= read.lastRow())
                .findFirst()
                .or(() -> own.stream().findFirst());
    }
}
