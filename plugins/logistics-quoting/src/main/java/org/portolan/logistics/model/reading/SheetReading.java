package org.portolan.logistics.model.reading;

import java.util.List;
import java.util.Optional;

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
     * @param firstHeaderRow the first row of the table's header; the spot is in the last
     * @param lastRow the last row that can belong to the table
     * @param header its text in the file
     * @param role empty where the header only says a band, a zone or a country, or nothing
     * @param meaning in words that a person could point with; empty where it is left alone
     */
    public record ColumnRead(
            Spot spot,
            int firstHeaderRow,
            int lastRow,
            String header,
            Optional<Role> role,
            String meaning,
            boolean sure) {}
}
