package org.portolan.logistics.model.reading;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Money;

/** Finds currencies as sheets name them: RMB, 元, 人民币, ¥, US$, 美金, EUR, € … */
final class MoneyWords {

    /** A currency's name or sign in a longer text; 元 last, since it ends many others. */
    static final String TEXT =
            "(?:(?<![A-Za-z])(?:RMB|CNY|USD|EUR|GBP|HKD|JPY|AUD|CAD|SGD|NZD|CHF|KRW|TWD|THB|MYR|PLN|CZK"
                    + "|SEK|NOK|DKK|MXN|BRL|RUB|INR|AED|SAR|IDR|PHP|VND)(?![A-Za-z])|人民币|美元|美金|欧元|英镑|港币|港元|日元|日圆|澳元|加元"
                    + "|新元|US\\$|HK\\$|AU?\\$|CA?\\$|\\$|€|£|¥|元)";

    private static final Pattern WORD = Pattern.compile(TEXT, Pattern.CASE_INSENSITIVE);

    private MoneyWords() {}

    /** All currencies that a text names. A lone 元 or ¥ is the yuan. */
    static Set<Currency> in(String text) {
        Set<Currency> found = new LinkedHashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            found.add(Money.currencyOf(code(word.group())));
        }
        return found;
    }

    /** The one currency that a text names; empty where it names none or several. */
    static Optional<Currency> only(String text) {
        Set<Currency> found = in(text);
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** The text without names and signs of currencies. */
    static String without(String text) {
        return WORD.matcher(text).replaceAll(" ");
    }

    private static String code(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "RMB", "人民币", "¥", "元" -> "CNY";
            case "美元", "美金", "US$", "$" -> "USD";
            case "欧元", "€" -> "EUR";
            case "英镑", "£" -> "GBP";
            case "港币", "港元", "HK$" -> "HKD";
            case "日元", "日圆" -> "JPY";
            case "澳元", "AU$", "A$" -> "AUD";
            case "加元", "CA$", "C$" -> "CAD";
            case "新元" -> "SGD";
            default -> word;
        };
    }
}
