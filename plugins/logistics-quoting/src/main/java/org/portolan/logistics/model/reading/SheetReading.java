package org.portolan.logistics.model.reading;

import java.util.List;

/**
 * How one sheet was read.
 *
 * @param skipped true where it was left out: hidden, without a table, or by a person's word
 * @param columns what each column of each table was taken for
 * @param notes what stands outside of the tables
 * @param layout the texts of its headers, by which next month's sheet is known; empty where it has none
 */
public record SheetReading(
        String sheet, boolean skipped, List<ColumnRead> columns, List<NoteRead> notes, String layout) {

    public SheetReading {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /**
     * A column and what it was taken for.
     *
     * @param header its text in the file
     * @param meaning in words that a person could point with; empty where it is left alone
     */
    public record ColumnRead(Spot spot, int lastHeaderRow, int lastRow, String header, String meaning, boolean sure) {}
}
