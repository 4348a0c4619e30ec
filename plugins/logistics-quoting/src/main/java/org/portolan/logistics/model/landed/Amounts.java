package org.portolan.logistics.model.landed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Money;

/** Amounts and numbers as tariffs write them: {@code 6.8¢}, {@code $1.50}, {@code 95 EUR}, {@code 33 1/3}. */
final class Amounts {

    static final Currency DOLLAR = Money.currencyOf("USD");

    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+";
    private static final Pattern MIXED =
            Pattern.compile("(?:(?<whole>" + NUMBER + ")\\s+)?(?<over>\\d+)/(?<under>[1-9]\\d*)");
    private static final Pattern AMOUNT = Pattern.compile("(?:(?<dollars>[$]\\s*)(?<a>" + NUMBER + ")"
            + "|(?<b>" + NUMBER + "(?:\\s+\\d+/[1-9]\\d*)?)\\s*(?:¢|cents?\\b)"
            + "|(?<c>" + NUMBER + ")\\s*(?<after>[A-Z]{3}|€|£)(?![A-Za-z])"
            + "|(?<before>[A-Z]{3}|€|£)\\s*(?<d>" + NUMBER + "))");

    private Amounts() {}

    /** An amount at the beginning of words, and what stands after it. */
    record Leading(Money amount, String rest) {}

    static Optional<Leading> leading(String words) {
        Matcher found = AMOUNT.matcher(words);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String rest = words.substring(found.end()).strip();
        if (found.group("dollars") != null) {
            return number(found.group("a")).map(n -> new Leading(Money.of(n, DOLLAR), rest));
        }
        if (found.group("b") != null) {
            return number(found.group("b")).map(n -> new Leading(Money.of(n.movePointLeft(2), DOLLAR), rest));
        }
        String code = found.group("after") == null ? found.group("before") : found.group("after");
        String digits = found.group("c") == null ? found.group("d") : found.group("c");
        return currency(code).flatMap(currency -> number(digits).map(n -> new Leading(Money.of(n, currency), rest)));
    }

    /** A number with thousands commas or a fraction: {@code 1,000}, {@code 33 1/3} (to 12 decimals, half even). */
    static Optional<BigDecimal> number(String text) {
        String stripped = text.strip();
        Matcher mixed = MIXED.matcher(stripped);
        if (mixed.matches()) {
            BigDecimal whole = mixed.group("whole") == null ? BigDecimal.ZERO : plain(mixed.group("whole"));
            return Optional.of(whole.add(new BigDecimal(mixed.group("over"))
                    .divide(new BigDecimal(mixed.group("under")), 12, RoundingMode.HALF_EVEN)));
        }
        return stripped.matches(NUMBER) ? Optional.of(plain(stripped)) : Optional.empty();
    }

    /** Dollars below one are written in cents, as the tariff of the United States does. */
    static String written(Money amount) {
        if (!amount.currency().equals(DOLLAR)) {
            return amount.amount().toPlainString() + " " + amount.currency().getCurrencyCode();
        }
        return amount.amount().compareTo(BigDecimal.ONE) < 0
                ? amount.amount().movePointRight(2).toPlainString() + "¢"
                : "$" + amount.amount().toPlainString();
    }

    private static BigDecimal plain(String digits) {
        return new BigDecimal(digits.replace(",", ""));
    }

    private static Optional<Currency> currency(String code) {
        if (code.equals("€")) {
            return Optional.of(Money.currencyOf("EUR"));
        }
        if (code.equals("£")) {
            return Optional.of(Money.currencyOf("GBP"));
        }
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst();
    }
}
