package org.portolan.render;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Place;
import org.portolan.api.report.Severity;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.api.trade.CurrencySymbols;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/**
 * Says values for a reader. Any thread may call it.
 *
 * <table>
 * <caption>What is said</caption>
 * <tr><td>money</td><td>{@code € 9.86}: symbol, blank, amount with the language's point and grouping and at least the
 * minor unit's digits. A symbol is one that a single currency has: {@code US$}, {@code CA$}, {@code CN¥}, {@code JP¥};
 * where there is none, the ISO code: {@code CHF 9.86}. In Chinese the yuan is plain {@code ¥}, as everybody writes it there
 * (CLDR 44, zh), and the yen keeps its {@code JP¥}.</td></tr>
 * <tr><td>weight, size</td><td>{@code 1.152 kg}, {@code 20 × 15 × 8 cm}: the unit as it was given</td></tr>
 * <tr><td>percent</td><td>{@code 3.5 %}</td></tr>
 * <tr><td>number</td><td>{@code 1,234.5}</td></tr>
 * <tr><td>date</td><td>{@code 2026-11-22} in every language</td></tr>
 * <tr><td>truth</td><td>{@code yes} and {@code no}</td></tr>
 * <tr><td>place, severity</td><td>in words: {@code rates.xlsx, row 14}; {@code Warning}</td></tr>
 * </table>
 *
 * <p>At most six digits after the point are said, half up; files for machines (JSON, CSV, XLSX) carry them all.
 */
public final class Formats {

    private Formats() {}

    /**
     * Say a value.
     *
     * @param value of a class that some {@link org.portolan.api.report.Kind} takes, or a {@link Cell}, {@link Place},
     *     {@link Severity}, {@link Currency}, {@link Length}; empty string for what is blank
     */
    public static String say(Object value, Texts texts, Locale locale) {
        return say(value, 0, texts, locale);
    }

    /**
     * Say a value with at least so many digits after the point, so that the numbers of a column stand below each other:
     * {@link Digits} knows how many.
     */
    public static String say(Object value, int leastDigits, Texts texts, Locale locale) {
        Numerals numerals = Numerals.of(locale);
        if (value instanceof Cell cell) {
            return cell.value()
                    .map(held -> say(held, leastDigits, texts, locale))
                    .orElse("");
        } else if (value instanceof Text text) {
            return texts.say(text, locale);
        } else if (value instanceof Money money) {
            return minus(money.amount()) + CurrencySymbols.of(money.currency(), locale) + " "
                    + numerals.write(money.amount(), Math.max(money.minorDigits(), leastDigits));
        } else if (value instanceof Weight weight) {
            return number(weight.value(), leastDigits, numerals) + " "
                    + weight.unit().symbol();
        } else if (value instanceof Percent percent) {
            return number(percent.fraction().movePointRight(2), leastDigits, numerals) + " %";
        } else if (value instanceof BigDecimal number) {
            return number(number, leastDigits, numerals);
        } else if (value instanceof Integer || value instanceof Long) {
            return number(BigDecimal.valueOf(((Number) value).longValue()), leastDigits, numerals);
        } else if (value instanceof Boolean truth) {
            return texts.say(Text.of(truth ? "render.yes" : "render.no"), locale);
        } else if (value instanceof Dimensions size) {
            return say(size, numerals);
        } else if (value instanceof Length length) {
            return number(length.value(), 0, numerals) + " " + length.unit().symbol();
        } else if (value instanceof Severity severity) {
            return texts.say(Text.of("render.severity." + severity.name().toLowerCase(Locale.ROOT)), locale);
        } else if (value instanceof Place place) {
            return say(place, texts, locale);
        } else if (value instanceof Currency currency) {
            return currency.getCurrencyCode();
        } else if (value instanceof Optional<?> optional) {
            return optional.map(held -> say(held, texts, locale)).orElse("");
        } else if (value instanceof LocalDate || value instanceof URI || value instanceof String) {
            return value.toString();
        }
        return value.toString();
    }

    private static String number(BigDecimal number, int leastDigits, Numerals numerals) {
        return minus(number) + numerals.write(number, leastDigits);
    }

    private static String minus(BigDecimal number) {
        return Numerals.shown(number, 0).signum() < 0 ? "-" : "";
    }

    private static String say(Dimensions size, Numerals numerals) {
        boolean oneUnit = size.sides().stream().map(Length::unit).distinct().count() == 1;
        String sides = size.sides().stream()
                .map(side -> number(side.value(), 0, numerals)
                        + (oneUnit ? "" : " " + side.unit().symbol()))
                .collect(Collectors.joining(" × "));
        return oneUnit ? sides + " " + size.longest().unit().symbol() : sides;
    }

    private static String say(Place place, Texts texts, Locale locale) {
        Text sheet = place.sheet().isEmpty() ? Text.EMPTY : Text.of("render.place.sheet", place.sheet());
        Text row = place.row() > 0 ? Text.of("render.place.row", Long.toString(place.row())) : Text.EMPTY;
        Text column = place.column().isEmpty() ? Text.EMPTY : Text.of("render.place.column", place.column());
        return Stream.of(Text.literal(place.file()), sheet, row, column)
                .filter(part -> !part.isEmpty())
                .map(part -> texts.say(part, locale))
                .collect(Collectors.joining(texts.say(Text.of("render.place.comma"), locale)));
    }
}
