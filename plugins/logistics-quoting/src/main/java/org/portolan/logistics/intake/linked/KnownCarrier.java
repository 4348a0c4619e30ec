package org.portolan.logistics.intake.linked;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.intake.DataFile;
import org.portolan.api.trade.CountryCode;

/**
 * A carrier that tables of this kind are known of, by the table {@code linked/carriers.csv} that comes with the plugin.
 *
 * @param words by which files name it, in small letters
 * @param currency of its prices, as an ISO 4217 code
 * @param home where its parcels start
 */
record KnownCarrier(List<String> words, String name, String currency, CountryCode home) {

    KnownCarrier {
        words = List.copyOf(words);
    }

    static List<KnownCarrier> all() {
        return DataFile.read(KnownCarrier.class, "linked/carriers.csv").stream()
                .map(line -> new KnownCarrier(
                        List.of(line.text("words").split("\\|")),
                        line.text("carrier"),
                        line.text("currency"),
                        CountryCode.of(line.text("home"))))
                .toList();
    }

    /** The carrier that a text names, whatever stands between the words: {@code UK_ROYAL_MAIL_1ST}, {@code royalmail}. */
    static Optional<KnownCarrier> in(String text) {
        String plain = plain(text);
        return all().stream()
                .filter(carrier -> carrier.words.stream().anyMatch(word -> plain.contains(plain(word))))
                .findFirst();
    }

    /** The carrier that a person named. */
    static Optional<KnownCarrier> called(String name) {
        return all().stream()
                .filter(carrier -> plain(carrier.name).equals(plain(name)))
                .findFirst();
    }

    private static String plain(String text) {
        StringBuilder letters = new StringBuilder();
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s_-]+")).forEach(letters::append);
        return letters.toString();
    }
}
