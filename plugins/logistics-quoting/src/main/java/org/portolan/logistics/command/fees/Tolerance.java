package org.portolan.logistics.command.fees;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.fees.Headroom;
import org.portolan.logistics.model.fees.UnitMeasure;

/** How far a measurement may be off, in millimetres and grams; empty where nobody said. */
record Tolerance(Optional<BigDecimal> millimetres, Optional<BigDecimal> grams) {

    private Optional<BigDecimal> of(UnitMeasure measure) {
        return measure.isSide() ? millimetres : grams;
    }

    /** Whether a measurement within the tolerance can pass the limit; empty where nobody said how far one may be off. */
    Optional<Boolean> isExceededBy(Headroom.Limit limit) {
        return of(limit.measure()).map(most -> limit.margin().compareTo(most) < 0);
    }

    List<Finding> findings(List<Headroom.Limit> limits) {
        return limits.stream()
                .filter(limit -> isExceededBy(limit).orElse(false))
                .map(limit -> Finding.warning(
                        Place.NOWHERE,
                        Text.of(
                                "logistics.headroom.finding.risk",
                                HeadroomTables.name(limit.measure()),
                                HeadroomTables.left(limit.measure(), limit.margin()),
                                limit.limit(),
                                HeadroomTables.left(
                                        limit.measure(), of(limit.measure()).orElseThrow()),
                                limit.costs()),
                        Text.of("logistics.headroom.finding.risk.remedy")))
                .toList();
    }
}
