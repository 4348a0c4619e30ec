package org.portolan.render;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.portolan.api.trade.CurrencySymbols;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/** A place in a sheet, which takes a value as a true number, date, truth or text: never as a formula. */
record XlsxCell(Worksheet sheet, int row, int column) {

    static final int LONGEST_TEXT = 32_767;

    /** What Excel can count exactly; longer whole numbers are ids, and must keep their last digits. */
    private static final int EXACT_DIGITS = 15;

    /** Excel takes no more links than this in a sheet; further ones stay text. */
    private static final int LINKED_ROWS = 10_000;

    private static final Set<String> LINKED = Set.of("http", "https", "mailto");

    void write(Object value, int leastDigits, Wording wording) {
        if (value instanceof Money money) {
            String symbol = "\"" + CurrencySymbols.of(money.currency(), wording.locale()) + " \"";
            number(
                    money.amount(),
                    symbol + "#,##0" + fraction(money.amount(), Math.max(money.minorDigits(), leastDigits)));
        } else if (value instanceof Weight weight) {
            String unit = "\" " + weight.unit().symbol() + "\"";
            number(weight.value(), "#,##0" + fraction(weight.value(), leastDigits) + unit);
        } else if (value instanceof Percent percent) {
            BigDecimal shown = percent.fraction().movePointRight(2);
            number(percent.fraction(), "0" + fraction(shown, leastDigits) + " %");
        } else if (value instanceof BigDecimal number) {
            wholeOrFraction(number, leastDigits);
        } else if (value instanceof Integer || value instanceof Long) {
            wholeOrFraction(BigDecimal.valueOf(((Number) value).longValue()), leastDigits);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof URI link && isLinked(link)) {
            sheet.hyperlink(row, column, new HyperLink(link.toString(), text(link.toString(), wording)));
        } else {
            sheet.inlineString(row, column, text(wording.say(value), wording));
        }
    }

    private boolean isLinked(URI link) {
        return row <= LINKED_ROWS
                && link.getScheme() != null
                && LINKED.contains(link.getScheme().toLowerCase(Locale.ROOT));
    }

    private void wholeOrFraction(BigDecimal number, int leastDigits) {
        if (number.stripTrailingZeros().scale() <= 0 && number.precision() > EXACT_DIGITS) {
            sheet.inlineString(row, column, number.toPlainString());
            sheet.style(row, column).horizontalAlignment("right").set();
        } else {
            number(number, "#,##0" + fraction(number, leastDigits));
        }
    }

    private void number(BigDecimal number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }

    private static String fraction(BigDecimal number, int leastDigits) {
        int digits = Numerals.shown(number, leastDigits).scale();
        return digits == 0 ? "" : "." + "0".repeat(digits);
    }

    /** The text as a workbook can hold it: without characters that XML forbids, and with a mark where it was too long. */
    static String text(String words, Wording wording) {
        String clean = words.codePoints()
                .map(point -> isAllowed(point) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (clean.length() <= LONGEST_TEXT) {
            return clean;
        }
        String mark = wording.own("cut");
        return SheetNames.cut(clean, LONGEST_TEXT - mark.length()) + mark;
    }

    private static boolean isAllowed(int point) {
        boolean control = point < 0x20 && point != '\t' && point != '\n' && point != '\r';
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !half && point != 0xFFFE && point != 0xFFFF;
    }
}
