package org.portolan.logistics.model.landed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.api.trade.Percent;
import org.portolan.logistics.model.landed.DutyPart.AdValorem;
import org.portolan.logistics.model.landed.DutyPart.Elsewhere;
import org.portolan.logistics.model.landed.DutyPart.Flat;
import org.portolan.logistics.model.landed.DutyPart.Sliding;
import org.portolan.logistics.model.landed.DutyPart.Specific;
import org.portolan.logistics.model.landed.DutyPart.Where;

/** Reads one term of a rate, such as {@code 6.8¢/kg on drained weight}. */
final class DutyTerm {

    private static final Pattern SHARE = Pattern.compile(
            "(?<sign>[-+]?)\\s*(?<number>[\\d.,]+(?:\\s+\\d+/\\d+)?)\\s*%(?<rest>.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EACH = Pattern.compile("(?i)(?:/|per\\b|for each\\b|for every\\b|each\\b)\\s*(.*)");
    private static final Pattern COUNT = Pattern.compile("(?<count>\\d[\\d,]*(?:\\.\\d+)?)\\s*(?<rest>.*)");
    private static final Pattern SLIDING =
            Pattern.compile("(?i)(?<amount>.+?) less (?<degree>.+?) for each degree under "
                    + "(?<mark>[\\d.]+) degrees\\s*(?:\\([^)]*\\))?,?\\s*but not less (?:than )?(?<least>.+)");
    /** What a specific duty may be counted on. */
    private static final Pattern SUBJECT = Pattern.compile("(?i)(?:on|of|over|in|including)\\b.*");
    /** Words that mean the whole value. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)ad valorem|(?:on|of) (?:the )?(?:entire set|(?:full |customs )?value(?: of the (?:imported )?articles?)?)");

    private DutyTerm() {}

    static Optional<DutyPart> read(String term) {
        String words = term.strip();
        return sliding(words).or(() -> share(words)).or(() -> specific(words)).or(() -> elsewhere(words));
    }

    private static Optional<DutyPart> share(String words) {
        Matcher share = SHARE.matcher(words);
        if (!share.matches()) {
            return Optional.empty();
        }
        String rest = share.group("rest").strip();
        boolean whole = rest.isEmpty() || WHOLE.matcher(rest).matches();
        if (!whole && !rest.matches("(?i)(?:on|of)\\b.+")) {
            return Optional.empty();
        }
        return Amounts.number(share.group("number"))
                .map(number -> share.group("sign").equals("-") ? number.negate() : number)
                .map(number -> new AdValorem(new Percent(number.movePointLeft(2)), whole ? "" : rest));
    }

    private static Optional<DutyPart> specific(String words) {
        return Amounts.leading(words).flatMap(leading -> {
            if (leading.rest().isEmpty()) {
                return Optional.of(new Flat(leading.amount()));
            }
            Matcher each = EACH.matcher(leading.rest());
            if (!each.matches()) {
                return Optional.empty();
            }
            boolean bare = leading.rest().toLowerCase(Locale.ROOT).startsWith("each");
            String after = bare ? "each " + each.group(1) : each.group(1).strip();
            Matcher count = COUNT.matcher(after);
            BigDecimal per = BigDecimal.ONE;
            if (count.matches()) {
                per = Amounts.number(count.group("count")).orElse(BigDecimal.ZERO);
                after = count.group("rest").isEmpty() ? DutyUnit.PIECE.symbol() : count.group("rest");
            }
            return unit(leading, per, after);
        });
    }

    private static Optional<DutyPart> unit(Amounts.Leading leading, BigDecimal per, String words) {
        return DutyUnit.leading(words).filter(found -> per.signum() > 0).flatMap(found -> {
            String rest = found.rest().replaceFirst("^[,\\s]+", "").replaceFirst("^(?i)/?net$", "");
            return rest.isEmpty() || SUBJECT.matcher(rest).matches()
                    ? Optional.of(new Specific(leading.amount(), per, found.unit(), rest))
                    : Optional.empty();
        });
    }

    private static Optional<DutyPart> sliding(String words) {
        Matcher parts = SLIDING.matcher(words);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<Optional<Specific>> amounts = List.of(
                plainSpecific(parts.group("amount")),
                plainSpecific(parts.group("degree")),
                plainSpecific(parts.group("least")));
        if (amounts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Specific amount = amounts.get(0).orElseThrow();
        Specific degree = amounts.get(1).orElseThrow();
        Specific least = amounts.get(2).orElseThrow();
        boolean oneUnit = amount.unit() == degree.unit() && amount.unit() == least.unit();
        return oneUnit
                ? Amounts.number(parts.group("mark"))
                        .map(mark -> new Sliding(amount.amount(), degree.amount(), mark, least.amount(), amount.unit()))
                : Optional.empty();
    }

    private static Optional<Specific> plainSpecific(String words) {
        return specific(words.strip())
                .filter(Specific.class::isInstance)
                .map(Specific.class::cast)
                .filter(one -> one.subject().isEmpty() && one.per().compareTo(BigDecimal.ONE) == 0);
    }

    private static Optional<DutyPart> elsewhere(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.equals("no change")) {
            return Optional.of(new Elsewhere(Where.NO_CHANGE, words));
        }
        if (lower.matches("see\\b.*")) {
            return Optional.of(new Elsewhere(Where.NOTE, words));
        }
        if (lower.matches("the (?:duty|rate|duties|rates)\\b.*\\b(?:applicable|such) (?:sub)?heading.*")) {
            return Optional.of(new Elsewhere(Where.APPLICABLE_SUBHEADING, words));
        }
        if (lower.matches("the (?:duty|rate|duties|rates)\\b.*")) {
            return Optional.of(new Elsewhere(Where.OTHER_GOODS, words));
        }
        return lower.matches("an? duty\\b.*") ? Optional.of(new Elsewhere(Where.DESCRIBED, words)) : Optional.empty();
    }
}
