package org.portolan.research.command.demand;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.report.Trace;
import org.portolan.api.report.Trace.Part;
import org.portolan.api.text.Text;
import org.portolan.api.trade.CountryCode;
import org.portolan.api.trade.Unreadable;
import org.portolan.research.intake.trends.Area;
import org.portolan.research.model.demand.Decomposition;
import org.portolan.research.model.demand.Peaks;
import org.portolan.research.model.demand.YearOnYear;
import org.portolan.research.store.trends.TrendsSeries;

/** The figures of a term: how strong its season is, how the year went, when the next peak is and by when to order. */
record TermFigures(TermDemand demand, TrendsInput input) {

    /** Below this a season explains less than chance leaves (Hyndman’s ndiffs rule takes 0.64 for strong). */
    private static final double STRONG = 0.64;

    static final double WEAK = 0.3;

    /** Where it is about, as people read it. */
    static Object place(TrendsSeries series) {
        if (series.geo().equals(Area.WORLD)) {
            return Text.of("research.demand.area.world");
        }
        try {
            return series.geo().length() == 2 ? CountryCode.of(series.geo()) : series.geo();
        } catch (Unreadable region) {
            return series.geo();
        }
    }

    Figures figures() {
        List<Figure> figures = new ArrayList<>();
        demand.parts().ifPresent(parts -> strength(parts, figures));
        demand.years()
                .ifPresent(years -> figures.add(Figure.of(
                        "research.demand.figure.year_on_year",
                        Cell.of(Rounded.share(years.change()), years(years)),
                        Text.of("research.demand.figure.year_on_year.note", Integer.toString(years.periods())))));
        span().ifPresent(span -> lead(span, figures));
        if (figures.isEmpty()) {
            figures.add(Figure.of(
                    "research.demand.figure.periods",
                    Cell.of(demand.series().length() - demand.series().gaps()),
                    Text.EMPTY));
        }
        return new Figures(figures);
    }

    private void strength(Decomposition parts, List<Figure> figures) {
        double strength = parts.seasonStrength();
        String word = strength >= STRONG ? "strong" : strength >= WEAK ? "some" : "weak";
        figures.add(Figure.of(
                "research.demand.figure.season_strength",
                Cell.of(Rounded.to(strength, 3), strengthTrace(parts, strength, "season")),
                Text.of("research.demand.figure.season_strength." + word)));
        figures.add(Figure.of(
                "research.demand.figure.trend_strength",
                Cell.of(Rounded.to(parts.trendStrength(), 3), strengthTrace(parts, parts.trendStrength(), "trend")),
                Text.EMPTY));
    }

    private Trace strengthTrace(Decomposition parts, double strength, String of) {
        return new Trace(
                Text.of("research.demand.figure." + of + "_strength"),
                List.of(
                        new Part(
                                Text.of("research.demand.trace.stl"),
                                BigDecimal.valueOf(parts.period()),
                                Text.of("research.demand.trace.stl.why")),
                        new Part(
                                Text.of("research.demand.trace.variance"),
                                Rounded.to(1 - strength, 3),
                                Text.of("research.demand.trace.variance.why"))),
                demand.stored().sources());
    }

    private Trace years(YearOnYear years) {
        Text why = Text.of("research.demand.trace.year");
        return new Trace(
                Text.of("research.demand.figure.year_on_year"),
                List.of(
                        new Part(Text.of("research.demand.trace.year.last"), Rounded.to(years.last(), 1), why),
                        new Part(Text.of("research.demand.trace.year.before"), Rounded.to(years.before(), 1), why)),
                demand.stored().sources());
    }

    /** The next season whose order is not yet late; empty where the season is too weak to order by. */
    private Optional<Peaks.Span> span() {
        boolean shown =
                demand.parts().filter(parts -> parts.seasonStrength() >= WEAK).isPresent();
        return shown ? demand.peaks().map(peaks -> peaks.next(input.date())) : Optional.empty();
    }

    private void lead(Peaks.Span next, List<Figure> figures) {
        LocalDate order = next.begins().minusDays(input.leadDays());
        figures.add(Figure.of(
                "research.demand.figure.next_peak",
                Cell.of(next.top()),
                Text.of("research.demand.figure.next_peak.note", next.begins(), next.ends())));
        figures.add(Figure.of(
                "research.demand.figure.order_by",
                Cell.of(order, orderTrace(next)),
                Text.of(
                        "research.demand.figure.order_by.note",
                        Integer.toString(input.sourcingDays()),
                        Integer.toString(input.shippingDays()))));
        figures.add(Figure.of(
                "research.demand.figure.days_left",
                Cell.of((int) ChronoUnit.DAYS.between(input.date(), order)),
                Text.EMPTY));
    }

    private Trace orderTrace(Peaks.Span next) {
        Text why = Text.of("research.demand.trace.order");
        return new Trace(
                Text.of("research.demand.figure.order_by"),
                List.of(
                        new Part(Text.of("research.demand.trace.order.begins"), next.begins(), why),
                        new Part(Text.of("research.trends.sourcingDays.title"), input.sourcingDays(), why),
                        new Part(Text.of("research.trends.shippingDays.title"), input.shippingDays(), why)),
                demand.stored().sources());
    }

    /** An order that would be late for the next peak, with the day that counts for the one after. */
    List<Finding> findings() {
        return span()
                .filter(next -> next.begins().minusDays(input.leadDays()).isBefore(input.date()))
                .map(next -> Finding.warning(
                        Place.NOWHERE,
                        Text.of(
                                "research.trends.late",
                                next.begins(),
                                Long.toString(ChronoUnit.DAYS.between(
                                        next.begins().minusDays(input.leadDays()), input.date()))),
                        Text.of(
                                "research.trends.late.remedy",
                                next.begins().plusYears(1).minusDays(input.leadDays()))))
                .stream()
                .toList();
    }

    List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        notes.add(Text.of("research.trends.note.scale", demand.stored().file()));
        demand.parts()
                .filter(parts -> parts.seasonStrength() < WEAK)
                .ifPresent(parts -> notes.add(Text.of("research.trends.note.weak")));
        return notes;
    }
}
