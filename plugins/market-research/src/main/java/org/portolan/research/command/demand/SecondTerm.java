package org.portolan.research.command.demand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.store.Store;
import org.portolan.api.text.Text;
import org.portolan.research.model.demand.Anchor;
import org.portolan.research.model.demand.Series;
import org.portolan.research.store.trends.StoredInterest;
import org.portolan.research.store.trends.StoredInterest.Stored;
import org.portolan.research.store.trends.TrendsSeries;

/** Another term beside the first, on its scale: of the same download as it is, of another one through a shared term. */
record SecondTerm(TrendsSeries first, TrendsSeries other, Optional<Anchor> anchor, String anchorTerm) {

    /** A factor that may be off by more than this share is said to be rough. */
    private static final double ROUGH = 0.2;

    static SecondTerm of(Store store, TrendsSeries first, TrendsInput input) throws Refusal {
        String term = input.with().orElseThrow();
        Optional<TrendsSeries> same =
                StoredInterest.find(store, term, Optional.of(first.geo()), Optional.of(first.importId()));
        if (same.isPresent()) {
            return new SecondTerm(first, same.get(), Optional.empty(), "");
        }
        if (input.anchor().isEmpty()) {
            TrendsCommand.find(store, term, Optional.empty(), Optional.empty());
            throw new Refusal(Text.of("research.trends.refused.anchor", first.term(), term));
        }
        String shared = input.anchor().get();
        TrendsSeries here = TrendsCommand.find(store, shared, Optional.of(first.geo()), Optional.of(first.importId()));
        for (Stored one : StoredInterest.all(store)) {
            if (one.term().equalsIgnoreCase(term.strip())
                    && one.grain() == first.grain()
                    && one.geo().equals(first.geo())) {
                Optional<TrendsSeries> there =
                        StoredInterest.find(store, shared, Optional.of(one.geo()), Optional.of(one.importId()));
                if (there.isPresent()) {
                    return joined(first, StoredInterest.read(store, one), here, there.get());
                }
            }
        }
        throw new Refusal(Text.of("research.trends.refused.shared", term, shared));
    }

    private static SecondTerm joined(TrendsSeries first, TrendsSeries other, TrendsSeries here, TrendsSeries there)
            throws Refusal {
        Anchor anchor = Anchor.of(here.series(), there.series());
        if (!anchor.isUsable()) {
            throw new Refusal(
                    Text.of("research.trends.refused.weak-anchor", here.term(), Integer.toString(anchor.periods())));
        }
        return new SecondTerm(first, other, Optional.of(anchor), here.term());
    }

    private Series scaled() {
        return other.series().times(anchor.map(Anchor::factor).orElse(1.0));
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        Series scaled = scaled();
        double share = mean(scaled) / mean(first.series());
        figures.add(Figure.of(
                "research.demand.figure.second_share",
                Double.isFinite(share) ? Cell.of(Rounded.to(share, 3), trace()) : Cell.BLANK,
                Text.of("research.demand.figure.second_share.note", other.term(), first.term())));
        anchor.ifPresent(one -> figures.add(Figure.of(
                "research.demand.figure.anchor_factor",
                Cell.of(Rounded.to(one.factor(), 4), trace()),
                Text.of(
                        "research.demand.figure.anchor_factor.note",
                        anchorTerm,
                        Rounded.to(one.low(), 3),
                        Rounded.to(one.high(), 3)))));
        blocks.add(new Figures(figures));
        blocks.add(new Chart(
                "joined",
                Text.of("research.demand.chart.joined", first.term(), other.term()),
                Text.of("research.demand.chart.time"),
                Text.of("research.demand.chart.of-peak"),
                Chart.Shape.LINE,
                List.of(
                        TermCharts.line(
                                Text.literal(first.term()),
                                first.series(),
                                i -> first.series().values()[i]),
                        TermCharts.line(Text.literal(other.term()), scaled, i -> scaled.values()[i]))));
        return blocks;
    }

    List<Finding> findings() {
        return anchor
                .filter(one -> (one.high() - one.low()) / one.factor() > ROUGH)
                .map(one -> Finding.warning(
                        Place.file(other.file()),
                        Text.of("research.trends.rough-anchor", anchorTerm),
                        Text.of("research.trends.rough-anchor.remedy")))
                .stream()
                .toList();
    }

    private Trace trace() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Text.literal(first.term()),
                Rounded.to(mean(first.series()), 2),
                Text.of("research.demand.trace.mean", first.file())));
        parts.add(new Part(
                Text.literal(other.term()),
                Rounded.to(mean(other.series()), 2),
                Text.of("research.demand.trace.mean", other.file())));
        anchor.ifPresent(one -> parts.add(new Part(
                Text.literal(anchorTerm),
                Rounded.to(one.factor(), 4),
                Text.of("research.demand.trace.anchor", Integer.toString(one.periods())))));
        List<Trace.Source> sources = new ArrayList<>(first.sources());
        sources.addAll(other.sources());
        return new Trace(Text.of("research.demand.figure.second_share"), parts, sources);
    }

    private static double mean(Series series) {
        return Arrays.stream(series.values()).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
