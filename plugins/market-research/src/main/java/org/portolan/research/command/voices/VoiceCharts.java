package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.report.Block;
import org.portolan.api.report.Chart;
import org.portolan.api.report.Chart.Point;
import org.portolan.api.report.Chart.Series;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Feeling;
import org.portolan.research.model.voices.Group;
import org.portolan.research.model.voices.Heard;
import org.portolan.research.model.voices.Theme;
import org.portolan.research.model.voices.Timeline;

/** What is complained of, how each aspect is judged, and how complaints go over time. */
final class VoiceCharts {

    private static final int BARS = 12;
    /** Two bars a theme need twice the room. */
    private static final int PAIRS = 6;

    private static final int FEWEST_PERIODS = 3;
    private static final double PERCENT = 100;

    private VoiceCharts() {}

    static List<Block> of(Hearing hearing, Workbench bench) {
        List<Block> charts = new ArrayList<>();
        List<Theme> complained =
                ThemeTables.complained(hearing).stream().limit(BARS).toList();
        if (!complained.isEmpty()) {
            charts.add(complaints(complained, bench));
            charts.add(judgements(complained.subList(0, Math.min(PAIRS, complained.size())), bench));
        }
        if (hearing.timeline().periods().size() >= FEWEST_PERIODS) {
            charts.add(overTime(hearing));
        }
        return charts;
    }

    private static Chart complaints(List<Theme> themes, Workbench bench) {
        boolean rated = themes.get(0).rated() > 0;
        List<Point> points = themes.stream()
                .map(theme -> new Point(
                        name(theme, bench),
                        rated
                                ? VoiceCells.rounded(theme.ratingPoints(), 3)
                                : VoiceCells.rounded(theme.complaints().size(), 0),
                        name(theme, bench)))
                .toList();
        Text measure = Text.of("research.voices.column." + (rated ? "rating_points" : "complaints"));
        return new Chart(
                "complaints_chart",
                Text.of("research.voices.chart.complaints"),
                VoiceCells.title("aspect"),
                measure,
                Chart.Shape.BAR,
                List.of(new Series(measure, points)));
    }

    private static Chart judgements(List<Theme> themes, Workbench bench) {
        List<Series> series = new ArrayList<>();
        // Blame first: the second colour of a chart is green, which says praise.
        for (Feeling feeling : List.of(Feeling.NEGATIVE, Feeling.POSITIVE)) {
            String word = feeling == Feeling.POSITIVE ? "positive" : "negative";
            series.add(new Series(
                    VoiceCells.title(word),
                    themes.stream()
                            .map(theme -> new Point(
                                    name(theme, bench),
                                    VoiceCells.rounded(theme.sentences(feeling).size(), 0),
                                    name(theme, bench)))
                            .toList()));
        }
        return new Chart(
                "aspects_chart",
                Text.of("research.voices.chart.aspects"),
                VoiceCells.title("aspect"),
                Text.of("research.voices.chart.sentences"),
                Chart.Shape.BAR,
                series);
    }

    private static Chart overTime(Hearing hearing) {
        List<Series> series = new ArrayList<>();
        List<Point> all = new ArrayList<>();
        hearing.timeline().periods().forEach((period, reviews) -> {
            if (Group.blame(reviews).whole() > 0) {
                all.add(new Point(
                        period,
                        VoiceCells.rounded(PERCENT * Group.blame(reviews).share(), 1),
                        String.valueOf(reviews.size())));
            }
        });
        series.add(new Series(Text.of("research.voices.theme.all"), all));
        ThemeTables.complained(hearing).stream().limit(GroupTables.FOLLOWED).forEach(theme -> {
            List<Point> points = new ArrayList<>();
            hearing.timeline().periods().forEach((period, heard) -> {
                List<Heard> reviews =
                        heard.stream().filter(one -> !one.isQuestion()).toList();
                points.add(new Point(
                        period,
                        VoiceCells.rounded(
                                PERCENT
                                        * Timeline.complaining(reviews, theme.aspect())
                                                .share(),
                                1),
                        String.valueOf(reviews.size())));
            });
            series.add(new Series(VoiceCells.aspect(theme.aspect()), points));
        });
        return new Chart(
                "over_time_chart",
                Text.of("research.voices.chart.over_time"),
                VoiceCells.title("period"),
                Text.of("research.voices.chart.share"),
                Chart.Shape.LINE,
                series);
    }

    /** The name on a bar is text already, so it is said in the language of whoever asked. */
    private static String name(Theme theme, Workbench bench) {
        return bench.texts().say(VoiceCells.aspect(theme.aspect()), bench.locale());
    }
}
