package org.portolan.logistics.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.trade.Weight;

/**
 * What a sheet says of a service as a whole.
 *
 * @param validity the days on which its prices count
 * @param cargo what goods it takes; empty where the sheet does not say
 * @param heaviest the most that one parcel may weigh on the scales; empty where only the bands limit it
 * @param surcharges in the order of the stack
 * @param workingDays true where days in transit are working days
 */
public record Terms(
        Service service,
        Validity validity,
        Set<Cargo> cargo,
        Optional<Weight> heaviest,
        List<Surcharge> surcharges,
        Billing billing,
        boolean workingDays,
        Optional<Boolean> tracked) {

    public Terms {
        cargo = Set.copyOf(cargo);
        surcharges = List.copyOf(surcharges);
    }

    /** A service of which the sheet says nothing but its prices. */
    public static Terms of(Service service) {
        return new Terms(
                service,
                Validity.ALWAYS,
                Set.of(),
                Optional.empty(),
                List.of(),
                Billing.PARCEL,
                false,
                Optional.empty());
    }

    /** The same terms with another stack of surcharges. */
    public Terms with(List<Surcharge> stack) {
        return new Terms(service, validity, cargo, heaviest, stack, billing, workingDays, tracked);
    }

    /** What of these goods it does not take; empty where it takes all, or does not say. */
    Set<Cargo> refused(Set<Cargo> contents) {
        if (cargo.isEmpty() || contents.isEmpty()) {
            return Set.of();
        }
        EnumSet<Cargo> refused = EnumSet.copyOf(contents);
        refused.removeAll(cargo);
        refused.remove(Cargo.GENERAL);
        return refused;
    }
}
