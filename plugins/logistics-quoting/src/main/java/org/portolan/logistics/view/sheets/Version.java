package org.portolan.logistics.view.sheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.Validity;

/**
 * One service of one import, as the list of sheets has it.
 *
 * @param importId the import that brought the sheet
 * @param file its name
 * @param state whether it counts on the day that was looked at
 */
record Version(
        String importId, String file, String carrier, String code, String service, Validity validity, Text state) {

    /** The rows of the table {@code sheets}, in their order. */
    static List<Version> all(Table sheets) {
        List<String> keys = sheets.columns().stream().map(Column::key).toList();
        return sheets.rows().stream().map(row -> of(keys, row)).toList();
    }

    private static Version of(List<String> keys, List<Cell> row) {
        return new Version(
                words(keys, row, "import_id"),
                words(keys, row, "sheet"),
                words(keys, row, "carrier"),
                words(keys, row, "service_code"),
                words(keys, row, "service"),
                new Validity(day(keys, row, "effective_from"), day(keys, row, "effective_to")),
                row.get(keys.indexOf("state")).value().map(Text.class::cast).orElse(Text.EMPTY));
    }

    private static String words(List<String> keys, List<Cell> row, String column) {
        return row.get(keys.indexOf(column)).value().map(String::valueOf).orElse("");
    }

    private static Optional<LocalDate> day(List<String> keys, List<Cell> row, String column) {
        return row.get(keys.indexOf(column)).value().map(LocalDate.class::cast);
    }

    /** The older of two versions of a sheet comes first: by its first day, else by when it was imported. */
    boolean isBefore(Version other) {
        LocalDate first = validity.from().orElse(LocalDate.MIN);
        LocalDate second = other.validity.from().orElse(LocalDate.MIN);
        return first.equals(second) ? importId.compareTo(other.importId) < 0 : first.isBefore(second);
    }
}
