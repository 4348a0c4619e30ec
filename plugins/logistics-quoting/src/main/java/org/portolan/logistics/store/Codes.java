package org.portolan.logistics.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.trade.CountryCode;
import org.portolan.logistics.model.Cargo;

/** Lists of codes as they are stored: divided by blanks, in alphabetical order. */
public final class Codes {

    private Codes() {}

    public static String of(Set<CountryCode> countries) {
        return countries.stream().map(CountryCode::code).sorted().collect(Collectors.joining(" "));
    }

    public static String ofCargo(Set<Cargo> cargo) {
        return cargo.stream()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    static Set<CountryCode> countries(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(" ")).map(CountryCode::of).collect(Collectors.toSet());
    }

    static Set<Cargo> cargo(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(" "))
                        .map(code -> Cargo.valueOf(code.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet());
    }
}
