package org.portolan.api.report;

/**
 * Where in a file something stands. Parts that do not apply are empty or 0.
 *
 * @param file the file's name without folders
 * @param sheet the sheet of a workbook
 * @param row the row as a spreadsheet program numbers it: 1 is the first row of the file
 * @param column the column's name as the file has it
 */
public record Place(String file, String sheet, long row, String column) {

    public static final Place NOWHERE = new Place("", "", 0, "");

    public static Place file(String file) {
        return new Place(file, "", 0, "");
    }

    public static Place row(String file, String sheet, long row) {
        return new Place(file, sheet, row, "");
    }

    public Place column(String name) {
        return new Place(file, sheet, row, name);
    }

    /** The parts that apply, separated by blanks: {@code sheet.xlsx Rates 14 rate}; empty where nothing applies. */
    @Override
    public String toString() {
        return (file + " " + sheet + " " + (row > 0 ? row : "") + " " + column)
                .strip()
                .replaceAll(" +", " ");
    }
}
