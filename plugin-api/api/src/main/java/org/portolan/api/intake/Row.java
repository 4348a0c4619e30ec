package org.portolan.api.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

/**
 * One data row of a table. Columns are asked for by their field's name, or by the file's own name of a column that no
 * field knows; a name that stands twice in the file is {@code name#2} the second time.
 *
 * <p>Blank, {@code -}, {@code n/a}, {@code N/A} and {@code --} are no value. An accessor that cannot read a cell rejects
 * the row, with a finding that names the cell, and answers empty: read all cells, then ask {@link #rejected()}.
 *
 * <p>A row is good until the next one is read: keep what it says, not the row.
 */
public interface Row {

    /** The row as a spreadsheet program numbers it. */
    long number();

    /** The sheet; empty for CSV and TSV. */
    String sheet();

    Place place();

    /** The names of the file's columns, from left to right. */
    List<String> columns();

    /** True where the file has this column, whatever its cell holds. */
    boolean has(String column);

    /** The cell as text without surrounding blanks; empty string where there is no value. */
    String text(String column);

    /** The cell as text; rejects the row where there is no value. */
    String required(String column);

    /** The cell as a number, in whatever locale the file writes numbers: {@code 1.234,56}, {@code 1,234.56}, {@code ¥12}. */
    Optional<BigDecimal> decimal(String column);

    /** The cell as a date: ISO, or in the one order of day and month that fits all dates of the file's first rows. */
    Optional<LocalDate> date(String column);

    /** The cell as yes or no: true/false, yes/no, 1/0, 是/否. */
    Optional<Boolean> flag(String column);

    /** Reject this row: it is kept with this reason and not stored. */
    void reject(String column, Text reason, Text remedy);

    /** Say something about this row, which is stored all the same. */
    void finding(Finding finding);

    /** True where this row was rejected. */
    boolean rejected();
}
