package org.portolan.render;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.portolan.api.report.Cell;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/**
 * A cell as a machine reads it: plain decimals with a point, percentages as fractions, ISO dates, and the currency or unit
 * by itself.
 *
 * <p>Text that begins with {@code = + - @}, their full-width forms, a tab or a line break is a formula to a spreadsheet, and
 * a file that came from outside could do harm with one. It gets an apostrophe in front, which shows that it is text (OWASP,
 * CSV Injection, 2024). Text that is a plain number needs none.
 *
 * @param unit empty where there is none
 */
record CsvCell(String value, String unit) {

    private static final Pattern DANGEROUS = Pattern.compile("[=+\\-@\t\r\n＝＋－＠].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*");

    static CsvCell of(Cell cell, Wording wording) {
        return cell.value().map(value -> of(value, wording)).orElse(new CsvCell("", ""));
    }

    private static CsvCell of(Object value, Wording wording) {
        if (value instanceof Money money) {
            return new CsvCell(money.written(), money.currency().getCurrencyCode());
        } else if (value instanceof Weight weight) {
            return new CsvCell(weight.value().toPlainString(), weight.unit().symbol());
        } else if (value instanceof Percent percent) {
            return new CsvCell(percent.fraction().toPlainString(), "");
        } else if (value instanceof BigDecimal number) {
            return new CsvCell(number.toPlainString(), "");
        } else if (value instanceof Number || value instanceof Boolean) {
            return new CsvCell(value.toString(), "");
        }
        return new CsvCell(guarded(wording.say(value)), "");
    }

    static String guarded(String text) {
        boolean harmless =
                !DANGEROUS.matcher(text).matches() || NUMBER.matcher(text).matches();
        return harmless ? text : "'" + text;
    }
}
