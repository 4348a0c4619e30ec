package org.portolan.logistics.command.fees;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Money;

/** The figures of a fee report; their keys are what scripts read. */
final class FeeFigures {

    private FeeFigures() {}

    static Figures of(UnitFees fees, List<ChargedFee> charges) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "logistics.figure.size_tier",
                Cell.of(fees.fulfilment().tier().name()),
                Text.of(
                        "logistics.fees.figure.tier.note",
                        fees.asked().unit().size().toString())));
        figures.add(Figure.of(
                "logistics.figure.chargeable_weight",
                Cell.of(fees.fulfilment().charged(), FulfilmentCharges.weight(fees.fulfilment())),
                Text.EMPTY));
        for (ChargedFee charge : charges) {
            figures.add(Figure.of(
                    key(charge.kind()),
                    Cell.of(charge.amount(), charge.trace()),
                    charge.counted() ? Text.EMPTY : Text.of("logistics.fees.not-counted")));
        }
        fees.lowInventory().ifPresent(low -> {
            figures.add(Figure.of(
                    "logistics.figure.days_of_supply_long",
                    Cell.of(low.supply().longTerm().shown()),
                    Text.EMPTY));
            figures.add(Figure.of(
                    "logistics.figure.days_of_supply_short",
                    Cell.of(low.supply().shortTerm().shown()),
                    Text.EMPTY));
            figures.add(Figure.of(
                    "logistics.figure.fulfilment_total",
                    Cell.of(fees.fulfilment().withFuel().plus(fees.lowInventoryAmount())),
                    Text.of("logistics.fees.figure.fulfilment_total.note")));
        });
        figures.add(total(charges, fees.zero()));
        return new Figures(figures);
    }

    /** The key of a fee's title: its last segment is the figure's key. */
    static String key(String kind) {
        return "logistics.figure."
                + switch (kind) {
                    case "fulfilment" -> "fulfilment_fee";
                    case "fuel" -> "fuel_surcharge";
                    case "referral" -> "referral_fee";
                    case "low_inventory" -> "low_inventory_fee";
                    case "storage" -> "storage_fee";
                    case "storage_total" -> "storage_total";
                    case "aged" -> "aged_surcharge";
                    case "removal" -> "removal_fee";
                    default -> throw new IllegalArgumentException("there is no fee " + kind);
                };
    }

    private static Figure total(List<ChargedFee> charges, Money zero) {
        List<ChargedFee> counted = charges.stream().filter(ChargedFee::counted).toList();
        Money total = counted.stream().map(ChargedFee::amount).reduce(zero, Money::plus);
        List<Part> parts = new ArrayList<>(counted.stream()
                .map(one -> new Part(Text.of(key(one.kind())), one.amount(), one.rule()))
                .toList());
        Text title = Text.of("logistics.figure.total");
        parts.add(new Part(title, total, Text.EMPTY));
        return Figure.of(
                "logistics.figure.total",
                Cell.of(total, new Trace(title, parts, List.of())),
                Text.of("logistics.fees.figure.total.note"));
    }
}
