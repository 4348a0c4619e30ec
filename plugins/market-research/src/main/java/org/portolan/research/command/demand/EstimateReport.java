package org.portolan.research.command.demand;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Chart.Point;
import org.portolan.api.report.Column;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Note;
import org.portolan.api.report.Place;
import org.portolan.api.report.Report;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.Percent;
import org.portolan.research.model.rank.Observation;
import org.portolan.research.model.rank.RankLaw;
import org.portolan.research.model.rank.RankLaw.Estimate;

/** What is said of a law between rank and units, and of the ranks that were asked for. */
record EstimateReport(RankLaw law, List<RankPoint> points, EstimateInput input) {

    private static final List<Column> ESTIMATES = List.of(
            Column.of(Kind.NUMBER, "research.demand.column.rank"),
            Column.of(Kind.NUMBER, "research.demand.column.units"),
            Column.of(Kind.NUMBER, "research.demand.column.low"),
            Column.of(Kind.NUMBER, "research.demand.column.high"),
            Column.of(Kind.TEXT, "research.demand.column.state"));

    private static final List<Column> POINTS = List.of(
            Column.of(Kind.NUMBER, "research.demand.column.rank"),
            Column.of(Kind.NUMBER, "research.demand.column.low"),
            Column.of(Kind.NUMBER, "research.demand.column.high"),
            Column.of(Kind.TEXT, "research.demand.column.basis"),
            Column.of(Kind.NUMBER, "research.demand.column.units"),
            Column.of(Kind.TEXT, "research.demand.column.source"));

    /** So many ranks, evenly in their logarithm, are drawn from the best to the worst. */
    private static final int DRAWN = 40;

    /** Of lower bounds above the interval, one tenth is chance; twice that says that the law lies too low. */
    private static final double MOST_CONTRADICTED = 0.2;

