package org.portolan.kernel.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.api.text.Text;
import org.portolan.api.text.Texts;
import org.portolan.api.trade.CurrencySymbols;
import org.portolan.api.trade.Dimensions;
import org.portolan.api.trade.Length;
import org.portolan.api.trade.Money;
import org.portolan.api.trade.Percent;
import org.portolan.api.trade.Weight;

/** Says a value within a sentence, as a cell beside it says it, in the reader's language. Nothing is rounded. */
final class Values {

    private Values() {}

    static String say(Object value, Texts texts, Locale locale) {
        if (value instanceof Text text) {
            return texts.say(text, locale);
        }
        if (value instanceof BigDecimal number) {
            return number(number, 0, locale);
        }
        if (value instanceof Integer || value instanceof Long) {
            return NumberFormat.getIntegerInstance(locale).format(value);
        }
        if (value instanceof Money money) {
            return (money.amount().signum() < 0 ? "-" : "")
                    + CurrencySymbols.of(money.currency(), locale) + " "
                    + number(money.amount().abs(), money.minorDigits(), locale);
        }
        if (value instanceof Weight weight) {
            return number(weight.value(), 0, locale) + " " + weight.unit().symbol();
        }
        if (value instanceof Percent percent) {
            return number(percent.fraction().movePointRight(2), 0, locale) + " %";
        }
        if (value instanceof Dimensions size) {
            return size(size, locale);
        }
        return value.toString();
    }

    private static String size(Dimensions size, Locale locale) {
        boolean oneUnit = size.sides().stream().map(Length::unit).distinct().count() == 1;
        if (oneUnit) {
            return size.sides().stream()
                            .map(side -> number(side.value(), 0, locale))
                            .collect(Collectors.joining(" × "))
                    + " " + size.longest().unit().symbol();
        }
        return size.sides().stream()
                .map(side -> number(side.value(), 0, locale) + " " + side.unit().symbol())
                .collect(Collectors.joining(" × "));
    }

    private static String number(BigDecimal number, int leastDigits, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(leastDigits);
        format.setMaximumFractionDigits(Math.max(number.scale(), leastDigits));
        return format.format(number);
    }
}
