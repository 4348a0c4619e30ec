package org.portolan.logistics.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.portolan.api.report.Place;
import org.portolan.logistics.model.charge.Reckoning;
import org.portolan.logistics.model.charge.SurchargeKind;

/**
 * What is charged on top of freight, in the order of the sheet's stack: a share of other lines sees those above it.
 *
 * @param code what other surcharges call it; of several with one code the last that counts on the day wins, so a fuel rate
 *     of each month is one surcharge
 * @param name for people, as the sheet has it
 * @param minimum the least amount, where it is charged at all; empty for none
 * @param cap the most
 * @param perShipment true where a shipment of several parcels pays it once
 * @param place where the sheet says so
 */
public record Surcharge(
        String code,
        String name,
        SurchargeKind kind,
        Reckoning reckoning,
        Condition when,
        Optional<BigDecimal> minimum,
        Optional<BigDecimal> cap,
        Validity validity,
        boolean perShipment,
        Place place) {

    public Surcharge {
        if (code.isBlank()) {
            throw new IllegalArgumentException("surcharge '" + name + "' has no code: give it one, such as fuel");
        }
        if (minimum.isPresent() && cap.isPresent() && minimum.get().compareTo(cap.get()) > 0) {
            throw new IllegalArgumentException("surcharge " + code + " cannot be at least " + minimum.get()
                    + " and at most " + cap.get() + ": check the two amounts");
        }
    }

    /** The same surcharge, reckoned in another way. */
    public Surcharge with(Reckoning other) {
        return new Surcharge(code, name, kind, other, when, minimum, cap, validity, perShipment, place);
    }

    /** Keep an amount between the minimum and the cap. */
    BigDecimal bounded(BigDecimal amount) {
        BigDecimal raised = minimum.isPresent() ? minimum.get().max(amount) : amount;
        return cap.isPresent() ? cap.get().min(raised) : raised;
    }
}
