package org.portolan.logistics.model.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.api.trade.CountryCode;

/** Says what a column was taken for in the words by which a person would point: {@code price-per-kg CNY}. */
final class MeaningWords {

    private MeaningWords() {}

    static String of(Meaning meaning) {
        List<String> words = new ArrayList<>();
        meaning.role().ifPresent(role -> words.add(role(role, meaning)));
        meaning.band().ifPresent(band -> words.add("band " + band(band)));
        meaning.zone().ifPresent(zone -> words.add("zone " + zone));
        if (!meaning.destination().isEmpty() && meaning.zone().isEmpty()) {
            words.add("country "
                    + (meaning.destination().others()
                            ? "others"
                            : meaning.destination().countries().stream()
                                    .map(CountryCode::code)
                                    .sorted()
                                    .collect(Collectors.joining(" "))));
        }
        if (!meaning.variant().isEmpty()) {
            words.add("service " + meaning.variant());
        }
        meaning.unit().ifPresent(unit -> words.add(unit.symbol()));
        meaning.currency().ifPresent(currency -> words.add(currency.getCurrencyCode()));
        return String.join(" ", words);
    }

    private static String role(Role role, Meaning meaning) {
        Optional<String> weight = meaning.quantity().map(WeightText::written);
        if (role == Role.PRICE_PER_WEIGHT) {
            return "price-per-" + weight.orElse("1kg").replaceFirst("^1(?=[a-z])", "");
        }
        return role == Role.FIRST || role == Role.ADDITIONAL
                ? role.key() + weight.map(one -> " " + one).orElse("")
                : role.key();
    }

    private static String band(Band band) {
        String from = band.from().toPlainString();
        return band.to()
                .map(to -> band.single() ? to.toPlainString() : from + "-" + to.toPlainString())
                .orElse(from + "+");
    }
}
