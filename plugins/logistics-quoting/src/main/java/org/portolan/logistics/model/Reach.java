package org.portolan.logistics.model;

import java.util.Optional;

/** The trips that a row of a sheet is for, by its {@code domicile} and {@code international} columns. */
public enum Reach {
    DOMESTIC,
    INTERNATIONAL,
    BOTH,
    /** Both columns say no. */
    NONE;

    /** One column that says yes makes the row for that kind only; where none says yes, a blank one does not forbid. */
    public static Reach of(Optional<Boolean> domestic, Optional<Boolean> international) {
        boolean anyYes = domestic.orElse(false) || international.orElse(false);
        boolean home = domestic.orElse(!anyYes);
        boolean abroad = international.orElse(!anyYes);
        if (home) {
            return abroad ? BOTH : DOMESTIC;
        }
        return abroad ? INTERNATIONAL : NONE;
    }

    /** True where a row of this reach is for such a trip; of an unknown trip it is, unless it is for none at all. */
    public boolean takes(Trip trip) {
        return switch (this) {
            case BOTH -> true;
            case NONE -> false;
            case DOMESTIC -> trip != Trip.INTERNATIONAL;
            case INTERNATIONAL -> trip != Trip.DOMESTIC;
        };
    }
}
