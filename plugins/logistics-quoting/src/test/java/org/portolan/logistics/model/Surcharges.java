package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.report.Place;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;

/** Surcharges as they are written, always in force, for tests and for the bench. */
public final class Surcharges {

    private Surcharges() {}

    /**
     * Read a surcharge without a cap.
     *
     * @param minimum empty for none
     */
    public static Surcharge of(String kind, String reckoning, String when, String minimum) {
        return of(kind, reckoning, when, minimum, "");
    }

    /**
     * Read a surcharge.
     *
     * @param minimum empty for none
     * @param cap empty for none
     */
    public static Surcharge of(String kind, String reckoning, String when, String minimum, String cap) {
        return new Surcharge(
                kind,
                kind,
                SurchargeKind.parse(kind),
                Reckoning.parse(reckoning),
                Condition.parse(when),
                decimal(minimum),
                decimal(cap),
                Validity.ALWAYS,
                false,
                Place.NOWHERE);
    }

    private static Optional<BigDecimal> decimal(String number) {
        return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
    }
}
