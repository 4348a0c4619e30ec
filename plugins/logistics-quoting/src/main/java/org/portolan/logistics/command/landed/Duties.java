package org.portolan.logistics.command.landed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Place;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.landed.Destination;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.DutyBase;
import org.portolan.logistics.model.landed.DutyText;
import org.portolan.logistics.model.landed.LandedLine;
import org.portolan.logistics.model.landed.RuleKind;
import org.portolan.logistics.model.landed.TariffLine;
import org.portolan.logistics.store.landed.ShippedRules;

/**
 * The duties of a consignment: free below a threshold, a fixed duty an item, or a rate. A rate is the person's own, else
 * the imported tariff's, else that of a rule of the destination.
 */
final class Duties {

    private final LandedInput input;
    private final String hs;
    private final Destination destination;
    private final Thresholds thresholds;
    private final Levies levies;
    private final TariffSearch search;
    private final Remarks remarks;

    Duties(
            LandedInput input,
            String hs,
            Destination destination,
            Thresholds thresholds,
            DutyBase base,
            Tender tender,
            Store store,
            Remarks remarks) {
        this.input = input;
        this.hs = hs;
        this.destination = destination;
        this.thresholds = thresholds;
        this.levies = new Levies(base, tender, remarks);
        this.remarks = remarks;
        String territory = destination.areas().contains("US") ? "US" : destination.country();
        this.search = new TariffSearch(input, store, territory, remarks);
    }

    List<LandedLine> lines() throws Refusal {
        Optional<DestinationRule> relief = thresholds.below(RuleKind.DUTY_RELIEF);
        if (relief.isPresent()) {
            List<LandedLine> lines = new ArrayList<>(List.of(levies.relieved(relief.get())));
            lines.addAll(given());
            return lines;
        }
        Optional<DestinationRule> perItem = destination
                .rule(RuleKind.DUTY_PER_ITEM, thresholds.goods())
                .filter(rule -> rule.maxAmount().isEmpty()
                        || thresholds.within(rule, rule.maxAmount().get()));
        if (perItem.isPresent()) {
            List<LandedLine> lines = new ArrayList<>(List.of(levies.perItem(perItem.get(), input.items())));
            lines.addAll(given());
            return lines;
        }
        return rated();
    }

    private List<LandedLine> rated() throws Refusal {
        List<LandedLine> lines = new ArrayList<>();
        if (input.dutyRate().isPresent()) {
            lines.addAll(levies.lines(LandedLine.Kind.DUTY, own(input.dutyRate().get())));
        } else {
            Optional<TariffLine> line = hs.isEmpty() ? Optional.empty() : search.line(hs);
            RateFound rate = line.isPresent() ? search.rate(line.get()) : ruled();
            lines.addAll(levies.lines(LandedLine.Kind.DUTY, rate));
            if (line.isPresent()) {
                Optional<RateFound> additional = search.additional(line.get());
                if (additional.isPresent()) {
                    lines.addAll(levies.lines(LandedLine.Kind.EXTRA_DUTY, additional.get()));
                }
            }
        }
        List<DestinationRule> onTop = destination.every(RuleKind.EXTRA_DUTY, thresholds.goods());
        for (DestinationRule rule : onTop) {
            lines.addAll(levies.lines(LandedLine.Kind.EXTRA_DUTY, of(rule)));
        }
        lines.addAll(given());
        if (input.dutyRate().isEmpty() && onTop.isEmpty() && input.extraDuty().isEmpty()) {
            sayDutiesOnTop();
        }
        return lines;
    }

    private RateFound ruled() throws Refusal {
        DestinationRule rule = destination
                .rule(RuleKind.DUTY_RATE, thresholds.goods())
                .orElseThrow(() -> new Refusal(
                        hs.isEmpty()
                                ? Text.of("logistics.landed.refuse.no-code", destination.country())
                                : Text.of(
                                        "logistics.landed.refuse.no-rate",
                                        TariffLine.written(hs),
                                        destination.country(),
                                        input.date().toString())));
        return of(rule);
    }

    private List<LandedLine> given() throws Refusal {
        List<LandedLine> lines = new ArrayList<>();
        for (String words : input.extraDuty()) {
            lines.addAll(levies.lines(LandedLine.Kind.EXTRA_DUTY, own(words)));
        }
        return lines;
    }

    private static RateFound own(String words) throws Refusal {
        return new RateFound(
                DutyText.read(words)
                        .rate()
                        .orElseThrow(() -> new Refusal(Text.of("logistics.landed.refuse.own-rate", words))),
                words,
                Text.of("logistics.landed.rule.own"),
                Optional.empty(),
                "",
                List.of());
    }

    static RateFound of(DestinationRule rule) throws Refusal {
        return new RateFound(
                DutyText.read(rule.value())
                        .rate()
                        .orElseThrow(() -> new Refusal(Text.of("logistics.landed.refuse.own-rate", rule.value()))),
                rule.value(),
                Text.of("logistics.landed.rule.destination", rule.area()),
                rule.validity().from(),
                rule.origin().source(),
                RateFound.places(rule));
    }

    private void sayDutiesOnTop() {
        if (!destination.areas().contains("US") && !destination.country().equals("US")) {
            return;
        }
        boolean known = input.from()
                .filter(from ->
                        ShippedRules.programmes(from.code(), input.date()).contains("duties on top"))
                .isPresent();
        if (known) {
            remarks.warn(
                    Place.NOWHERE,
                    "logistics.landed.finding.on-top",
                    input.from().orElseThrow().code());
        } else {
            remarks.inform(Place.NOWHERE, "logistics.landed.finding.maybe-on-top");
        }
    }
}
