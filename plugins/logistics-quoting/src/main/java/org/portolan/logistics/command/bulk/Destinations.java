package org.portolan.logistics.command.bulk;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Unreadable;

/** Countries as order files write them: by code, or by name in English or Chinese. */
final class Destinations {

    private static final Map<String, CountryCode> BY_NAME = byName();

    private Destinations() {}

    static Optional<CountryCode> find(String written) {
        Optional<CountryCode> named =
                Optional.ofNullable(BY_NAME.get(written.strip().toLowerCase(Locale.ROOT)));
        if (named.isPresent()) {
            return named;
        }
        try {
            return Optional.of(CountryCode.parse(written));
        } catch (Unreadable unknown) {
            return Optional.empty();
        }
    }

    private static Map<String, CountryCode> byName() {
        Map<String, CountryCode> names = new HashMap<>();
        for (CountryCode country : CountryCode.all()) {
            for (Locale language : new Locale[] {Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE}) {
                names.put(country.displayName(language).toLowerCase(Locale.ROOT), country);
            }
        }
        return Map.copyOf(names);
    }
}
