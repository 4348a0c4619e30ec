package org.portolan.research.command.voices;

import java.util.ArrayList;
import java.util.List;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Column;
import org.portolan.api.report.Kind;
import org.portolan.api.report.Table;
import org.portolan.api.report.Trace;
import org.portolan.api.text.Text;
import org.portolan.research.model.voices.Confusion;
import org.portolan.research.model.voices.CrossValidation;
import org.portolan.research.model.voices.Ear;
import org.portolan.research.model.voices.PolarityTraining;

/** How well praise is told from blame in each language, next to what costs nothing; or why nothing was learned. */
final class QualityTable {

    private static final List<Column> COLUMNS = List.of(
            ThemeTables.column(Kind.TEXT, "language"),
            ThemeTables.column(Kind.TEXT, "method"),
            ThemeTables.column(Kind.NUMBER, "praising"),
            ThemeTables.column(Kind.NUMBER, "blaming"),
            ThemeTables.column(Kind.NUMBER, "judged"),
            ThemeTables.column(Kind.PERCENT, "accuracy"),
            ThemeTables.column(Kind.PERCENT, "macro_f1"),
            ThemeTables.column(Kind.PERCENT, "majority_accuracy"),
            ThemeTables.column(Kind.PERCENT, "majority_f1"),
            ThemeTables.column(Kind.PERCENT, "bayes_accuracy"),
            ThemeTables.column(Kind.PERCENT, "bayes_f1"),
            ThemeTables.column(Kind.PERCENT, "lexicon_accuracy"),
            ThemeTables.column(Kind.PERCENT, "lexicon_f1"),
            ThemeTables.column(Kind.TEXT, "why"));

    private QualityTable() {}

    static Table of(List<Ear> ears) {
        return new Table(
                "quality",
                Text.of("research.voices.table.quality"),
                COLUMNS,
                ears.stream().map(QualityTable::row).toList(),
                Text.EMPTY);
    }

    private static List<Cell> row(Ear ear) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(ear.language()));
        cells.add(Cell.of(Text.of("research.voices.method." + method(ear))));
        cells.add(Cell.of(ear.praising()));
        cells.add(Cell.of(ear.blaming()));
        if (ear.quality().isPresent()) {
            CrossValidation quality = ear.quality().get();
            cells.add(Cell.of(quality.examples()));
            cells.add(accuracy(quality));
            cells.add(macroF1(quality));
            for (Confusion other : List.of(quality.majority(), quality.bayes(), quality.lexicon())) {
                cells.add(Cell.of(VoiceCells.percent(other.accuracy())));
                cells.add(Cell.of(VoiceCells.percent(other.macroF1())));
            }
        } else {
            cells.add(Cell.of(0));
            for (int i = 0; i < 8; i++) {
                cells.add(Cell.BLANK);
            }
        }
        cells.add(Cell.of(why(ear)));
        return cells;
    }

    static Cell accuracy(CrossValidation quality) {
        return Cell.of(VoiceCells.percent(quality.learned().accuracy()), trace("accuracy", quality));
    }

    static Cell macroF1(CrossValidation quality) {
        return Cell.of(VoiceCells.percent(quality.learned().macroF1()), trace("macro_f1", quality));
    }

    private static Trace trace(String column, CrossValidation quality) {
        Confusion learned = quality.learned();
        return VoiceCells.trace(
                column,
                List.of(
                        VoiceCells.part("praise_right", learned.praise()),
                        VoiceCells.part("praise_missed", learned.missedPraise()),
                        VoiceCells.part("blame_right", learned.blame()),
                        VoiceCells.part("blame_missed", learned.missedBlame()),
                        VoiceCells.part("parts", quality.parts()),
                        VoiceCells.part("seed", PolarityTraining.SEED)),
                List.of());
    }

    private static String method(Ear ear) {
        return ear.quality().isPresent() ? "learned" : ear.known() ? "lexicon" : "stars";
    }

    static Text why(Ear ear) {
        String examples = String.valueOf(ear.praising() + ear.blaming());
        return ear.quality()
                .map(quality -> quality.examples() < quality.all()
                        ? Text.of(
                                "research.voices.why.sampled",
                                examples,
                                String.valueOf(quality.examples()),
                                String.valueOf(quality.parts()))
                        : Text.of("research.voices.why.learned", examples, String.valueOf(quality.parts())))
                .orElseGet(() -> Text.of(
                        "research.voices.why." + method(ear),
                        examples,
                        String.valueOf(Math.min(ear.praising(), ear.blaming())),
                        String.valueOf(Ear.FEWEST),
                        String.valueOf(Ear.FEWEST_OF_A_CLASS)));
    }
}
