package org.portolan.logistics.model.reading;

import java.util.Optional;

/** What a sheet can say about itself outside of its tables. */
enum Topic {
    CODE,
    NAME,
    CARRIER,
    CURRENCY,
    FROM,
    TO,
    VOLUMETRIC,
    STEP,
    MIN_WEIGHT,
    WEIGHT_UNIT,
    CARGO,
    HEAVIEST,
    LONGEST,
    SUM,
    GIRTH,
    SIZE,
    TRANSIT,
    ORIGIN,
    DESTINATION,
    BILLING,
    PRICE,
    FIRST_WEIGHT,
    ADDITIONAL_WEIGHT,
    REGISTRATION;

    /** The topic of a label that a column of this role could have as its heading. */
    static Optional<Topic> of(Role role) {
        return switch (role) {
            case CODE -> Optional.of(CODE);
            case NAME -> Optional.of(NAME);
            case CARRIER -> Optional.of(CARRIER);
            case CURRENCY -> Optional.of(CURRENCY);
            case EFFECTIVE_FROM -> Optional.of(FROM);
            case EFFECTIVE_TO -> Optional.of(TO);
            case DIVISOR -> Optional.of(VOLUMETRIC);
            case STEP -> Optional.of(STEP);
            case MIN_WEIGHT -> Optional.of(MIN_WEIGHT);
            case WEIGHT_UNIT -> Optional.of(WEIGHT_UNIT);
            case CARGO -> Optional.of(CARGO);
            case SIZE -> Optional.of(SIZE);
            case TRANSIT -> Optional.of(TRANSIT);
            case ORIGIN -> Optional.of(ORIGIN);
            case COUNTRY, COUNTRY_CODE -> Optional.of(DESTINATION);
            case FIRST_WEIGHT -> Optional.of(FIRST_WEIGHT);
            case ADDITIONAL_WEIGHT -> Optional.of(ADDITIONAL_WEIGHT);
            default -> Optional.empty();
        };
    }
}
