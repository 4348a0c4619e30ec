package org.portolan.logistics.command.landed;

import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.service.LandedCosts;

/** Landed costs for other plugins, by the same tariffs and rules as the command. */
public final class LandedCostsOfRules implements LandedCosts {

    @Override
    public LandedCost landed(Consignment consignment, Workbench bench) throws Refusal {
        Landing landing = Landing.of(LandedInput.of(consignment), bench);
        var cost = landing.cost();
        return new LandedCost(
                cost.customsValue(),
                cost.duty(),
                cost.tax(),
                cost.total(),
                cost.perUnit(),
                cost.lines().stream()
                        .map(line ->
                                new Line(line.kind().key(), line.amount(), line.rule(), line.since(), line.source()))
                        .toList(),
                LandedReport.total(cost),
                landing.remarks().findings());
    }
}
