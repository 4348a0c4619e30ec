package org.portolan.api.trade;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An exact amount in one currency. Nothing rounds but {@link #rounded()} and {@link #allocate}.
 *
 * @param amount in major units (12.34 euros); trailing zeros carry no meaning and are dropped
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<left>[A-Za-z]{3})?\\s*(?<amount>[+-]?[\\d.]+)\\s*(?<right>[A-Za-z]{3})?");

    public Money {
        amount = Decimals.plain(amount);
    }

    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    /** Make money from a decimal such as {@code "12.34"} and an ISO 4217 code such as {@code "EUR"}. */
    public static Money of(String amount, String currency) {
        return new Money(Decimals.parse(amount, "api.money.unreadable"), currencyOf(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** Read {@code 25EUR}, {@code EUR 25} or {@code 25.00 eur}. */
    public static Money parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches() || (written.group("left") == null) == (written.group("right") == null)) {
            throw new Unreadable("api.money.unreadable", text);
        }
        String code = written.group("left") == null ? written.group("right") : written.group("left");
        return of(written.group("amount"), code);
    }

    /** Find a currency by its ISO 4217 code, in any case; {@code RMB} is {@code CNY}. */
    public static Currency currencyOf(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        try {
            return Currency.getInstance(upper.equals("RMB") ? "CNY" : upper);
        } catch (IllegalArgumentException unknown) {
            throw new Unreadable("api.currency.unknown", code);
        }
    }

    /** Make money from stored micros: 12.34 euros are 12,340,000. */
    public static Money ofMicros(long micros, String currency) {
        return new Money(BigDecimal.valueOf(micros, 6), currencyOf(currency));
    }

    /** The stored form, in millionths; half up where the amount is finer, which no sheet's price is. */
    public long micros() {
        return amount.movePointRight(6).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Round half up to the currency's minor unit: cents for EUR, whole yen for JPY. */
    public Money rounded() {
        return new Money(amount.setScale(minorDigits(), RoundingMode.HALF_UP), currency);
    }

    /** Digits after the point of the currency's minor unit: 2 for EUR, 0 for JPY. */
    public int minorDigits() {
        return Math.max(currency.getDefaultFractionDigits(), 0);
    }

    /**
     * Share this amount by weights so that the shares sum to it exactly, to the minor unit. What rounding leaves goes to
     * the largest remainders first, and among equal ones to the earliest (largest-remainder method, Hamilton).
     *
     * @param weights at least one, none negative, not all zero
     * @throws IllegalArgumentException where the weights cannot carry an allocation or the amount is finer than the minor unit
     */
    public List<Money> allocate(List<BigDecimal> weights) {
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || weights.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException(
                    "cannot share " + this + " by " + weights + ": weights must be positive in sum and none negative");
        }
        BigInteger units = amount.movePointRight(minorDigits()).toBigIntegerExact();
        BigInteger[] shares = new BigInteger[weights.size()];
        BigDecimal[] remainders = new BigDecimal[weights.size()];
        BigInteger left = units.abs();
        for (int i = 0; i < shares.length; i++) {
            BigDecimal[] parts =
                    new BigDecimal(units.abs()).multiply(weights.get(i)).divideAndRemainder(sum);
            shares[i] = parts[0].toBigIntegerExact();
            remainders[i] = parts[1];
            left = left.subtract(shares[i]);
        }
        List<Integer> order = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .toList();
        for (int i = 0; i < left.intValueExact(); i++) {
            shares[order.get(i)] = shares[order.get(i)].add(BigInteger.ONE);
        }
        List<Money> result = new ArrayList<>();
        for (BigInteger share : shares) {
            BigInteger signed = units.signum() < 0 ? share.negate() : share;
            result.add(new Money(new BigDecimal(signed, minorDigits()), currency));
        }
        return List.copyOf(result);
    }

    /**
     * Compare amounts of one currency.
     *
     * @throws IllegalArgumentException where the currencies differ
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot join " + this + " and " + other + ": convert one of them first");
        }
        return other;
    }

    /** The amount with at least the minor unit's digits, and the code: {@code 12.30 EUR}. */
    @Override
    public String toString() {
        return written() + " " + currency.getCurrencyCode();
    }

    /** The amount as a plain decimal with at least the minor unit's digits: {@code 12.30}. */
    public String written() {
        return amount.setScale(Math.max(amount.scale(), minorDigits()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
