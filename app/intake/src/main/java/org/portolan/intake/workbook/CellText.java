package org.portolan.intake.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;
import org.portolan.intake.table.Cells;

/**
 * What a worksheet's cell says: numbers as a person reads them, not as the computer holds them; dates in ISO form;
 * nothing for an error.
 */
final class CellText {

    /** A spreadsheet program shows and keeps 15 significant digits (Microsoft: Excel specifications and limits). */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    /** What is longer than any double written out, such as 1E999999999, is no number. */
    private static final int LONGEST = 330;

    private final Serials serials;
    private final boolean percents;

    /** @param percents true to write 0.12 as 12% where the sheet shows it so */
    CellText(boolean since1904, boolean percents) {
        this.serials = new Serials(since1904);
        this.percents = percents;
    }

    void write(@Nullable Cell cell, Cells into) {
        if (cell == null) {
            into.add("");
            return;
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        switch (cell.getType()) {
            case EMPTY, ERROR -> into.add("");
            case STRING -> into.add(cell.getText());
            case BOOLEAN -> into.add(raw.equals("1") || raw.equalsIgnoreCase("true") ? "true" : "false");
            case NUMBER -> number(raw, cell.getDataFormatString(), into);
            case FORMULA -> formula(cell, raw, into);
        }
    }

    /** The value that the program had worked out when it saved the file. */
    private void formula(Cell cell, String raw, Cells into) {
        if (cell.getValue() instanceof BigDecimal) {
            number(raw, cell.getDataFormatString(), into);
        } else if (cell.getValue() instanceof Boolean flag) {
            into.add(flag.toString());
        } else {
            into.add(raw.startsWith("#") ? "" : raw);
        }
    }

    private void number(String raw, @Nullable String format, Cells into) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException notANumber) {
            into.add(raw);
            return;
        }
        if (Math.abs((long) value.precision() - value.scale()) > LONGEST || Math.abs((long) value.scale()) > LONGEST) {
            into.add(raw);
            return;
        }
        if (percents && format != null && format.endsWith("%")) {
            into.add(plain(value.movePointRight(2)) + "%");
            return;
        }
        into.addTyped(
                format != null && serials.isDate(format) && value.signum() >= 0 ? serials.text(value) : plain(value));
    }

    private static String plain(BigDecimal value) {
        BigDecimal shown = value.precision() > SHOWN.getPrecision() ? value.round(SHOWN) : value;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
