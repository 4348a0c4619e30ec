package org.portolan.logistics.command.fees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Note;
import org.portolan.api.report.Report;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.fees.FulfilmentFee;
import org.portolan.logistics.model.fees.Headroom;
import org.portolan.logistics.store.fees.FeeTables;

/** Says how many millimetres or grams a unit is away from a cheaper fulfilment fee, and how near a dearer one is. */
public final class TierHeadroom implements Command<TierHeadroomInput> {

    @Override
    public String id() {
        return "logistics.tier-headroom";
    }

    @Override
    public Class<TierHeadroomInput> input() {
        return TierHeadroomInput.class;
    }

    @Override
    public Report run(TierHeadroomInput input, Workbench bench) throws Refusal {
        Asked asked = Asked.of(
                FeeTables.book(),
                input.marketplace(),
                input.size(),
                input.weight(),
                input.price(),
                input.category(),
                input.date());
        Headroom headroom = Headroom.of(asked.book().fulfilment(), asked.unit());
        Tolerance tolerance =
                new Tolerance(input.tolerance(), input.weightTolerance().map(weight -> weight.grams()));
        List<Headroom.Step> steps = headroom.steps();
        List<Headroom.Limit> limits = headroom.limits();

        List<Block> blocks = new ArrayList<>();
        blocks.add(figures(headroom.now(), steps, asked));
        blocks.add(HeadroomTables.steps(steps, headroom.now()));
        blocks.add(HeadroomTables.tiers(headroom.cheaperTiers(), asked.unit()));
        blocks.add(HeadroomTables.limits(limits, headroom.now(), tolerance));
        blocks.add(new Note(Text.of("logistics.headroom.note")));
        FeeNotes.fulfilment(headroom.now()).ifPresent(text -> blocks.add(new Note(text)));
        List<Finding> findings = new ArrayList<>(FeeFindings.of(
                asked,
                headroom.now(),
                List.of(headroom.now().tier().rule(), headroom.now().row().rule())));
        findings.addAll(tolerance.findings(limits));
        Text title = Text.of(
                "logistics.tier-headroom.report",
                asked.unit().marketplace().displayName(bench.locale()),
                asked.unit().on().toString(),
                headroom.now().tier().name());
        return new Report(title, blocks, findings);
    }

    private static Figures figures(FulfilmentFee now, List<Headroom.Step> steps, Asked asked) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "logistics.figure.size_tier",
                Cell.of(now.tier().name()),
                Text.of("logistics.fees.figure.tier.note", asked.unit().size().toString())));
        figures.add(Figure.of(
                "logistics.figure.chargeable_weight",
                Cell.of(now.charged(), FulfilmentCharges.weight(now)),
                Text.EMPTY));
        figures.add(Figure.of(
                "logistics.figure.fee_now",
                Cell.of(now.withFuel(), FulfilmentCharges.of(now).get(0).trace()),
                Text.EMPTY));
        Optional<Headroom.Step> nearest = steps.stream().findFirst();
        nearest.ifPresent(step -> figures.add(Figure.of(
                "logistics.figure.nearest_saving",
                Cell.of(step.saves()),
                Text.of(
                        "logistics.headroom.nearest",
                        HeadroomTables.name(step.measure()),
                        HeadroomTables.by(step.measure(), step.by())))));
        return new Figures(figures);
    }
}
