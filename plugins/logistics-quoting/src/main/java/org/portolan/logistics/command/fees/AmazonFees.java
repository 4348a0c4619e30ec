package org.portolan.logistics.command.fees;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.service.MarketplaceFees;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.fees.FulfilmentFee;
import org.portolan.logistics.model.fees.Marketplace;
import org.portolan.logistics.store.fees.FeeTables;

/** Amazon's fees for other plugins. */
public final class AmazonFees implements MarketplaceFees {

    @Override
    public Set<CountryCode> marketplaces() {
        return FeeTables.book().fulfilment().marketplaces().stream()
                .map(Marketplace::country)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Fees fees(Unit unit, Workbench bench) throws Refusal {
        Asked asked = Asked.of(
                FeeTables.book(),
                unit.marketplace(),
                unit.size(),
                unit.weight(),
                unit.price(),
                unit.category(),
                unit.on());
        UnitFees fees = UnitFees.of(asked, Optional.empty(), Optional.empty(), 0);
        FulfilmentFee fulfilment = fees.fulfilment();
        ChargedFee referral = ReferralCharge.of(fees.referral(), asked.category(), bench.locale());
        Money total = fulfilment.withFuel().plus(referral.amount());
        return new Fees(
                fulfilment.tier().name(),
                fulfilment.charged(),
                fulfilment.amount(),
                fulfilment.fuelAmount(),
                referral.amount(),
                total,
                trace(fulfilment, referral, total),
                FeeFindings.of(asked, fulfilment, fees.rules()));
    }

    private static Trace trace(FulfilmentFee fulfilment, ChargedFee referral, Money total) {
        List<Part> parts = new java.util.ArrayList<>(FulfilmentCharges.of(fulfilment).stream()
                .map(one -> new Part(Text.of(FeeFigures.key(one.kind())), one.amount(), one.rule()))
                .toList());
        parts.add(new Part(Text.of(FeeFigures.key(referral.kind())), referral.amount(), referral.rule()));
        Text title = Text.of("logistics.figure.total");
        parts.add(new Part(title, total, Text.EMPTY));
        return new Trace(title, parts, List.of());
    }
}
