package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Burst;
import org.portolan.research.model.voices.Voice;

/** Reviews that may not be what they seem: nearly the same words, or too many on one day. */
final class SuspiciousTable {

    private static final int MOST = 200;
    private static final int LONGEST = 160;

    private static final List<Column> COLUMNS = List.of(
            ThemeTables.column(Kind.TEXT, "suspicion"),
            ThemeTables.column(Kind.NUMBER, "reviews"),
            ThemeTables.column(Kind.TEXT, "product"),
            ThemeTables.column(Kind.DATE, "day"),
            ThemeTables.column(Kind.NUMBER, "usual"),
            ThemeTables.column(Kind.NUMBER, "mean_stars"),
            ThemeTables.column(Kind.PERCENT, "verified"),
            ThemeTables.column(Kind.TEXT, "sentence"),
            ThemeTables.column(Kind.TEXT, "key"));

    private SuspiciousTable() {}

    /**
     * The table.
     *
     * @param copies groups of reviews of nearly the same words
     */
    static Table of(List<List<Voice>> copies, List<Burst> bursts) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Burst burst : bursts.stream().limit(MOST).toList()) {
            rows.add(row(
                    "burst",
                    burst.voices(),
                    Cell.of(burst.product()),
                    burst(burst),
                    Cell.of(VoiceCells.rounded(burst.usual(), 2))));
        }
        for (List<Voice> alike : copies.stream().limit(MOST).toList()) {
            Voice first = alike.get(0);
            boolean one = alike.stream()
                    .allMatch(voice ->
                            voice.review().product().equals(first.review().product()));
            rows.add(
                    row("copies", alike, one ? Cell.of(first.review().product()) : Cell.BLANK, Cell.BLANK, Cell.BLANK));
        }
        return new Table(
                "suspicious",
                Text.of("research.voices.table.suspicious"),
                COLUMNS,
                rows,
                Text.of("research.voices.table.suspicious.empty"));
    }

    private static Cell burst(Burst burst) {
        return Cell.of(
                burst.day(),
                VoiceCells.trace(
                        "day",
                        List.of(
                                VoiceCells.part("reviews", burst.voices().size()),
                                VoiceCells.part("usual", VoiceCells.rounded(burst.usual(), 2)),
                                VoiceCells.part("chance", VoiceCells.rounded(burst.chance(), 6))),
                        burst.voices()));
    }

    private static List<Cell> row(String kind, List<Voice> voices, Cell product, Cell day, Cell usual) {
        OptionalDouble mean = voices.stream()
                .flatMap(voice -> voice.review().stars().stream())
                .mapToDouble(Number::doubleValue)
                .average();
        long known = voices.stream()
                .filter(voice -> voice.review().verified().isPresent())
                .count();
        long verified = voices.stream()
                .filter(voice -> voice.review().verified().orElse(false))
                .count();
        String text = voices.get(0).review().text().replaceAll("\\s+", " ").strip();
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return List.of(
                Cell.of(Text.of("research.voices.suspicion." + kind)),
                Cell.of(
                        voices.size(),
                        VoiceCells.trace("reviews", List.of(VoiceCells.part("reviews", voices.size())), voices)),
                product,
                day,
                usual,
                mean.isPresent() ? Cell.of(VoiceCells.rounded(mean.getAsDouble(), 2)) : Cell.BLANK,
                known > 0 ? Cell.of(VoiceCells.percent((double) verified / known)) : Cell.BLANK,
                kind.equals("copies") ? Cell.of(shown) : Cell.BLANK,
                Cell.of(kind));
    }
}
