package org.portolan.research.command.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.Workbench;
import org.portolan.api.command.Command;
import org.portolan.api.command.Refusal;
import org.portolan.api.intake.Tables;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.research.model.rank.RankLaw;
import org.portolan.research.store.demand.RankedProducts;

/** Estimates units a month from a rank, with the interval in which products of that rank lie; or says that it cannot. */
public final class EstimateCommand implements Command<EstimateInput> {

    @Override
    public String id() {
        return "research.estimate";
    }

    @Override
    public Class<EstimateInput> input() {
        return EstimateInput.class;
    }

    @Override
    public Report run(EstimateInput input, Workbench bench) throws Refusal {
        List<Finding> findings = new ArrayList<>();
        List<RankPoint> all = new ArrayList<>(stored(bench.store(), findings));
        if (input.points().isPresent()) {
            Tables.Reading<RankPoint> reading = PointFile.read(input.points().get(), bench.tables());
            all.addAll(reading.rows());
            findings.addAll(reading.findings());
        }
        oneOf(all.stream().map(RankPoint::category).toList(), input.category(), "category");
        oneOf(all.stream().map(RankPoint::marketplace).toList(), input.marketplace(), "marketplace");
        List<RankPoint> points = all.stream()
                .filter(point -> point.fits(input.category(), input.marketplace()))
                .toList();
        RankLaw.Fit fit = RankLaw.fit(points.stream().map(RankPoint::seen).toList());
        if (fit instanceof RankLaw.NotEnough none) {
            throw new Refusal(refusal(none, input));
        }
        RankLaw law = ((RankLaw.Fitted) fit).law();
        for (int rank : input.rank()) {
            if (rank < 1 || law.isBeyond(rank)) {
                throw new Refusal(Text.of(
                        "research.estimate.refused.beyond",
                        Integer.toString(rank),
                        Rounded.to(law.bestRank(), 0),
                        Rounded.to(law.worstRank(), 0)));
            }
        }
        return new EstimateReport(law, points, input).report(findings);
    }

    /** What was imported; a tool's own guess at units is no truth to fit on. */
    private static List<RankPoint> stored(Store store, List<Finding> findings) {
        List<RankPoint> points = new ArrayList<>();
        int guesses = 0;
        for (RankedProducts.Ranked one : RankedProducts.all(store)) {
            boolean bounded = one.low().isPresent()
                    || one.high().filter(high -> high.signum() > 0).isPresent();
            if (one.basis().equals("estimate")) {
                guesses++;
            } else if (bounded) {
                points.add(new RankPoint(
                        one.category(),
                        one.marketplace(),
                        RankPoint.observation(
                                (double) one.rank(),
                                one.low(),
                                one.basis().equals("at-least") ? Optional.empty() : one.high()),
                        one.basis(),
                        one.source()));
            }
        }
        if (guesses > 0) {
            findings.add(Finding.info(Place.NOWHERE, Text.of("research.estimate.guesses", Integer.toString(guesses))));
        }
        return points;
    }

    /** Ranks of two categories or marketplaces are of two laws, so that one of them must be chosen. */
    private static void oneOf(List<String> said, Optional<String> chosen, String what) throws Refusal {
        List<String> different =
                said.stream().filter(one -> !one.isEmpty()).distinct().sorted().toList();
        if (chosen.isEmpty() && different.size() > 1) {
            throw new Refusal(Text.of("research.estimate.refused." + what, String.join(", ", different)));
        }
    }

    private static Text refusal(RankLaw.NotEnough none, EstimateInput input) {
        String products = Integer.toString(none.products());
        String where = (input.category().orElse("") + " " + input.marketplace().orElse("")).strip();
        return switch (none.lack()) {
            case TOO_FEW ->
                Text.of(
                        "research.estimate.refused.few",
                        products,
                        Integer.toString(RankLaw.LEAST_PRODUCTS),
                        where.isEmpty() ? Text.EMPTY : Text.of("research.estimate.refused.few.where", where));
            case TOO_NARROW -> Text.of("research.estimate.refused.narrow", products);
            case NOT_FALLING -> Text.of("research.estimate.refused.rising", products);
        };
    }
}
