package org.portolan.logistics.model.reading;

import org.portolan.api.intake.Grid;
import org.portolan.api.report.Place;

/** One cell of a workbook; row and column count from 1. Written {@code Sheet1!B7}. */
public record Spot(String sheet, int row, int column) implements Comparable<Spot> {

    /** The place for a finding: its column is the cell's name, {@code B7}. */
    public Place in(String file) {
        return new Place(file, sheet, row, Grid.cell(row, column));
    }

    @Override
    public int compareTo(Spot other) {
        int bySheet = sheet.compareTo(other.sheet);
        int byRow = Integer.compare(row, other.row);
        return bySheet != 0 ? bySheet : byRow != 0 ? byRow : Integer.compare(column, other.column);
    }

    @Override
    public String toString() {
        return sheet.isEmpty() ? Grid.cell(row, column) : sheet + "!" + Grid.cell(row, column);
    }
}
