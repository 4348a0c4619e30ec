package org.portolan.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.intake.Intake;
import org.portolan.api.intake.Row;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.intake.table.Cells;
import org.portolan.intake.value.DateColumn;
import org.portolan.intake.value.Flags;
import org.portolan.intake.value.NoValue;
import org.portolan.intake.value.NumberColumn;

/** The row that is being read: one object for all rows of a sheet. */
final class TableRow implements Row {

    private final SheetLook look;
    private final Intake intake;
    private final Remarks remarks;
    private final List<Finding> reasons = new ArrayList<>();
    private Cells cells = new Cells();

    TableRow(SheetLook look, Intake intake, Remarks remarks) {
        this.look = look;
        this.intake = intake;
        this.remarks = remarks;
    }

    void begin(Cells row) {
        cells = row;
        reasons.clear();
    }

    /** Why this row is not stored; empty where it is. */
    List<Finding> reasons() {
        return reasons;
    }

    @Override
    public long number() {
        return cells.number();
    }

    @Override
    public String sheet() {
        return look.place().sheet();
    }

    @Override
    public Place place() {
        return Place.row(look.place().file(), look.place().sheet(), cells.number());
    }

    @Override
    public List<String> columns() {
        return look.columns().names();
    }

    @Override
    public boolean has(String column) {
        return look.columns().of(column) >= 0;
    }

    @Override
    public String text(String column) {
        int index = look.columns().of(column);
        return index < 0 ? "" : text(column, index);
    }

    private String text(String column, int index) {
        String text = cells.text(index);
        if (look.suspect() && Unreadables.in(text)) {
            refuse(column, "intake.cell.bytes", text.replace('\0', '\uFFFD'));
        }
        return NoValue.is(text) ? "" : text;
    }

    @Override
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            refuse(column, "intake.cell.blank", "");
        }
        return text;
    }

    @Override
    public Optional<BigDecimal> decimal(String column) {
        int index = look.columns().of(column);
        if (index < 0) {
            return Optional.empty();
        }
        NumberColumn numbers = look.conventions().number(index);
        Optional<BigDecimal> plain = numbers.plain(cells, index);
        if (plain.isPresent()) {
            return plain;
        }
        String text = text(column, index);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = numbers.read(text, cells.isTyped(index));
        if (numbers.mustSay()) {
            guess(
                    column,
                    text,
                    "intake.guess.number",
                    number.map(BigDecimal::toPlainString).orElse(""));
        }
        if (number.isEmpty() && (text.startsWith("<") || text.startsWith(">"))) {
            remarks.say(Finding.info(
                    place().column(look.columns().nameOf(column)),
                    Text.of("intake.cell.bound", look.columns().nameOf(column), text)));
            return number;
        }
        return number.or(() -> refuse(column, "intake.cell.number", text));
    }

    @Override
    public Optional<LocalDate> date(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        int index = look.columns().of(column);
        DateColumn dates = look.conventions().date(index);
        Optional<LocalDate> date = dates.read(text);
        if (dates.mustSay()) {
            guess(
                    column,
                    text,
                    "intake.guess.date",
                    date.map(LocalDate::toString).orElse(""));
        }
        if (date.isEmpty() && cells.isTyped(index)) {
            return look.serial(text).or(() -> refuse(column, "intake.cell.date", text));
        }
        return date.or(() -> refuse(column, "intake.cell.date", text));
    }

    @Override
    public Optional<Boolean> flag(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.empty() : Flags.read(text).or(() -> refuse(column, "intake.cell.flag", text));
    }

    private void guess(String column, String text, String key, String read) {
        String name = look.columns().nameOf(column);
        intake.finding(Finding.warning(place().column(name), Text.of(key, name, text, read), Text.of(key + ".remedy")));
    }

    private <T> Optional<T> refuse(String column, String key, String text) {
        String name = look.columns().nameOf(column);
        reject(column, Text.of(key, String.valueOf(number()), name, text), Text.of(key + ".remedy"));
        return Optional.empty();
    }

    @Override
    public void reject(String column, Text reason, Text remedy) {
        Place place = column.isEmpty() ? place() : place().column(look.columns().nameOf(column));
        Finding finding = Finding.error(place, reason, remedy);
        if (!reasons.contains(finding)) {
            reasons.add(finding);
        }
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
