package org.portolan.courses.model.people;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import org.portolan.api.trade.Money;

/**
 * What a month of work pays somewhere, as somebody says.
 *
 * @param city by its key in {@link Terms}, as platform, language and role are; each may be empty
 * @param least a month; empty where only an upper end is said, or no amount at all
 * @param month in which it was said, as 2026-11; empty where that is not known
 * @param remark the words in which it was said, or what else is to be known
 */
public record PayRow(
        String id,
        String city,
        String platform,
        String language,
        String role,
        Optional<BigDecimal> least,
        Optional<BigDecimal> most,
        Currency currency,
        Basis basis,
        String month,
        String source,
        String remark) {

    public PayRow {
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            throw new IllegalArgumentException("pay " + id + " goes from " + least.get() + " down to " + most.get());
        }
        if (!month.matches("|\\d{4}-(0[1-9]|1[0-2])")) {
            throw new IllegalArgumentException("pay " + id + " is of no month: " + month);
        }
    }

    /** Before or after tax and insurance. */
    public enum Basis {
        NET,
        GROSS,
        /** Nobody says. */
        UNSAID
    }

    /** What it is about: rows of one subject say the same thing, or disagree. */
    public String subject() {
        return city + "|" + platform + "|" + language + "|" + role;
    }

    public Optional<Money> from() {
        return least.map(amount -> Money.of(amount, currency));
    }

    public Optional<Money> to() {
        return most.map(amount -> Money.of(amount, currency));
    }

    /** The middle between both ends, or the one end that is said; empty where no amount is. */
    public Optional<BigDecimal> middle() {
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(least.get().add(most.get()).divide(BigDecimal.valueOf(2)));
        }
        return least.or(() -> most);
    }

    /** The same words about the same thing. */
    public PayRow named(String other) {
        return new PayRow(other, city, platform, language, role, least, most, currency, basis, month, source, remark);
    }
}
