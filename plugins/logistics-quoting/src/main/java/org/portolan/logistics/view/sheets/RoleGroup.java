package org.portolan.logistics.view.sheets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.portolan.logistics.model.reading.Role;

/** What a column can be, as the menu offers it: by what a person looks for. */
enum RoleGroup {
    PLACE(Role.COUNTRY, Role.COUNTRY_CODE, Role.ZONE, Role.POSTCODE, Role.POSTCODE_TO, Role.REGION),
    WEIGHT(Role.WEIGHT, Role.WEIGHT_FROM, Role.WEIGHT_TO, Role.MIN_WEIGHT, Role.STEP, Role.DIVISOR, Role.WEIGHT_UNIT),
    PRICE(
            List.of("price-per-kg", "price-per-100g", "price-per-g", "price-per-lb"),
            Role.PRICE_FLAT,
            Role.FIRST,
            Role.ADDITIONAL,
            Role.FIRST_WEIGHT,
            Role.ADDITIONAL_WEIGHT),
    FEE(Role.REGISTRATION, Role.HANDLING, Role.FUEL, Role.REMOTE, Role.PEAK, Role.INSURANCE, Role.SIGNATURE, Role.TAX),
    SERVICE(
            Role.CODE,
            Role.NAME,
            Role.CARRIER,
            Role.CURRENCY,
            Role.ORIGIN,
            Role.TRANSIT,
            Role.CARGO,
            Role.EFFECTIVE_FROM,
            Role.EFFECTIVE_TO),
    LIMIT(Role.SIZE, Role.MAX_LENGTH, Role.MAX_WIDTH, Role.MAX_HEIGHT);

    private final List<String> meanings;

    RoleGroup(Role... roles) {
        this(List.of(), roles);
    }

    RoleGroup(List<String> first, Role... roles) {
        meanings =
                Stream.concat(first.stream(), Stream.of(roles).map(Role::key)).toList();
    }

    /** What a person says with it. */
    List<String> meanings() {
        return meanings;
    }

    /** The last part of the key of its words. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