    Report report(List<Finding> findings) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(figures());
        blocks.add(new Note(Text.of("research.estimate.note.law", share())));
        if (!input.rank().isEmpty()) {
            blocks.add(new Table(
                    "estimates",
                    Text.of("research.demand.table.estimates"),
                    ESTIMATES,
                    input.rank().stream().map(this::row).toList(),
                    Text.EMPTY));
        }
        blocks.add(chart());
        blocks.add(new Table(
                "points",
                Text.of("research.demand.table.points"),
                POINTS,
                points.stream().map(this::row).toList(),
                Text.EMPTY));
        input.rank().stream()
                .filter(rank -> !law.hasSeen(rank))
                .forEach(rank -> findings.add(Finding.warning(
                        Place.NOWHERE,
                        Text.of(
                                "research.estimate.outside",
                                Integer.toString(rank),
                                Rounded.to(law.bestRank(), 0),
                                Rounded.to(law.worstRank(), 0)),
                        Text.of("research.estimate.outside.remedy"))));
        contradicted(findings);
        return new Report(Text.of("research.estimate.report"), blocks, findings);
    }

    private void contradicted(List<Finding> findings) {
        List<Observation> seen = points.stream().map(RankPoint::seen).toList();
        long bounds = seen.stream().filter(one -> !one.isTwoSided()).count();
        long above = law.contradicted(seen, share().fraction().doubleValue());
        if (bounds > 0) {
            findings.add(
                    above > MOST_CONTRADICTED * bounds
                            ? Finding.warning(
                                    Place.NOWHERE,
                                    Text.of("research.estimate.too-low", Long.toString(above), Long.toString(bounds)),
                                    Text.of("research.estimate.too-low.remedy"))
                            : Finding.info(
                                    Place.NOWHERE,
                                    Text.of("research.estimate.bounds", Long.toString(above), Long.toString(bounds))));
        }
    }

    private Percent share() {
        return input.interval();
    }

    private Estimate at(double rank) {
        return law.at(rank, share().fraction().doubleValue());
    }

    private Figures figures() {
        List<Figure> figures = new ArrayList<>();
        if (input.rank().size() == 1) {
            int rank = input.rank().get(0);
            Estimate estimate = at(rank);
            Text note = Text.of("research.demand.figure.units.note", Integer.toString(rank));
            figures.add(Figure.of("research.demand.figure.units", units(estimate.median(), rank), note));
            figures.add(Figure.of("research.demand.figure.units_low", units(estimate.low(), rank), share(note)));
            figures.add(Figure.of("research.demand.figure.units_high", units(estimate.high(), rank), share(note)));
        }
        figures.add(
                Figure.of("research.demand.figure.scale", Cell.of(Rounded.digits(law.scale()), trace()), Text.EMPTY));
        figures.add(Figure.of(
                "research.demand.figure.exponent", Cell.of(Rounded.to(law.exponent(), 3), trace()), Text.EMPTY));
        figures.add(Figure.of(
                "research.demand.figure.deviation",
                Cell.of(Rounded.to(law.deviation(), 3), trace()),
                Text.of("research.demand.figure.deviation.note")));
        figures.add(Figure.of("research.demand.figure.products", Cell.of(points.size()), Text.EMPTY));
        return new Figures(figures);
    }

    private Text share(Text otherwise) {
        return input.rank().isEmpty() ? otherwise : Text.of("research.demand.figure.units_low.note", share());
    }

    private Cell units(double units, double rank) {
        return Cell.of(Rounded.digits(units), trace(rank));
    }

    private List<Cell> row(int rank) {
        Estimate estimate = at(rank);
        return List.of(
                Cell.of(rank),
                units(estimate.median(), rank),
                units(estimate.low(), rank),
                units(estimate.high(), rank),
                Cell.of(Text.of(law.hasSeen(rank) ? "research.demand.state.within" : "research.demand.state.outside")));
    }

    private List<Cell> row(RankPoint point) {
        Observation seen = point.seen();
        return List.of(
                Cell.of(Rounded.to(seen.rank(), 0)),
                Cell.of(Rounded.to(seen.low(), 0)),
                Rounded.cell(seen.high(), 0),
                Cell.of(Text.of("research.demand.basis." + point.basis())),
                units(at(seen.rank()).median(), seen.rank()),
                Cell.of((Object) point.source().place().toString(), from(point)));
    }

    private static Trace from(RankPoint point) {
        return new Trace(
                Text.of("research.demand.column.source"),
                List.of(),
                point.source().importId().isEmpty() ? List.of() : List.of(point.source()));
    }

    private Trace trace() {
        return trace(Math.exp(law.centre()));
    }

    private Trace trace(double rank) {
        Text why = Text.of("research.demand.trace.law");
        return new Trace(
                Text.of("research.estimate.report"),
                List.of(
                        new Part(Text.of("research.demand.column.rank"), Rounded.to(rank, 0), why),
                        new Part(Text.of("research.demand.figure.scale"), Rounded.digits(law.scale()), why),
                        new Part(Text.of("research.demand.figure.exponent"), Rounded.to(law.exponent(), 3), why),
                        new Part(
                                Text.of("research.demand.figure.deviation"),
                                Rounded.to(law.deviation(), 3),
                                Text.of("research.demand.trace.interval", share())),
                        new Part(
                                Text.of("research.demand.trace.information"),
                                Rounded.to(law.information(), 1),
                                Text.of("research.demand.trace.information.why"))),
                points.stream()
                        .map(RankPoint::source)
                        .filter(source -> !source.importId().isEmpty())
                        .toList());
    }

    private Chart chart() {
        List<Point> middle = new ArrayList<>();
        List<Point> low = new ArrayList<>();
        List<Point> high = new ArrayList<>();
        double step = Math.log(law.worstRank() / law.bestRank()) / (DRAWN - 1);
        for (int i = 0; i < DRAWN; i++) {
            double rank = law.bestRank() * Math.exp(i * step);
            Estimate estimate = at(rank);
            middle.add(point(rank, estimate.median()));
            low.add(point(rank, estimate.low()));
            high.add(point(rank, estimate.high()));
        }
        List<Point> known = points.stream()
                .filter(point -> point.seen().isTwoSided())
                .map(point -> point(
                        point.seen().rank(), (point.seen().low() + point.seen().high()) / 2))
                .toList();
        return new Chart(
                "law",
                Text.of("research.estimate.report"),
                Text.of("research.demand.chart.rank"),
                Text.of("research.demand.chart.units"),
                Chart.Shape.SCATTER,
                List.of(
                        new Chart.Series(Text.of("research.demand.basis.known"), known),
                        new Chart.Series(Text.of("research.demand.column.units"), middle),
                        new Chart.Series(Text.of("research.demand.column.low"), low),
                        new Chart.Series(Text.of("research.demand.column.high"), high)));
    }

    private static Point point(double rank, double units) {
        BigDecimal x = Rounded.to(rank, 0);
        return new Point(x, Rounded.digits(units), x.toPlainString());
    }
}
