package org.portolan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Row;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;

/** The row that is being read: one object for all rows of a sheet. */
final class TableRow implements Row {

    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "是", "ja", "oui", "si", "sí");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "否", "nein", "non");

    private final Place sheet;
    private final Columns columns;
    private final Cells cells;
    private final Intake intake;
    private final List<Finding> reasons = new ArrayList<>();

    TableRow(Place sheet, Columns columns, Cells cells, Intake intake) {
        this.sheet = sheet;
        this.columns = columns;
        this.cells = cells;
        this.intake = intake;
    }

    void begin() {
        reasons.clear();
    }

    List<Finding> reasons() {
        return reasons;
    }

    @Override
    public long number() {
        return cells.number();
    }

    @Override
    public String sheet() {
        return sheet.sheet();
    }

    @Override
    public Place place() {
        return Place.row(sheet.file(), sheet.sheet(), cells.number());
    }

    @Override
    public List<String> columns() {
        return columns.names();
    }

    @Override
    public boolean has(String column) {
        return columns.of(column) >= 0;
    }

    @Override
    public String text(String column) {
        int index = columns.of(column);
        if (index < 0) {
            return "";
        }
        String text = cells.text(index);
        return NoValue.is(text) ? "" : text;
    }

    @Override
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            reject(column, Text.of("intake.cell.blank", column), Text.of("intake.cell.blank.remedy"));
        }
        return text;
    }

    @Override
    public Optional<BigDecimal> decimal(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            return unreadable(column, text, "intake.cell.number");
        }
    }

    @Override
    public Optional<LocalDate> date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, Math.min(10, text.length()))));
        } catch (DateTimeParseException notADate) {
            return unreadable(column, text, "intake.cell.date");
        }
    }

    @Override
    public Optional<Boolean> flag(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (YES.contains(lower)) {
            return Optional.of(true);
        }
        return NO.contains(lower) ? Optional.of(false) : unreadable(column, text, "intake.cell.flag");
    }

    private <T> Optional<T> unreadable(String column, String text, String key) {
        reject(column, Text.of(key, column, text), Text.of(key + ".remedy"));
        return Optional.empty();
    }

    @Override
    public void reject(String column, Text reason, Text remedy) {
        int index = columns.of(column);
        String name = index < 0 ? column : columns.names().get(index);
        reasons.add(Finding.error(place().column(name), reason, remedy));
    }

    @Override
    public void finding(Finding finding) {
        intake.finding(finding);
    }

    @Override
    public boolean rejected() {
        return !reasons.isEmpty();
    }
}
