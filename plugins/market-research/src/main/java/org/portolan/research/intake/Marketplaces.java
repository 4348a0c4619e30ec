package org.portolan.research.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.intake.DataFile;

/** Which country a marketplace is of, by its address, by the code that tools give it, or by its currency. */
public final class Marketplaces {

    private static final List<Marketplace> ALL = DataFile.read(Marketplaces.class, "market/marketplaces.csv").stream()
            .map(line -> new Marketplace(
                    line.text("country"), line.text("domain"), line.text("locale"), line.text("currency")))
            .toList();

    private Marketplaces() {}

    /**
     * One marketplace.
     *
     * @param country ISO 3166-1 alpha-2
     * @param domain its address without {@code www}
     * @param locale the code that Keepa gives it, empty where it has none
     * @param currency ISO 4217
     */
    public record Marketplace(String country, String domain, String locale, String currency) {}

    /** Find the marketplace of a link or of a host's name within a text. */
    public static Optional<Marketplace> ofAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(one -> holds(lower, one.domain()))
                .max((one, other) -> one.domain().length() - other.domain().length());
    }

    /** The name stands alone: {@code amazon.co} is not in {@code amazon.com}. */
    private static boolean holds(String text, String domain) {
        int at = text.indexOf(domain);
        int end = at + domain.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || "/:?#_ ".indexOf(text.charAt(end)) >= 0);
    }

    /** Find by Keepa's code: {@code com}, {@code co.uk}, {@code de}. */
    public static Optional<Marketplace> ofLocale(String locale) {
        return ALL.stream()
                .filter(one -> !locale.isEmpty() && one.locale().equalsIgnoreCase(locale))
                .findFirst();
    }

    /** The currency that a country's marketplaces sell in. */
    public static Optional<String> currencyOf(String country) {
        return ALL.stream()
                .filter(one -> one.country().equals(country))
                .map(Marketplace::currency)
                .findFirst();
    }

    /** The country of a currency that only one country's marketplaces sell in. */
    public static Optional<String> countryOf(String currency) {
        List<String> countries = ALL.stream()
                .filter(one -> one.currency().equals(currency))
                .map(Marketplace::country)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }
}
