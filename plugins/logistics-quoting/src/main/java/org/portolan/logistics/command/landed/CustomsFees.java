package org.portolan.logistics.command.landed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.landed.Destination;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.DutyBase;
import org.portolan.logistics.model.landed.GoodsKind;
import org.portolan.logistics.model.landed.LandedLine;
import org.portolan.logistics.model.landed.RuleKind;

/** Charges of customs beside duty and tax: those that a person names, and those of own rules that need no naming. */
final class CustomsFees {

    private CustomsFees() {}

    static List<LandedLine> lines(
            LandedInput input, Destination destination, GoodsKind goods, DutyBase base, Tender tender, Remarks remarks)
            throws Refusal {
        List<DestinationRule> known = destination.every(RuleKind.FEE, goods);
        Levies levies = new Levies(base, tender, remarks);
        List<LandedLine> lines = new ArrayList<>();
        for (DestinationRule rule : known) {
            if (rule.scope().category().isEmpty()) {
                lines.addAll(levies.lines(LandedLine.Kind.FEE, Duties.of(rule)));
            }
        }
        String names = known.stream()
                .map(rule -> rule.scope().category())
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        for (String name : input.fee()) {
            DestinationRule rule = known.stream()
                    .filter(one -> one.scope().category().equalsIgnoreCase(name.strip()))
                    .reduce((first, later) -> later)
                    .orElseThrow(() -> new Refusal(Text.of(
                            "logistics.landed.refuse.fee",
                            name,
                            destination.country(),
                            input.date().toString(),
                            names.isEmpty() ? "–" : names)));
            lines.addAll(levies.lines(LandedLine.Kind.FEE, Duties.of(rule)));
        }
        if (input.fee().isEmpty() && !names.isEmpty()) {
            remarks.note("logistics.landed.note.fees", names);
        }
        return lines;
    }
}
