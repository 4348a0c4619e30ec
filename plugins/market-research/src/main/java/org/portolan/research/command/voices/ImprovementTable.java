package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Feeling;
import org.portolan.research.model.voices.Group;
import org.portolan.research.model.voices.Phrase;
import org.portolan.research.model.voices.Proportion;
import org.portolan.research.model.voices.Review;
import org.portolan.research.model.voices.Sentence;
import org.portolan.research.model.voices.Theme;

/** What to change about the product, from the complaints that cost most. */
final class ImprovementTable {

    private static final int MOST = 12;
    private static final int PHRASES = 4;
    /** Fewer complaints are stories, not a reason to change a product. */
    private static final int FEWEST = 3;

    private static final List<Column> COLUMNS = List.of(
            ThemeTables.column(Kind.NUMBER, "rank"),
            ThemeTables.column(Kind.TEXT, "aspect"),
            ThemeTables.column(Kind.TEXT, "action"),
            ThemeTables.column(Kind.NUMBER, "complaints"),
            ThemeTables.column(Kind.NUMBER, "rating_points"),
            ThemeTables.column(Kind.TEXT, "trend"),
            ThemeTables.column(Kind.TEXT, "worst_variation"),
            ThemeTables.column(Kind.TEXT, "phrases"),
            ThemeTables.column(Kind.TEXT, "key"));

    private ImprovementTable() {}

    static Table of(Hearing hearing, List<Phrase> phrases) {
        List<Group> variations = Group.by(Review::variation, hearing.heard());
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : ThemeTables.complained(hearing)) {
            if (theme.complaints().size() >= FEWEST && rows.size() < MOST) {
                rows.add(row(rows.size() + 1, theme, hearing, variations, phrases));
            }
        }
        return new Table(
                "improvements",
                Text.of("research.voices.table.improvements"),
                COLUMNS,
                rows,
                Text.of("research.voices.table.improvements.empty"));
    }

    private static List<Cell> row(
            int rank, Theme theme, Hearing hearing, List<Group> variations, List<Phrase> phrases) {
        return List.of(
                Cell.of(rank),
                Cell.of(VoiceCells.aspect(theme.aspect())),
                Cell.of(Text.of("research.voices.action." + theme.aspect())),
                VoiceCells.count("complaints", theme.complaints()),
                theme.rated() > 0 ? ThemeTables.points(theme) : Cell.BLANK,
                Cell.of(ThemeTables.trend(hearing.timeline().rise(theme.aspect()))),
                worst(theme, variations),
                Cell.of(phrases(theme, phrases)),
                Cell.of(theme.aspect()));
    }

    /** The variation that is complained of most surely more often than the others together; blank where none is. */
    private static Cell worst(Theme theme, List<Group> variations) {
        Map<String, Proportion> shares = GroupTables.shares(variations, theme.aspect());
        long part = shares.values().stream().mapToLong(Proportion::part).sum();
        long whole = shares.values().stream().mapToLong(Proportion::whole).sum();
        String worst = "";
        double most = Group.SIGNIFICANT;
        for (Map.Entry<String, Proportion> share : shares.entrySet()) {
            Proportion own = share.getValue();
            double above = own.above(new Proportion(part - own.part(), whole - own.whole()));
            if (above > most) {
                most = above;
                worst = share.getKey();
            }
        }
        if (worst.isEmpty()) {
            return Cell.BLANK;
        }
        Proportion own = shares.getOrDefault(worst, new Proportion(0, 0));
        return Cell.of(
                worst,
                VoiceCells.trace(
                        "worst_variation",
                        List.of(
                                VoiceCells.part("part", own.part()),
                                VoiceCells.part("whole", own.whole()),
                                VoiceCells.part("above", VoiceCells.rounded(most, 2))),
                        List.of()));
    }

    /** The telling phrases that stand in the theme's complaints. */
    private static String phrases(Theme theme, List<Phrase> phrases) {
        List<Sentence> blaming = theme.sentences(Feeling.NEGATIVE);
        List<String> texts = blaming.stream()
                .map(sentence -> " " + String.join(" ", sentence.words()) + " ")
                .toList();
        return phrases.stream()
                .filter(phrase -> phrase.z() > 0)
                .map(phrase -> Map.entry(
                        phrase.text(),
                        texts.stream().filter(text -> holds(text, phrase)).count()))
                .filter(entry -> entry.getValue() >= FEWEST)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(PHRASES)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" · "));
    }

    private static boolean holds(String text, Phrase phrase) {
        boolean spaced = Optional.of(phrase.text())
                .filter(words -> words.codePointAt(0) < 0x2E80)
                .isPresent();
        return text.contains(spaced ? " " + phrase.text() + " " : phrase.text());
    }
}
