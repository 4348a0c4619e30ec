package org.portolan.logistics.command.landed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;
import org.portolan.logistics.model.landed.Destination;
import org.portolan.logistics.model.landed.DestinationRule;
import org.portolan.logistics.model.landed.DutyBase;
import org.portolan.logistics.model.landed.GoodsKind;
import org.portolan.logistics.model.landed.LandedCost;
import org.portolan.logistics.model.landed.LandedLine;
import org.portolan.logistics.model.landed.RuleKind;
import org.portolan.logistics.store.landed.StoredRules;

/**
 * Computes a landed cost: goods, freight and insurance make the customs value; duties on it; tax on all of these; and
 * what else there is to pay.
 */
record Landing(LandedCost cost, Remarks remarks) {

    static Landing of(LandedInput input, Workbench bench) throws Refusal {
        Remarks remarks = new Remarks();
        Tender tender = new Tender(bench, input.answer(), input.date());
        Destination destination = StoredRules.destination(bench.store(), input.to(), input.date());
        String hs = code(input);
        if (input.from().isEmpty() && destination.asksForOrigin()) {
            remarks.note("logistics.landed.note.no-origin");
        }
        GoodsKind kind = new GoodsKind(
                hs,
                input.from().map(from -> from.code()).orElse(""),
                input.buyer().name().toLowerCase(Locale.ROOT),
                input.vatCategory().strip().toLowerCase(Locale.ROOT));

        Money goods = tender.into(input.goods()).rounded();
        Money freight = tender.into(input.freight()).rounded();
        Money insurance = tender.into(input.insurance()).rounded();
        Money carriage = freight.plus(insurance);
        Money customsValue = basis(input, destination, kind, remarks) == Basis.FOB ? goods : goods.plus(carriage);
        DutyBase base = Measures.base(input, customsValue, tender);
        Thresholds thresholds = new Thresholds(destination, kind, input, tender, remarks);

        List<LandedLine> lines = new ArrayList<>();
        lines.add(LandedLine.given(LandedLine.Kind.GOODS, goods, Text.of("logistics.landed.rule.given")));
        add(lines, LandedLine.Kind.FREIGHT, input.freight(), freight);
        add(lines, LandedLine.Kind.INSURANCE, input.insurance(), insurance);
        lines.addAll(new Duties(input, hs, destination, thresholds, base, tender, bench.store(), remarks).lines());
        lines.addAll(CustomsFees.lines(input, destination, kind, base, tender, remarks));
        Money duties = new LandedCost(customsValue, input.quantity(), lines).duty();
        lines.add(new Taxes(input, destination, thresholds, remarks).line(goods, carriage, customsValue, duties));
        add(lines, LandedLine.Kind.BROKER, input.broker(), tender.into(input.broker()));
        add(lines, LandedLine.Kind.OTHER, input.other(), tender.into(input.other()));
        tender.say(remarks);
        return new Landing(new LandedCost(customsValue, input.quantity(), lines), remarks);
    }

    private static void add(List<LandedLine> lines, LandedLine.Kind kind, Optional<Money> given, Money amount) {
        if (given.isPresent()) {
            lines.add(LandedLine.given(kind, amount, Text.of("logistics.landed.rule.given")));
        }
    }

    private static Basis basis(LandedInput input, Destination destination, GoodsKind kind, Remarks remarks) {
        if (input.basis().isPresent()) {
            remarks.note("logistics.landed.note.basis.own." + word(input.basis().get()));
            return input.basis().get();
        }
        Optional<DestinationRule> rule = destination.rule(RuleKind.DUTY_BASIS, kind);
        Basis basis = rule.filter(one -> one.value().equalsIgnoreCase(Basis.FOB.name()))
                        .isPresent()
                ? Basis.FOB
                : Basis.CIF;
        if (rule.isPresent()) {
            remarks.note(
                    "logistics.landed.note.basis." + word(basis),
                    destination.country(),
                    rule.get().origin().source());
        } else {
            remarks.note("logistics.landed.note.basis.unknown", destination.country());
        }
        return basis;
    }

    private static String word(Basis basis) {
        return basis.name().toLowerCase(Locale.ROOT);
    }

    private static String code(LandedInput input) throws Refusal {
        String written = input.hs().orElse("");
        String digits = written.replaceAll("[.\\s-]", "");
        if (!digits.isEmpty() && !digits.matches("\\d{4,10}")) {
            throw new Refusal(Text.of("logistics.landed.refuse.code", written));
        }
        return digits;
    }
}
