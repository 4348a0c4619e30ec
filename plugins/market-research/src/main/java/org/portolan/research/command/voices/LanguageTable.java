package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Ear;
import org.portolan.research.model.voices.Heard;
import org.portolan.research.model.voices.LanguageGuess;

/** The languages of the voices, and how surely they were recognised. */
final class LanguageTable {

    private static final List<Column> COLUMNS = List.of(
            ThemeTables.column(Kind.TEXT, "language"),
            ThemeTables.column(Kind.NUMBER, "reviews"),
            ThemeTables.column(Kind.NUMBER, "sure"),
            ThemeTables.column(Kind.PERCENT, "confidence"));

    private LanguageTable() {}

    static Table of(Hearing hearing) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Ear ear : hearing.ears()) {
            List<Heard> own = hearing.heard().stream()
                    .filter(heard -> language(heard).language().equals(ear.language()))
                    .toList();
            rows.add(List.of(
                    Cell.of(ear.language()),
                    VoiceCells.count("reviews", own),
                    Cell.of(own.stream()
                            .filter(heard -> language(heard).isSure())
                            .count()),
                    Cell.of(VoiceCells.percent(own.stream()
                            .mapToDouble(heard -> language(heard).confidence())
                            .average()
                            .orElse(0)))));
        }
        return new Table("languages", Text.of("research.voices.table.languages"), COLUMNS, rows, Text.EMPTY);
    }

    private static LanguageGuess language(Heard heard) {
        return heard.voice().review().language();
    }
}
