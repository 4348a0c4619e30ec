package org.portolan.intake.value;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words and signs by which files say what money a number is. Units of weight or size are none. */
final class Currencies {

    private static final Set<String> WORDS = Stream.concat(
                    Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode),
                    Stream.of(
                            "RMB", "元", "圆", "块", "円", "圓", "원", "KR", "KR.", "ZŁ", "ZŁ.", "KČ", "FT", "LEI", "RON",
                            "RS", "RS.", "RP", "RP.", "RM", "TL", "FR", "FR.", "SFR.", "R$", "ЛВ", "ЛВ.", "РУБ", "РУБ.",
                            "Р.", "ГРН", "บาท", "DIN", "EURO", "EUROS", "Đ", "₫"))
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    static boolean has(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        if (WORDS.contains(upper)) {
            return true;
        }
        // €, US$, $US, CN¥, and both at once: US$ USD.
        String letters = upper.chars()
                .filter(c -> Character.getType(c) != Character.CURRENCY_SYMBOL && c != ' ')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        boolean symbol = letters.length() < upper.replace(" ", "").length();
        return symbol
                && (letters.length() <= 2 || WORDS.contains(letters))
                && letters.chars().allMatch(Character::isLetter);
    }

    /** True where the word before this point is written with one: {@code Rs.} */
    static boolean isAbbreviated(String text, int point) {
        return WORDS.contains(text.substring(0, point + 1).strip().toUpperCase(Locale.ROOT));
    }
}
