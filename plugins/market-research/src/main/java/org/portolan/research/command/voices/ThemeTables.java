package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Feeling;
import org.portolan.research.model.voices.Group;
import org.portolan.research.model.voices.HashedVectors;
import org.portolan.research.model.voices.Sentence;
import org.portolan.research.model.voices.SentenceVectors;
import org.portolan.research.model.voices.Theme;
import org.portolan.research.model.voices.Typical;

/** What is talked about, and what is complained of. */
final class ThemeTables {

    private static final SentenceVectors VECTORS = new HashedVectors();

    private static final List<Column> ASPECTS = List.of(
            column(Kind.TEXT, "aspect"),
            column(Kind.NUMBER, "reviews"),
            column(Kind.PERCENT, "share"),
            column(Kind.NUMBER, "positive"),
            column(Kind.NUMBER, "negative"),
            column(Kind.NUMBER, "neutral"),
            column(Kind.PERCENT, "negative_share"),
            column(Kind.PERCENT, "low"),
            column(Kind.PERCENT, "high"),
            column(Kind.NUMBER, "mean_stars"),
            column(Kind.NUMBER, "questions"),
            column(Kind.TEXT, "key"));

    private static final List<Column> COMPLAINTS = List.of(
            column(Kind.NUMBER, "rank"),
            column(Kind.TEXT, "aspect"),
            column(Kind.NUMBER, "complaints"),
            column(Kind.NUMBER, "rank_by_frequency"),
            column(Kind.PERCENT, "share"),
            column(Kind.PERCENT, "low"),
            column(Kind.PERCENT, "high"),
            column(Kind.NUMBER, "stars_lost"),
            column(Kind.NUMBER, "rating_points"),
            column(Kind.TEXT, "trend"),
            column(Kind.TEXT, "sentence"),
            column(Kind.TEXT, "key"));

    private ThemeTables() {}

    static Column column(Kind kind, String name) {
        return Column.of(kind, "research.voices.column." + name);
    }

    static Table aspects(Hearing hearing) {
        List<List<Cell>> rows = hearing.themes().stream()
                .sorted(Comparator.comparingInt(
                        (Theme theme) -> -theme.mentions().size()))
                .map(ThemeTables::aspect)
                .toList();
        return new Table(
                "aspects",
                Text.of("research.voices.table.aspects"),
                ASPECTS,
                rows,
                Text.of("research.voices.table.aspects.empty"));
    }

    private static List<Cell> aspect(Theme theme) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(VoiceCells.aspect(theme.aspect())));
        cells.add(VoiceCells.count("reviews", theme.mentions()));
        cells.add(Cell.of(VoiceCells.percent((double) theme.mentions().size() / Math.max(1, theme.reviews()))));
        for (Feeling feeling : List.of(Feeling.POSITIVE, Feeling.NEGATIVE, Feeling.NEUTRAL)) {
            List<Sentence> sentences = theme.sentences(feeling);
            String name = feeling.name().toLowerCase(Locale.ROOT);
            cells.add(Cell.of(
                    sentences.size(),
                    VoiceCells.trace(
                            name,
                            List.of(VoiceCells.part("sentences", sentences.size())),
                            sentences.stream().map(Sentence::voice).toList())));
        }
        cells.add(VoiceCells.share("negative_share", theme.blame(), VoiceCells.voices(theme.complaints())));
        cells.add(Cell.of(VoiceCells.percent(theme.blame().low())));
        cells.add(Cell.of(VoiceCells.percent(theme.blame().high())));
        OptionalDouble mean = theme.mentions().stream()
                .flatMap(heard -> heard.voice().review().stars().stream())
                .mapToDouble(Number::doubleValue)
                .average();
        cells.add(VoiceCells.meanStars("mean_stars", mean, theme.mentions()));
        cells.add(Cell.of(theme.questions()));
        cells.add(Cell.of(theme.aspect()));
        return cells;
    }

    static Table complaints(Hearing hearing) {
        List<Theme> complained = complained(hearing);
        List<Theme> byFrequency = complained.stream()
                .sorted(Comparator.comparingInt(
                        (Theme theme) -> -theme.complaints().size()))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : complained) {
            rows.add(complaint(theme, rows.size() + 1, byFrequency.indexOf(theme) + 1, hearing));
        }
        return new Table(
                "complaints",
                Text.of("research.voices.table.complaints"),
                COMPLAINTS,
                rows,
                Text.of("research.voices.table.complaints.empty"));
    }

    /** Those that cost most stars first; where nobody gave stars, those that most people complain of. */
    static List<Theme> complained(Hearing hearing) {
        return hearing.themes().stream()
                .filter(theme -> !theme.complaints().isEmpty())
                .toList();
    }

    private static List<Cell> complaint(Theme theme, int rank, int byFrequency, Hearing hearing) {
        boolean rated = theme.rated() > 0;
        Cell typical = Typical.of(theme.sentences(Feeling.NEGATIVE), VECTORS)
                .map(sentence -> VoiceCells.sentence(sentence, Map.of()))
                .orElse(Cell.BLANK);
        return List.of(
                Cell.of(rank),
                Cell.of(VoiceCells.aspect(theme.aspect())),
                VoiceCells.count("complaints", theme.complaints()),
                Cell.of(byFrequency),
                VoiceCells.share("share", theme.complaining(), VoiceCells.voices(theme.complaints())),
                Cell.of(VoiceCells.percent(theme.complaining().low())),
                Cell.of(VoiceCells.percent(theme.complaining().high())),
                rated ? lost(theme) : Cell.BLANK,
                rated ? points(theme) : Cell.BLANK,
                Cell.of(trend(hearing.timeline().rise(theme.aspect()))),
                typical,
                Cell.of(theme.aspect()));
    }

    private static Cell lost(Theme theme) {
        return Cell.of(
                VoiceCells.rounded(theme.starsLost(), 1),
                VoiceCells.trace(
                        "stars_lost",
                        List.of(
                                VoiceCells.part("complaints", theme.complaints().size()),
                                VoiceCells.part("lost", VoiceCells.rounded(theme.starsLost(), 2))),
                        VoiceCells.voices(theme.complaints())));
    }

    static Cell points(Theme theme) {
        return Cell.of(
                VoiceCells.rounded(theme.ratingPoints(), 3),
                VoiceCells.trace(
                        "rating_points",
                        List.of(
                                VoiceCells.part("lost", VoiceCells.rounded(theme.starsLost(), 2)),
                                VoiceCells.part("rated", theme.rated())),
                        VoiceCells.voices(theme.complaints())));
    }

    static Text trend(double rise) {
        String way = rise >= Group.SIGNIFICANT ? "rising" : rise <= -Group.SIGNIFICANT ? "falling" : "steady";
        return Text.of("research.voices.trend." + way);
    }
}
