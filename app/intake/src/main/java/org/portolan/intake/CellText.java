package org.portolan.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a worksheet's cell says: numbers as written, not as the computer holds them; dates in ISO form; nothing for an
 * error.
 */
final class CellText {

    /** A spreadsheet program shows and keeps 15 significant digits (Excel specifications and limits, 2026). */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private final LocalDate epoch;
    private final boolean date1904;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    CellText(boolean date1904) {
        this.date1904 = date1904;
        this.epoch = date1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    String of(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY, ERROR -> "";
            case STRING -> cell.getText();
            case BOOLEAN -> raw.equals("1") || raw.equalsIgnoreCase("true") ? "true" : "false";
            case NUMBER -> number(raw, cell.getDataFormatString());
            case FORMULA -> formula(cell, raw);
        };
    }

    private String formula(Cell cell, String raw) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal) {
            return number(raw, cell.getDataFormatString());
        }
        if (value instanceof Boolean flag) {
            return flag.toString();
        }
        return value == null ? "" : raw;
    }

    private String number(String raw, @Nullable String format) {
        BigDecimal value;
        try {
            value = new BigDecimal(raw.strip());
        } catch (NumberFormatException notANumber) {
            return raw;
        }
        if (format != null && dateFormats.computeIfAbsent(format, CellText::isDate)) {
            return date(value);
        }
        BigDecimal shown = value.precision() > 15 ? value.round(SHOWN) : value;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal serial) {
        long days = serial.longValue();
        // Serial 60 is 29 February 1900, a day that never was: before it the count is one short.
        LocalDate day = epoch.plusDays(!date1904 && days < 60 ? days + 1 : days);
        long seconds = serial.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        if (seconds == 0) {
            return day.toString();
        }
        LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds);
        return moment.toString().replace('T', ' ');
    }

    /** True where a number format shows a day: it has y, m, d outside quotes, brackets and escapes. */
    static boolean isDate(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "");
        String first = bare.split(";", -1)[0];
        return !first.equalsIgnoreCase("general") && first.matches("(?i).*(y|d|m{3}).*");
    }
}
