package org.portolan.logistics.model.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.trade.Weight;
import org.portolan.logistics.model.Billing;
import org.portolan.logistics.model.Cargo;
import org.portolan.logistics.model.Surcharge;
import org.portolan.logistics.model.Validity;

/**
 * What a sheet says of a service as a whole.
 *
 * @param carrier empty where the sheet does not say
 * @param surcharges in the order of the stack
 */
public record SheetService(
        String carrier,
        String code,
        String name,
        Validity validity,
        Set<Cargo> cargo,
        Optional<Weight> heaviest,
        List<Surcharge> surcharges,
        Billing billing,
        boolean workingDays,
        Spot spot) {

    public SheetService {
        cargo = Set.copyOf(cargo);
        surcharges = List.copyOf(surcharges);
    }
}
