package org.portolan.logistics.model.reading;

import java.util.Locale;
import java.util.Optional;

/** What a column of a rate sheet is. Its {@link #key()} is what a person writes to say so. */
public enum Role {
    COUNTRY,
    COUNTRY_CODE,
    ZONE,
    POSTCODE,
    /** The last postcode of a range that {@link #POSTCODE} begins. */
    POSTCODE_TO,
    REGION,
    WEIGHT,
    WEIGHT_FROM,
    WEIGHT_TO,
    STEP,
    MIN_WEIGHT,
    DIVISOR,
    /** A price of which the sheet does not say what it is for. */
    PRICE,
    PRICE_PER_WEIGHT,
    PRICE_FLAT,
    FIRST,
    ADDITIONAL,
    FIRST_WEIGHT,
    ADDITIONAL_WEIGHT,
    REGISTRATION,
    HANDLING,
    SIGNATURE,
    INSURANCE,
    FUEL,
    REMOTE,
    PEAK,
    TAX,
    TRANSIT,
    CODE,
    NAME,
    CARRIER,
    CURRENCY,
    ORIGIN,
    WEIGHT_UNIT,
    MAX_LENGTH,
    MAX_WIDTH,
    MAX_HEIGHT,
    SIZE,
    CARGO,
    EFFECTIVE_FROM,
    EFFECTIVE_TO,
    REMARK,
    IGNORE;

    /** The word for scripts and templates: {@code price-per-weight}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Find a role by its key; {@code price-per-kg} is {@link #PRICE_PER_WEIGHT}. */
    public static Optional<Role> of(String key) {
        String name = key.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (Role role : values()) {
            if (role.name().equals(name)) {
                return Optional.of(role);
            }
        }
        return name.startsWith("PRICE_PER_") ? Optional.of(PRICE_PER_WEIGHT) : Optional.empty();
    }

    /** True where the column's numbers are freight. */
    public boolean isPrice() {
        return this == PRICE || this == PRICE_PER_WEIGHT || this == PRICE_FLAT || this == FIRST || this == ADDITIONAL;
    }

    /** True where the column's numbers are amounts of money. */
    public boolean isMoney() {
        return isPrice() || isFee();
    }

    /** True where the column's numbers come on top of freight. */
    public boolean isFee() {
        return this == REGISTRATION
                || this == HANDLING
                || this == SIGNATURE
                || this == INSURANCE
                || this == FUEL
                || this == REMOTE
                || this == PEAK
                || this == TAX;
    }

    /** True where the column says where to. */
    public boolean isDestination() {
        return this == COUNTRY || this == COUNTRY_CODE || this == ZONE || this == POSTCODE;
    }

    /** True where the column says how heavy. */
    public boolean isWeight() {
        return this == WEIGHT || this == WEIGHT_FROM || this == WEIGHT_TO;
    }
}
