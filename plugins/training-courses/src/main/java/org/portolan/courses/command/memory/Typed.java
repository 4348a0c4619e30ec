package org.portolan.courses.command.memory;

import java.util.List;
import org.portolan.api.Workbench;
import org.portolan.api.command.Refusal;
import org.portolan.api.report.Block;
import org.portolan.api.report.Cell;
import org.portolan.api.report.Figure;
import org.portolan.api.report.Figures;
import org.portolan.api.text.Text;
import org.portolan.courses.model.cards.TypedAnswer;
import org.portolan.courses.model.memory.Standing;
import org.portolan.courses.model.memory.TypedComparison;
import org.portolan.courses.store.cards.StoredCards;

/** An answer that was typed, beside what the card expects. */
record Typed(TypedAnswer expected, TypedComparison comparison) {

    static Typed of(Workbench bench, Standing card, String written) throws Refusal {
        TypedAnswer expected = StoredCards.find(bench.store(), card.card())
                .flatMap(kept -> kept.face().typed())
                .orElseThrow(() -> new Refusal(Text.of("courses.review.nothing-to-type", card.card())));
        return new Typed(expected, TypedComparison.of(expected.expected(), written, expected.accentsMatter()));
    }

    List<Block> blocks() {
        return List.of(Figures.of(
                Figure.of(
                        "courses.figure.typed",
                        Cell.of(Text.of(comparison.right() ? "courses.typed.right" : "courses.typed.wrong")),
                        Text.EMPTY),
                Figure.of("courses.figure.expected", Cell.of(expected.expected()), Text.EMPTY)));
    }
}
