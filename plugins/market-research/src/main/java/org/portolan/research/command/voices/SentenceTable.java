package org.portolan.research.command.voices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Ear;
import org.portolan.research.model.voices.Feeling;
import org.portolan.research.model.voices.Review;
import org.portolan.research.model.voices.Sentence;
import org.portolan.research.model.voices.Theme;

/** The sentences of each theme, those that blame most surely first, with the rows of the files they stand in. */
final class SentenceTable {

    private static final int HEAVIEST = 6;

    private static final List<Column> COLUMNS = List.of(
            ThemeTables.column(Kind.TEXT, "aspect"),
            ThemeTables.column(Kind.TEXT, "feeling"),
            ThemeTables.column(Kind.TEXT, "sentence"),
            ThemeTables.column(Kind.PERCENT, "positive_chance"),
            ThemeTables.column(Kind.NUMBER, "stars"),
            ThemeTables.column(Kind.TEXT, "product"),
            ThemeTables.column(Kind.TEXT, "variation"),
            ThemeTables.column(Kind.DATE, "written"),
            ThemeTables.column(Kind.TEXT, "language"),
            ThemeTables.column(Kind.TEXT, "file"),
            ThemeTables.column(Kind.NUMBER, "row"),
            ThemeTables.column(Kind.TEXT, "key"));

    private SentenceTable() {}

    /** The table; each theme has its share of the rows. */
    static Table of(Hearing hearing, VoicesInput input) {
        List<Theme> themes = hearing.themes().stream()
                .filter(theme -> input.aspect().map(theme.aspect()::equals).orElse(true))
                .toList();
        Map<String, Ear> ears = new HashMap<>();
        hearing.ears().forEach(ear -> ears.put(ear.language(), ear));
        int each = Math.max(1, input.sentences() / Math.max(1, themes.size()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : themes) {
            Set<String> seen = new HashSet<>();
            theme.sentences().stream()
                    .filter(sentence -> seen.add(sentence.text()))
                    .sorted(Comparator.comparing((Sentence sentence) -> order(sentence.feeling()))
                            .thenComparing(Sentence::positive))
                    .limit(each)
                    .forEach(sentence -> rows.add(row(theme.aspect(), sentence, ears)));
        }
        return new Table(
                "sentences",
                Text.of("research.voices.table.sentences"),
                COLUMNS,
                rows,
                Text.of("research.voices.table.sentences.empty"));
    }

    private static int order(Feeling feeling) {
        return switch (feeling) {
            case NEGATIVE -> 0;
            case NEUTRAL -> 1;
            case POSITIVE -> 2;
        };
    }

    private static List<Cell> row(String aspect, Sentence sentence, Map<String, Ear> ears) {
        Review review = sentence.voice().review();
        Map<String, Double> heaviest = Optional.ofNullable(
                        ears.get(review.language().language()))
                .map(ear -> ear.polarity().heaviest(sentence.words(), HEAVIEST))
                .orElse(Map.of());
        return List.of(
                Cell.of(VoiceCells.aspect(aspect)),
                Cell.of(Text.of(
                        "research.voices.feeling." + sentence.feeling().name().toLowerCase(Locale.ROOT))),
                VoiceCells.sentence(sentence, heaviest),
                Cell.of(VoiceCells.percent(sentence.positive())),
                Cell.of(review.stars().map(BigDecimal::stripTrailingZeros)),
                Cell.of(review.product()),
                Cell.of(review.variation()),
                Cell.of(review.written()),
                Cell.of(review.language().language()),
                Cell.of(sentence.voice().place().file()),
                Cell.of(sentence.voice().place().row()),
                Cell.of(aspect));
    }
}
