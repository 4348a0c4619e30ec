package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many days a service takes, at best and at worst; empty where the sheet does not say.
 */
public record TransitDays(Optional<Integer> min, Optional<Integer> max) {

    public static final TransitDays UNKNOWN = new TransitDays(Optional.empty(), Optional.empty());

    private static final Pattern WRITTEN = Pattern.compile("(?<least>\\d{1,3})(?:[.,]0+)?"
            + "(?:\\s*(?:-|‐|‑|–|—|~|～|to|bis|à|a|至|到)\\s*(?<most>\\d{1,3})(?:[.,]0+)?)?"
            + "\\s*(?<unit>\\p{L}[\\p{L} ]*)?\\.?");
    private static final Pattern DAYS = Pattern.compile(
            "d|days?|(?:business|working) days?|(?:werk|arbeits)?tage?|jours?(?: ouvr(?:é|able)s)?|天|日|个?工作日|个?自然日");
    private static final Pattern HOURS = Pattern.compile("h|hr|hrs|hours?|std|stunden?|小时");

    private static final Pattern WORKING = Pattern.compile(
            "(?<!非)工作日|(?<!non[ -]?)(?:working|business) ?days?|werktag|arbeitstag|ouvr(?:é|able)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public TransitDays {
        if (min.isPresent() != max.isPresent() || (min.isPresent() && min.get() > max.get())) {
            throw new IllegalArgumentException(
                    "days in transit cannot be from " + min + " to " + max + ": give both, the fewer first, or none");
        }
    }

    public static TransitDays of(int min, int max) {
        return new TransitDays(Optional.of(min), Optional.of(max));
    }

    /**
     * Read {@code 3}, {@code 3-5}, {@code 2 to 4}, {@code 3 - 5 days}, {@code 5-8个工作日}, {@code 24h}. Hours are rounded
     * up to days.
     *
     * @return empty where the text is neither a number nor a range of days
     */
    public static Optional<TransitDays> parse(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        Matcher written = WRITTEN.matcher(plain);
        if (!written.matches()) {
            return Optional.empty();
        }
        String unit = Optional.ofNullable(written.group("unit")).orElse("d").strip();
        boolean hours = HOURS.matcher(unit).matches();
        if (!hours && !DAYS.matcher(unit).matches()) {
            return Optional.empty();
        }
        String least = written.group("least");
        int min = days(least, hours);
        int max = days(Optional.ofNullable(written.group("most")).orElse(least), hours);
        return min <= max ? Optional.of(of(min, max)) : Optional.empty();
    }

    /** Whether a sheet says of its days, in a cell or above it, that weekends and holidays are not among them. */
    public static boolean areWorkingDays(String text) {
        return WORKING.matcher(text).find();
    }

    /** The middle of the range, for charts. */
    public Optional<BigDecimal> midpoint() {
        return min.map(least -> BigDecimal.valueOf((least + max.orElse(least)) * 5L, 1));
    }

    private static int days(String number, boolean hours) {
        int value = Integer.parseInt(number);
        return hours ? (value + 23) / 24 : value;
    }
}
