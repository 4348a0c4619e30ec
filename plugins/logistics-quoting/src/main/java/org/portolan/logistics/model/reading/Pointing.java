package org.portolan.logistics.model.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.intake.Grid;

/**
 * What a person says of a part of a workbook: {@code Sheet1!C=price-per-kg}, {@code Sheet1!5=header}, {@code 7:12=zone B},
 * {@code Sheet2=skip}, {@code currency=CNY}.
 *
 * @param sheet empty for every sheet
 * @param key what is said of a whole sheet or file, such as {@code currency}; empty where a part is pointed at
 * @param firstRow 0 for all rows
 * @param column 0 for all columns
 */
public record Pointing(String sheet, String key, int firstRow, int lastRow, int column, String meaning) {

    /** What can be said of a file, or of a sheet. */
    private static final Set<String> KEYS = Set.of(
            "currency",
            "carrier",
            "weight-unit",
            "volumetric",
            "step",
            "min-weight",
            "code",
            "name",
            "from",
            "to",
            "price",
            "sheet");

    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?<sheet>.*)!)?(?<target>[^=!]+?)\\s*=\\s*(?<meaning>.+)");
    private static final Pattern COLUMN = Pattern.compile("[A-Z]{1,3}");
    private static final Pattern ROWS = Pattern.compile("(\\d{1,7})(?:[:-](\\d{1,7}))?");
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    /** Read what a person wrote; empty where it points at nothing. */
    public static Optional<Pointing> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        String sheet = Optional.ofNullable(written.group("sheet")).orElse("").strip();
        String target = written.group("target").strip();
        String meaning = written.group("meaning").strip();
        if (KEYS.contains(target)) {
            return Optional.of(new Pointing(sheet, target, 0, 0, 0, meaning));
        }
        if (COLUMN.matcher(target).matches()) {
            return Optional.of(new Pointing(sheet, "", 0, 0, column(target), meaning));
        }
        Matcher rows = ROWS.matcher(target);
        if (rows.matches()) {
            int first = Integer.parseInt(rows.group(1));
            int last = Optional.ofNullable(rows.group(2)).map(Integer::parseInt).orElse(first);
            return first < 1 || last < first
                    ? Optional.empty()
                    : Optional.of(new Pointing(sheet, "", first, last, 0, meaning));
        }
        Matcher cell = CELL.matcher(target);
        if (cell.matches()) {
            int row = Integer.parseInt(cell.group(2));
            return Optional.of(new Pointing(sheet, "", row, row, column(cell.group(1)), meaning));
        }
        // Sheet2=skip names the sheet without pointing into it.
        return meaning.equals("skip") || meaning.equals("read")
                ? Optional.of(new Pointing(target, "sheet", 0, 0, 0, meaning))
                : Optional.empty();
    }

    /** Say what a column is. */
    public static Pointing column(String sheet, int column, String meaning) {
        return new Pointing(sheet, "", 0, 0, column, meaning);
    }

    /** Say what rows are, such as {@code header} or {@code zone B}. */
    public static Pointing rows(String sheet, int first, int last, String meaning) {
        return new Pointing(sheet, "", first, last, 0, meaning);
    }

    /** Say something of a whole sheet; of the file where its name is empty. */
    public static Pointing whole(String sheet, String key, String meaning) {
        return new Pointing(sheet, key, 0, 0, 0, meaning);
    }

    /** True where both say something of the same part. */
    public boolean isOfSamePart(Pointing other) {
        return sheet.equals(other.sheet)
                && key.equals(other.key)
                && firstRow == other.firstRow
                && lastRow == other.lastRow
                && column == other.column;
    }

    /** True where it says what a column is. */
    public boolean isColumn() {
        return column > 0 && firstRow == 0;
    }

    /** True where it says what rows are. */
    public boolean isRows() {
        return column == 0 && firstRow > 0;
    }

    /** True where it is said of this sheet. */
    public boolean isFor(String name) {
        return sheet.isEmpty() || sheet.equals("*") || Plain.lower(sheet).equals(Plain.lower(name));
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (column, letter) -> column * 26 + letter - 'A' + 1);
    }

    boolean isCell() {
        return column > 0 && firstRow > 0;
    }

    @Override
    public String toString() {
        String target = !key.isEmpty()
                ? key
                : isCell()
                        ? Grid.cell(firstRow, column)
                        : isColumn()
                                ? Grid.column(column)
                                : firstRow == lastRow ? Integer.toString(firstRow) : firstRow + ":" + lastRow;
        if (key.equals("sheet")) {
            return sheet + "=" + meaning;
        }
        return (sheet.isEmpty() ? "" : sheet + "!") + target + "=" + meaning;
    }
}
