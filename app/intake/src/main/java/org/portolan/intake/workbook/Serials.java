package org.portolan.intake.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Days as a workbook counts them: from 1900, or from 1904 as the first spreadsheets on the Macintosh did. */
final class Serials {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final long LAST = 2_958_465; // 9999-12-31

    private final LocalDate dayZero;
    private final boolean since1904;
    private final Map<String, Boolean> known = new HashMap<>();

    Serials(boolean since1904) {
        this.since1904 = since1904;
        this.dayZero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    LocalDate dayZero() {
        return dayZero;
    }

    /** True where a number format shows a day: it has y, d or mmm outside of quotes, brackets and escapes. */
    boolean isDate(String format) {
        return known.computeIfAbsent(format, Serials::showsDay);
    }

    private static boolean showsDay(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.", "");
        String positive = bare.split(";", -1)[0].toLowerCase(Locale.ROOT);
        return !positive.equals("general") && positive.matches(".*(y|d|mmm).*");
    }

    /** The day, with its time where it has one; the number itself where it is beyond all days. */
    String text(BigDecimal serial) {
        long days = serial.longValue();
        if (days > LAST) {
            return serial.toPlainString();
        }
        // Serial 60 is 29 February 1900, a day that never was: before it the count is one short.
        LocalDate day = dayZero.plusDays(!since1904 && days < 60 ? days + 1 : days);
        long seconds = serial.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDateTime moment = day.atStartOfDay().plusSeconds(seconds);
        return seconds == 0 ? day.toString() : MOMENT.format(moment);
    }
}
